/**
 * Reads design files: bytes in, a graph with positions or a list of input errors out.
 * Knows YAML and the schema; knows neither clauses nor reports.
 */
package io.github.labcheck.checker.reading;
