package io.github.labcheck.checker.drawing;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.drawing.drawn.DrawingReader;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.graph.Derivation;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Schema;
import java.time.LocalDate;
import org.apache.jena.graph.Graph;

/**
 * Values that the drawing of a design settles. A value is measured when a clause asks for it. Where the drawing shows a
 * value, it counts before what is stated; what contradicts the drawing is a finding of its own.
 */
public final class DrawnValues {

    private DrawnValues() { }

    /**
     * A design with everything that follows from it: defaults, links, computed values, and its drawing. The graph stays
     * as it is.
     *
     * @param asOf the day that counts as today
     */
    public static DesignGraph complete(Graph graph, Schema schema, LocalDate asOf) {
        return complete(graph, schema, asOf, Bounds.STANDARD);
    }

    /** The same, measured as far as the bounds allow. */
    public static DesignGraph complete(Graph graph, Schema schema, LocalDate asOf, Bounds bounds) {
        DesignGraph design = DesignGraph.beside(graph, schema);
        Derivation.run(design);
        design.measuredBy(new Measures(new DrawnDesign(design, bounds, asOf))::named);
        return design;
    }

    /** What is drawn of a design: storeys, rooms, doors, items. */
    public static Drawing drawing(DesignGraph design) {
        return new DrawingReader(design).read();
    }
}
