package io.github.labcheck.checker.drawing.stated;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What the two sides of a door or opening tell of it. */
public final class DoorSides implements Measure {

    private static final Set<String> PASSAGES = Set.of("Door", "Opening");

    private final DesignGraph design;

    public DoorSides(DrawnDesign drawn) {
        design = drawn.design();
    }

    @Override
    public Optional<Measurement> of(String property, Node door) {
        if (!property.equals("leadsOutside")) {
            throw Measure.unknown(property);
        }
        return PASSAGES.contains(design.classOf(door)) ? Optional.of(Measurement.truth(
                design.values(door, "between").stream().anyMatch(DesignGraph::isOutside), Proof.NONE)) : Optional.empty();
    }
}
