package io.github.labcheck.checker.drawing;

import io.github.labcheck.checker.geometry.ClearWidth;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.WidthEnd;
import io.github.labcheck.checker.graph.Derivation;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.ways.Farthest;
import io.github.labcheck.checker.ways.InRoom;
import io.github.labcheck.checker.ways.WalkingGraph;
import io.github.labcheck.ontology.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Values that a design leaves out and its drawing settles. A value is measured when a clause asks for it; what the
 * designer states is never replaced.
 */
public final class DrawnValues {

    private final DesignGraph design;
    private Drawing drawing;
    private InRoom inRoom;

    private DrawnValues(DesignGraph design) {
        this.design = design;
    }

    /**
     * A design with everything that follows from it: defaults, links, computed values, and the drawing where it
     * states nothing. The graph is copied.
     *
     * @param asOf the day that counts as today
     */
    public static DesignGraph complete(Graph graph, Schema schema, LocalDate asOf) {
        DesignGraph design = DesignGraph.copyOf(graph, schema);
        Derivation.run(design, asOf);
        offer(design);
        return design;
    }

    /** Lets a design answer from its drawing where it states nothing. */
    private static void offer(DesignGraph design) {
        DrawnValues values = new DrawnValues(design);
        Map<String, Function<RoomShape, Optional<Double>>> measures = Map.of(
                "area", s -> Optional.of(s.area()),
                "clearWidth", values::clearWidth,
                "travelToDoor", values::travelToDoor);
        measures.forEach((property, measure) -> design.measured(property, room -> values.measured(room, measure)));
    }

    private Optional<Node> measured(Node room, Function<RoomShape, Optional<Double>> measure) {
        if (!design.isA(room, "Room") || design.values(room, "outline").isEmpty()) {
            return Optional.empty();
        }
        return drawing().shape(room.getURI()).filter(RoomShape::drawn).flatMap(measure)
                .map(m -> NodeFactory.createLiteralDT(BigDecimal.valueOf(m).stripTrailingZeros().toPlainString(),
                        XSDDatatype.XSDdecimal));
    }

    private Drawing drawing() {
        if (drawing == null) {
            drawing = new DrawingReader(design).read();
        }
        return drawing;
    }

    /** The narrowest place on the way along a corridor, m; of other rooms nothing. */
    private Optional<Double> clearWidth(RoomShape room) {
        if (room.room().kind() != RoomKind.CORRIDOR) {
            return Optional.empty();
        }
        List<WidthEnd> ends = drawing().doors(room.id()).stream().filter(d -> d.drawn() && d.kind().walkable())
                .map(d -> new WidthEnd(d.id(), d.at(), where(d, room.id()))).toList();
        return ClearWidth.of(room, ends).map(n -> n.width());
    }

    /** Whether the corridor's way goes on behind a door, or a room lies beside it. */
    private WidthEnd.Where where(PlanDoor door, String room) {
        String across = door.across(room);
        boolean on = across.equals(PlanDoor.OUTSIDE)
                || drawing().shape(across).map(s -> s.room().kind().leadsOn()).orElse(false);
        return on ? WidthEnd.Where.WAY_ON : WidthEnd.Where.BESIDE;
    }

    /** The way from the farthest place of a room to its nearest door, m. */
    private Optional<Double> travelToDoor(RoomShape room) {
        if (inRoom == null) {
            inRoom = InRoom.of(WalkingGraph.of(drawing()));
        }
        return inRoom.farthest(room.id()).map(Farthest::distance);
    }
}
