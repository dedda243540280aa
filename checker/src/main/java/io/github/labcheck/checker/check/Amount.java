package io.github.labcheck.checker.check;

import io.github.labcheck.ontology.Text;
import java.util.List;

/** A measured or required value. */
public sealed interface Amount {

    /** A number, in the unit that stands beside it. */
    record Number(double number) implements Amount { }

    /** An interval, ends included. */
    record Span(double low, double high) implements Amount { }

    /** A truth value. */
    record Flag(boolean truth) implements Amount { }

    /** Concepts, things or properties by name. */
    record Names(List<Name> names) implements Amount { }

    /** A name as the design file writes it, and as people read it. */
    record Name(String notation, Text label) { }
}
