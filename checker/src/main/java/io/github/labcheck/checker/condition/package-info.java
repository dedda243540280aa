/**
 * Whether conditions hold for things of a design, in three values, and what there is around a thing: its values, what belongs to
 * it, where it is. Knows neither clauses nor verdicts.
 */
package io.github.labcheck.checker.condition;
