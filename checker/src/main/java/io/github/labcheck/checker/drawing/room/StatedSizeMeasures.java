package io.github.labcheck.checker.drawing.room;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Text;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** How far the sizes that a design states for a room are from its outline; none where there is nothing to compare. */
public final class StatedSizeMeasures implements Measure {

    private final DrawnDesign drawn;

    public StatedSizeMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "depthDeviation" -> depthDeviation(node);
            default -> throw Measure.unknown(property);
        };
    }

    /** How far a stated depth is from the nearer side of the narrowest rectangle around the outline, m. */
    private Optional<Measurement> depthDeviation(Node room) {
        Optional<Double> stated = drawn.stated(room, "depth");
        Optional<RoomShape> shape = drawn.shape(room);
        if (stated.isEmpty() || shape.isEmpty()) {
            return Optional.of(Measurement.NONE);
        }
        double width = shape.get().smallestWidth();
        double depth = shape.get().depth();
        double apart = Math.min(Math.abs(stated.get() - width), Math.abs(stated.get() - depth));
        String sides = "%s m × %s m".formatted(Compared.plain(width), Compared.plain(depth));
        return Optional.of(Measurement.number(apart,
                Proof.of(Text.of("drawing.room.StatedSizeMeasures.stated-m-outline", Compared.plain(stated.get()), sides))));
    }
}
