package io.github.labcheck.checker.drawing.door;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.Doorway;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Spread;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.graph.Remembered;
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

    /** So many doors in one place are named. */
    private static final int NAMED = 20;

    private final DrawnDesign drawn;
    private final Remembered<String, Wall> walls;

    public DoorOverlapMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        walls = new Remembered<>(drawn.design());
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "overlappingDoors" -> Optional.of(drawn.door(node).map(plan -> overlapping(node, plan)).orElse(Measurement.NONE));
            default -> throw Measure.unknown(property);
        };
    }

    /** Those with an earlier id whose opening overlaps that of a door in a room of both; the first of them. */
    private Measurement overlapping(Node node, PlanDoor door) {
        List<Node> found = Stream.of(door.roomA(), door.roomB()).distinct().filter(side -> !side.equals(PlanDoor.OUTSIDE))
                .flatMap(side -> drawn.anyShape(side).filter(RoomShape::drawn).stream())
                .flatMap(room -> walls.get(room.id(), id -> new Wall(room)).before(door)).distinct().limit(NAMED).map(DrawnDesign::node)
                .toList();
        return Measurement.of(found, Proof.of(List.of(node)));
    }

    /** The doors of a room, by place. */
    private final class Wall {

        private final List<Doorway> doorways;
        private final Map<String, Doorway> byDoor = new HashMap<>();
        private final Map<String, String> storeys = new HashMap<>();
        private final Spread spread;

        Wall(RoomShape room) {
            doorways = drawn.doors(room.id()).stream().flatMap(door -> taken(room, door).stream()).toList();
            for (Doorway way : doorways) {
                byDoor.put(way.door().id(), way);
                storeys.put(way.door().id(), drawn.storeyOf(way.door()));
            }
            spread = Spread.of(doorways.stream().map(DoorOverlapMeasures::corners).toList());
        }

        Stream<String> before(PlanDoor door) {
            Doorway own = byDoor.get(door.id());
            return own == null ? Stream.empty() : spread.near(corners(own)).mapToObj(doorways::get)
                    .filter(other -> other.door().id().compareTo(door.id()) < 0)
                    .filter(other -> storeys.get(other.door().id()).equals(storeys.get(door.id())))
                    .filter(other -> own.common(other) > Tolerance.LENGTH).limit(NAMED).map(other -> other.door().id());
        }
    }

    private static List<XY> corners(Doorway way) {
        return Stream.concat(Stream.of(way.start(), way.end()), way.wall().stream()).toList();
    }

    private static Optional<Doorway> taken(RoomShape room, PlanDoor door) {
        boolean wide = door.opening() > 0 || door.clearWidth() > 0;
        return Doorway.in(room, wide ? door : door.withOpening(POINT)).filter(way -> way.foot().distance(door.at()) <= Tolerance.WALL);
    }
}
