package io.github.labcheck.checker.evidence;

import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Unit;

/**
 * A value that the design has.
 *
 * @param unit of its numbers, or null
 */
@Api
public record Measured(Amount value, Unit unit) {

    /** The value as one line, the same for equal values. */
    public String text() {
        return value.text() + " " + (unit == null ? "" : unit.iri());
    }

    /** The unit as a design file writes it, or null. */
    public String symbol() {
        return unit == null || unit.symbol().isEmpty() ? null : unit.symbol();
    }
}
