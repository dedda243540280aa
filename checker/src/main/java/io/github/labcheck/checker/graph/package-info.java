/**
 * The design as RDF after reading: finding one's way in it, and deriving what follows from it.
 * Knows the ontology and Jena; knows neither YAML nor rules nor reports.
 */
package io.github.labcheck.checker.graph;
