package io.github.labcheck.checker.evidence;

import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Unit;

/**
 * A value that a clause asks for.
 *
 * @param comparator  {@code >=}, {@code <=}, {@code in}, {@code present}, {@code absent}, {@code apart}, {@code order} …
 * @param unit        of its numbers, or null
 * @param match       {@code all} or {@code any} of a list, or null
 */
@Api
public record Required(String comparator, Amount value, Unit unit, String match) {

    /** What is asked for as one line, the same for equal values. */
    public String text() {
        return comparator + " " + (value == null ? "" : value.text()) + " " + (unit == null ? "" : unit.iri()) + " " + match;
    }

    /** The unit as a design file writes it, or null. */
    public String symbol() {
        return unit == null || unit.symbol().isEmpty() ? null : unit.symbol();
    }
}
