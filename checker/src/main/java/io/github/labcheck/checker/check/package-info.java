/**
 * Checking a design: from what was read to a complete, sorted report.
 * Knows the ontology, the reading of designs and the rules; knows neither formats nor front ends.
 */
package io.github.labcheck.checker.check;
