package io.github.labcheck.checker.evidence;

import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** A measured or required value. */
@Api
public sealed interface Amount {

    /** A number, in the unit that stands beside it. */
    public record Number(double number) implements Amount { }

    /** An interval, ends included. */
    public record Span(double low, double high) implements Amount { }

    /** A truth value. */
    public record Flag(boolean truth) implements Amount { }

    /** Concepts, things or properties by name. */
    public record Names(List<Name> names) implements Amount { }

    /** A name as the design file writes it, and as people read it. */
    public record Name(String notation, Text label) { }
}
