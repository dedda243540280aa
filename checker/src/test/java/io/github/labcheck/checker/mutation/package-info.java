/**
 * Changes limits, conditions and rules a little, to see whether the cases of the clauses notice.
 * Knows the clauses and their cases; nothing of it ships.
 */
package io.github.labcheck.checker.mutation;
