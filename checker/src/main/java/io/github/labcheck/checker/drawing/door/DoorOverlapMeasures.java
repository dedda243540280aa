package io.github.labcheck.checker.drawing.door;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.Doorway;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Doors, openings and pass boxes that take the same stretch of wall. */
public final class DoorOverlapMeasures implements Measure {

    /** What an opening takes for certain where its width is not known, m: two in one place are found, others not. */
    private static final double POINT = 4 * Tolerance.LENGTH;

    private final DrawnDesign drawn;
    private final Map<RoomShape, Map<String, Optional<Doorway>>> doorways = new HashMap<>();

    public DoorOverlapMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "overlappingDoors" -> Optional.of(drawn.door(node).map(plan -> overlapping(node, plan)).orElse(Measurement.NONE));
            default -> throw Measure.unknown(property);
        };
    }

    /** Those with an earlier id whose opening overlaps that of a door in a room of both. */
    private Measurement overlapping(Node node, PlanDoor door) {
        List<Node> found = Stream.of(door.roomA(), door.roomB()).distinct().filter(side -> !side.equals(PlanDoor.OUTSIDE))
                .flatMap(side -> drawn.drawing().shape(side).filter(RoomShape::drawn).stream())
                .flatMap(room -> drawn.drawing().doors(room.id()).stream().filter(other -> other.id().compareTo(door.id()) < 0)
                        .filter(other -> drawn.drawing().storeyOf(other).equals(drawn.drawing().storeyOf(door)))
                        .filter(other -> overlap(room, door, other)).map(other -> DrawnDesign.node(other.id()))).distinct().toList();
        return Measurement.of(found, Proof.of(List.of(node)));
    }

    private boolean overlap(RoomShape room, PlanDoor one, PlanDoor other) {
        Optional<Doorway> first = doorway(room, one);
        return first.isPresent() && doorway(room, other).filter(second -> first.get().common(second) > Tolerance.LENGTH).isPresent();
    }

    /** Every door is held beside all others of its room. */
    private Optional<Doorway> doorway(RoomShape room, PlanDoor door) {
        return doorways.computeIfAbsent(room, r -> new HashMap<>()).computeIfAbsent(door.id(), d -> taken(room, door));
    }

    private static Optional<Doorway> taken(RoomShape room, PlanDoor door) {
        boolean wide = door.opening() > 0 || door.clearWidth() > 0;
        return Doorway.in(room, wide ? door : door.withOpening(POINT)).filter(way -> way.foot().distance(door.at()) <= Tolerance.WALL);
    }
}
