/**
 * Writes out what a design file says in short: templates, defaults, lists of ids, rows of rooms, places by wall and distance.
 * Turns YAML nodes into YAML nodes, each with its place; knows the schema, neither the graph nor clauses.
 */
package io.github.labcheck.checker.reading.shorthand;
