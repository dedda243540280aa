package io.github.labcheck.checker.drawing.room;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.Undrawn;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Stacking;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.Walls;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** Which rooms lie beside, over and under a room, and which storeys lie under a storey. */
public final class NeighbourMeasures implements Measure {

    /** Tells a measured list from none; what it holds shows itself. */
    private static final Proof SHOWN = Proof.of(List.of());

    private final DrawnDesign drawn;
    private final Undrawn undrawn;

    public NeighbourMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        undrawn = drawn.once(Undrawn.class, Undrawn::new);
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "adjacentRooms" -> drawn.design().isA(node, "Room") ? Optional.of(adjacent(node)) : Optional.empty();
            case "roomsAbove" -> stacked(node, 1);
            case "roomsBelow" -> stacked(node, -1);
            case "lowerStoreys" -> lowerStoreys(node);
            default -> throw Measure.unknown(property);
        };
    }

    /** The rooms that share a wall, a door, an opening or a pass box with a room. */
    private Measurement adjacent(Node room) {
        Set<String> found = new TreeSet<>();
        drawn.doors(room.getURI()).stream().map(door -> door.across(room.getURI()))
                .filter(other -> !other.equals(PlanDoor.OUTSIDE)).forEach(found::add);
        Set<Lack> lacks = new LinkedHashSet<>(unplaced(room));
        if (lacks.isEmpty()) {
            for (String storey : plan(room).storeys()) {
                Walls walls = drawn.walls(storey);
                walls.neighbours(room.getURI()).filter(other -> walls.between(room.getURI(), other).length() > Tolerance.WALL)
                        .forEach(found::add);
                if (walls.outsideLength(room.getURI()) > 0) { // only there a room that is not drawn may be
                    lacks.addAll(undrawn.on(storey));
                }
            }
        }
        return new Measurement(DrawnDesign.nodes(List.copyOf(found)), List.copyOf(lacks), SHOWN);
    }

    /** The rooms over a room on the next storey, or under it. */
    private Optional<Measurement> stacked(Node room, int step) {
        if (!drawn.design().isA(room, "Room")) {
            return Optional.empty();
        }
        List<Lack> unplaced = unplaced(room);
        if (!unplaced.isEmpty()) {
            return Optional.of(Measurement.lacking(unplaced));
        }
        RoomShape shape = drawn.shape(room).orElseThrow();
        List<PlanStorey> storeys = drawn.storeys();
        List<Integer> own = shape.room().storeys().stream().map(id -> index(storeys, id)).sorted().toList();
        int next = (step > 0 ? own.get(own.size() - 1) : own.get(0)) + step;
        if (next < 0 || next >= storeys.size()) {
            return Optional.of(new Measurement(List.of(), drawn.design().listed("Storey"), SHOWN));
        }
        Stacking stacking = Stacking.of(shape, drawn.storey(storeys.get(next).id()).orElseThrow());
        List<Lack> lacks = stacking.open() ? undrawn.on(storeys.get(next).id()) : List.of();
        return Optional.of(new Measurement(DrawnDesign.nodes(stacking.rooms()), lacks, SHOWN));
    }

    private static int index(List<PlanStorey> storeys, String id) {
        return storeys.stream().map(PlanStorey::id).toList().indexOf(id);
    }

    private PlanRoom plan(Node room) {
        return drawn.anyShape(room.getURI()).orElseThrow().room();
    }

    /** What is missing to know where a room is. */
    private List<Lack> unplaced(Node room) {
        List<Lack> lacks = new ArrayList<>();
        if (drawn.shape(room).isEmpty()) {
            lacks.add(Lack.of(room, "outline"));
        }
        if (plan(room).storeys().isEmpty()) {
            lacks.add(Lack.of(room, "storey"));
        }
        return lacks;
    }

    /** The storeys under a storey, from the lowest up. */
    private Optional<Measurement> lowerStoreys(Node storey) {
        if (!drawn.design().isA(storey, "Storey")) {
            return Optional.empty();
        }
        List<PlanStorey> storeys = drawn.storeys();
        int level = storeys.get(index(storeys, storey.getURI())).level();
        List<String> lower = storeys.stream().filter(s -> s.level() < level).map(PlanStorey::id).toList();
        return Optional.of(new Measurement(DrawnDesign.nodes(lower), drawn.design().listed("Storey"), SHOWN));
    }
}
