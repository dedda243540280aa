package io.github.labcheck.checker.drawing.flow;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** By which outer doors a flow may come in and leave. A path that begins or ends in a room does not name the door; its doors tell. */
final class FlowEnds {

    private final DrawnDesign drawn;
    private final DesignGraph design;

    FlowEnds(DrawnDesign drawn) {
        this.drawn = drawn;
        this.design = drawn.design();
    }

    Optional<Measurement> entersBy(Node flow) {
        List<Node> path = design.values(flow, "path");
        return path.isEmpty() ? Optional.empty() : Optional.of(Measurement.of(outer(path.get(0)), Proof.NONE));
    }

    Optional<Measurement> leavesBy(Node flow) {
        List<Node> path = design.values(flow, "path");
        return path.isEmpty() ? Optional.empty() : Optional.of(Measurement.of(outer(path.get(path.size() - 1)), Proof.NONE));
    }

    Optional<Measurement> endsIn(Node flow) {
        List<Node> path = design.values(flow, "path");
        return path.isEmpty() ? Optional.empty() : Optional.of(room(path.get(path.size() - 1)).map(room -> Measurement.of(List.of(room),
                Proof.of(List.of(room)))).orElse(Measurement.NONE));
    }

    /** The room that a place is or stands in; none for a door. */
    private Optional<Node> room(Node place) {
        return design.isA(place, "Room") ? Optional.of(place)
                : design.isA(place, "Equipment") || design.isA(place, "Store") ? design.value(place, "room") : Optional.empty();
    }

    /** The outer doors in daily use of the room that a place is or stands in; the place itself where there are none, or it is a door. */
    private List<Node> outer(Node place) {
        List<Node> doors = room(place).stream().flatMap(r -> drawn.doors(r.getURI()).stream())
                .filter(door -> door.kind().walkable() && door.of(PlanDoor.OUTSIDE)).map(door -> DrawnDesign.node(door.id()))
                .filter(door -> design.value(door, "dailyUse").map(n -> n.getLiteralLexicalForm().equals("true")).orElse(true)).toList();
        return doors.isEmpty() ? List.of(place) : doors;
    }
}
