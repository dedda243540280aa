package io.github.labcheck.checker.report.table;

import io.github.labcheck.ontology.Text;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param key      its name for programs
 * @param heading  its name for people
 * @param width    how wide it is shown, in characters
 * @param value    a number, a text, a day, a {@link Text}, a constant, a {@link Coded} value, or null for an empty cell
 * @param <R>      what a row is about
 */
record Column<R>(String key, Text heading, int width, Function<R, Object> value) {

    /** A fixed value: a notation for programs, a label for people. */
    record Coded(String notation, Text label) { }
}
