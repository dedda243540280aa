/**
 * The smallest changes of a design that cure a finding: guessed from what the clause asks, then tried on a copy and checked. Knows
 * checks and
 * edits, nothing of front ends.
 */
package io.github.labcheck.checker.fixing;
