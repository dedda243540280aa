/**
 * What exists in a laboratory and what is required of it, read from Turtle.
 * Knows Jena; knows neither design files nor Drools nor reports.
 */
package io.github.labcheck.ontology;
