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
 */
record Measure(DesignProperty property, Unit unit, double low, double high) {

    private static final double FARTHEST = 10_000_000;
    private static final double LARGEST = 100;
    private static final double SMALLEST = 0.001;

    /** A number, or a coordinate in metres; coordinates may be those of a national grid. */
    static Measure of(DesignProperty property, Schema schema) {
        if (property.numeric()) {
            return new Measure(property, property.unit(), property.low(), property.high());
        }
        boolean size = property.range() == Range.Shape.SIZE;
        return new Measure(property, schema.unit("m").orElse(null), size ? SMALLEST : -FARTHEST, size ? LARGEST : FARTHEST);
    }

    boolean plausible(double number) {
        return !(number < low) && !(number > high);
    }

    boolean whole() {
        return property.range() == Range.Literal.INTEGER;
    }
}
