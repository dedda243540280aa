package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Unit;

/**
 * What a number measures.
 *
 * @param property  the key it is written for
 * @param unit      unit of a bare number, null where there is none
 * @param low       smallest plausible number, NaN where there is none
 * @param high      largest plausible number, NaN where there is none
 * @param usual     what is smaller is plausible, but not meant where the unit is forgotten; NaN where there is none
 */
record Measure(DesignProperty property, Unit unit, double low, double high, double usual) {

    private static final double FARTHEST = 10_000_000;

    /** The longest thing that is entered as one, m: a weighbridge, a run of cold rooms. */
    private static final double LARGEST = 30;
    private static final double SMALLEST = 0.001;

    /** Things smaller than this are seldom drawn, m: 60 means 60 cm and not 60 mm, 600 means 600 mm. */
    private static final double USUAL = 0.2;

    /** A number, or a coordinate in metres; coordinates may be those of a national grid. */
    static Measure of(DesignProperty property, Schema schema) {
        if (property.numeric()) {
            return new Measure(property, property.unit(), property.low(), property.high(), Double.NaN);
        }
        boolean size = property.range() == Range.Shape.SIZE;
        return new Measure(property, schema.unit("m").orElse(null), size ? SMALLEST : -FARTHEST, size ? LARGEST : FARTHEST,
                size ? USUAL : Double.NaN);
    }

    boolean plausible(double number) {
        return !(number < low) && !(number > high);
    }

    /** Whether a number may be what was meant by one without its unit. */
    boolean likely(double number) {
        return plausible(number) && !(number < usual);
    }

    boolean whole() {
        return property.range() == Range.Literal.INTEGER;
    }
}
