package io.github.labcheck.checker.evidence;

import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.stream.Collectors;

/** A measured or required value. */
@Api
public sealed interface Amount {

    /** The amount as one line, the same for equal amounts. */
    String text();

    /** A number, in the unit that stands beside it. */
    public record Number(double number) implements Amount {

        @Override
        public String text() {
            return Double.toString(number);
        }
    }

    /** An interval, ends included. */
    public record Span(double low, double high) implements Amount {

        @Override
        public String text() {
            return low + ".." + high;
        }
    }

    /** A truth value. */
    public record Flag(boolean truth) implements Amount {

        @Override
        public String text() {
            return Boolean.toString(truth);
        }
    }

    /** Concepts, things or properties by name. */
    public record Names(List<Name> names) implements Amount {

        @Override
        public String text() {
            return names.stream().map(Name::text).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** A name as the design file writes it, and as people read it. */
    public record Name(String notation, Text label) {

        /** The name as one line, the same for equal names. */
        public String text() {
            return notation + " " + label.zh() + " " + label.en();
        }
    }
}
