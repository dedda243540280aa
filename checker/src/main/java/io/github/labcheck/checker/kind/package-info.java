/**
 * Check kinds, one class each: what of a design a limit looks at, what it shows of a verdict, and its words. The limit itself is a
 * record of the ontology, its rules are in DRL. Knows neither applicability nor reports.
 */
package io.github.labcheck.checker.kind;
