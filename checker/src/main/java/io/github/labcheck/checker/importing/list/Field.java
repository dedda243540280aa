package io.github.labcheck.checker.importing.list;

import io.github.labcheck.ontology.DesignProperty;

/**
 * What a column holds.
 *
 * @param column   its place, counted from 0
 * @param header   the words over it
 * @param role     notation of a list column of the ontology; empty if it is a key of the design file
 * @param property key of the design file; null if it is a role
 * @param unit     unit that the header names; empty if it names none
 */
record Field(int column, String header, String role, DesignProperty property, String unit) { }
