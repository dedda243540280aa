package io.github.labcheck.checker.reading;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;

/** A value that was understood. Numbers are in the unit of their property. */
sealed interface Value {

    /** Text, truth value, number or day. */
    record Literal(String lexical, XSDDatatype type) implements Value {

        static Literal decimal(BigDecimal number) {
            return new Literal(number.stripTrailingZeros().toPlainString(), XSDDatatype.XSDdecimal);
        }
    }

    /** A fixed value, by IRI. */
    record OfConcept(String iri) implements Value { }

    /** Another entry, by id. */
    record ToEntry(String id) implements Value { }

    /** The outside of the building. */
    record Outside() implements Value { }

    /** Everything from {@code low} to {@code high}. */
    record Interval(BigDecimal low, BigDecimal high) implements Value { }

    /** A point or a size. */
    record Coordinates(List<BigDecimal> numbers) implements Value { }

    /** The corners of an outline; the last one is not the first one again. */
    record Outline(List<Coordinates> corners) implements Value { }

    /** A block nested in an entry. */
    record Block(Entry entry) implements Value { }
}
