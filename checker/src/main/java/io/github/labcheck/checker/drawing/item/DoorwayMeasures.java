package io.github.labcheck.checker.drawing.item;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.Placed;
import io.github.labcheck.checker.drawing.drawn.Places;
import io.github.labcheck.checker.geometry.DoorSpace;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.ways.Passage;
import io.github.labcheck.ontology.Concept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Doors and openings before which things stand so that no person gets through, or no leaf opens. */
public final class DoorwayMeasures {

    /** Standings of what people cannot walk over, under or through. */
    private static final String IN_THE_WAY = "in-the-way";

    private record At(String room, PlanDoor door) { }

    private final DrawnDesign drawn;
    private final Places places;
    private final Map<At, List<Node>> before = new HashMap<>();

    private DoorwayMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        places = drawn.places();
    }

    public static void offer(DrawnDesign drawn) {
        DoorwayMeasures measures = new DoorwayMeasures(drawn);
        drawn.design().measured("blockedDoors", thing -> Optional.of(measures.blockedDoors(thing)));
    }

    private Measurement blockedDoors(Node thing) {
        Optional<Placed> placed = places.of(thing).filter(p -> places.stands(thing, IN_THE_WAY));
        if (placed.isEmpty()) {
            return Measurement.NONE;
        }
        RoomShape room = places.room(thing).orElseThrow();
        List<Node> doors = drawn.drawing().doors(room.id()).stream().filter(door -> passed(door, room))
                .filter(door -> before.computeIfAbsent(new At(room.id(), door), at -> blocking(room, door)).contains(thing))
                .map(door -> DrawnDesign.node(door.id())).toList();
        return Measurement.of(doors, Proof.of(List.of(thing)));
    }

    /** Doors and openings that people pass, of which place and width are known. */
    private boolean passed(PlanDoor door, RoomShape room) {
        boolean shaft = drawn.drawing().shape(door.across(room.id())).filter(shape -> shape.room().kind() == RoomKind.SHAFT).isPresent();
        return door.kind().walkable() && door.drawn() && (door.opening() > 0 || door.clearWidth() > 0) && !shaft;
    }

    /** What stands in the way of a door in a room: what does so alone, or else together. */
    private List<Node> blocking(RoomShape room, PlanDoor door) {
        Optional<DoorSpace> space = DoorSpace.in(room, swung(door), Passage.LEAST);
        if (space.isEmpty()) {
            return List.of();
        }
        List<Placed> near = places.in(room.id()).stream().filter(p -> places.stands(p.thing(), IN_THE_WAY) && onStorey(p.thing(), room, door)).toList();
        Map<Node, DoorSpace.Taken> taken = new HashMap<>();
        near.forEach(p -> taken(space.get(), p).ifPresent(t -> taken.put(p.thing(), t)));
        List<Node> alone = near.stream().filter(p -> p.footprint().filter(space.get()::strikes).isPresent()
                || taken.containsKey(p.thing()) && space.get().blocked(List.of(taken.get(p.thing())))).map(Placed::thing).toList();
        return alone.isEmpty() && space.get().blocked(new ArrayList<>(taken.values())) ? List.copyOf(taken.keySet()) : alone;
    }

    private static Optional<DoorSpace.Taken> taken(DoorSpace space, Placed placed) {
        return placed.footprint().isPresent() ? space.taken(placed.footprint().get()) : space.taken(placed.at());
    }

    /** The door with a leaf that swings; one that slides or rolls up sweeps no floor. */
    private PlanDoor swung(PlanDoor door) {
        Optional<Concept> type = drawn.design().value(DrawnDesign.node(door.id()), "doorType").flatMap(t -> drawn.design().schema().concept(t.getURI()));
        return type.isEmpty() || type.get().notation().equals("side-hung") ? door : door.withSwing("");
    }

    /** Whether a thing is on the storey of a door; in a room of several storeys it has to say so. */
    private boolean onStorey(Node thing, RoomShape room, PlanDoor door) {
        return room.room().storeys().size() <= 1 || drawn.design().isA(thing, "Equipment")
                && drawn.design().value(thing, "storey").filter(s -> s.getURI().equals(drawn.drawing().storeyOf(door))).isPresent();
    }
}
