/**
 * Which clauses apply to which subjects of a design, in three values, and the limits that are due on them.
 * It selects and computes; it does not judge.
 */
package io.github.labcheck.checker.applicability;
