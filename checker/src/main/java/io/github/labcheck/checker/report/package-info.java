/**
 * Formats reports, clauses and findings for people and programs, in Chinese or English.
 * Knows the records of a check and the ontology; knows neither rules nor how designs are read, and decides nothing.
 */
package io.github.labcheck.checker.report;
