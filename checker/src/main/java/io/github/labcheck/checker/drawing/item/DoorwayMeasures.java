package io.github.labcheck.checker.drawing.item;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.Placed;
import io.github.labcheck.checker.drawing.drawn.Places;
import io.github.labcheck.checker.geometry.DoorSpace;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.checker.ways.Passage;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Doors and openings before which things stand so that no person gets through, or no leaf opens. */
public final class DoorwayMeasures implements Measure {

    /** Standings of what people cannot walk over, under or through. */
    private static final String IN_THE_WAY = "in-the-way";

    private static final Text LEAF = Text.of("drawing.item.DoorwayMeasures.leaf-cannot-open");

    private record At(String room, PlanDoor door) {

        /** Doors are told apart by what they are, which is one object a drawing. */
        @Override
        public boolean equals(Object other) {
            return other instanceof At at && door == at.door && room.equals(at.room);
        }

        @Override
        public int hashCode() {
            return 31 * room.hashCode() + door.id().hashCode();
        }
    }

    /** What stands in the way of a door, and how. */
    private record Blocked(List<Node> by, Text how) { }

    private final DrawnDesign drawn;
    private final Places places;
    private final Remembered<At, Blocked> before;

    public DoorwayMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        places = drawn.places();
        before = new Remembered<>(drawn.design());
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "blockedDoors" -> Optional.of(blockedDoors(node));
            default -> throw Measure.unknown(property);
        };
    }

    private Measurement blockedDoors(Node thing) {
        Optional<Placed> placed = places.of(thing).filter(p -> places.stands(thing, IN_THE_WAY));
        if (placed.isEmpty()) {
            return Measurement.NONE;
        }
        RoomShape room = places.room(thing).orElseThrow();
        List<PlanDoor> doors = drawn.doors(room.id()).stream().filter(door -> passed(door, room))
                .filter(door -> blocked(room, door).by().contains(thing)).toList();
        List<Lack> unsaid = doors.stream().flatMap(door -> mayBeShaft(door.across(room.id())).stream()).toList();
        if (!doors.isEmpty() && unsaid.size() == doors.size()) {
            return Measurement.lacking(unsaid);
        }
        List<Node> nodes = doors.stream().map(door -> DrawnDesign.node(door.id())).toList();
        return Measurement.of(nodes, new Proof(Stream.concat(Stream.of(thing), nodes.stream()).toList(), List.of(),
                doors.isEmpty() ? null : blocked(room, doors.get(0)).how()));
    }

    /** Doors and openings that people pass, of which place and width are known. */
    private boolean passed(PlanDoor door, RoomShape room) {
        boolean shaft = drawn.anyShape(door.across(room.id())).filter(shape -> shape.room().kind() == RoomKind.SHAFT).isPresent();
        return door.kind().walkable() && door.drawn() && (door.opening() > 0 || door.clearWidth() > 0) && !shaft;
    }

    /** What is not said of a room that may be a shaft, whose hatch nobody walks through. */
    private Optional<Lack> mayBeShaft(String room) {
        return room.equals(PlanDoor.OUTSIDE) || !drawn.design().values(DrawnDesign.node(room), "function").isEmpty() ? Optional.empty()
                : Optional.of(Lack.of(DrawnDesign.node(room), "function"));
    }

    private Blocked blocked(RoomShape room, PlanDoor door) {
        return before.get(new At(room.id(), door), at -> DoorSpace.in(room, swung(door), Passage.LEAST)
                .map(space -> blocked(space, places.in(room.id()).stream().filter(p -> places.stands(p.thing(), IN_THE_WAY)
                        && onStorey(p.thing(), room, door)).toList())).orElse(new Blocked(List.of(), null)));
    }

    /** What leaves no passage alone, or else together, or else what the leaf strikes. */
    private static Blocked blocked(DoorSpace space, List<Placed> near) {
        Map<Node, DoorSpace.Taken> taken = new LinkedHashMap<>();
        near.forEach(p -> taken(space, p).ifPresent(t -> taken.put(p.thing(), t)));
        List<Node> alone = taken.keySet().stream().filter(thing -> space.narrow(space.free(List.of(taken.get(thing))))).toList();
        double free = space.free(taken.values());
        if (space.narrow(free)) {
            return new Blocked(alone.isEmpty() ? List.copyOf(taken.keySet()) : alone, passage(free));
        }
        return new Blocked(near.stream().filter(p -> p.footprint().filter(space::strikes).isPresent()).map(Placed::thing).toList(), LEAF);
    }

    private static Text passage(double free) {
        String least = Compared.plain(Passage.LEAST);
        return free <= 0 ? Text.of("drawing.item.DoorwayMeasures.nothing-opening-left")
                : Text.of("drawing.item.DoorwayMeasures.m-opening-left-person", Compared.plain(free), least);
    }

    private static Optional<DoorSpace.Taken> taken(DoorSpace space, Placed placed) {
        return placed.footprint().isPresent() ? space.taken(placed.footprint().get()) : space.taken(placed.at());
    }

    /** The door with a leaf that swings; one that slides or rolls up sweeps no floor. */
    private PlanDoor swung(PlanDoor door) {
        Optional<Concept> type = drawn.design().value(DrawnDesign.node(door.id()), "doorType")
                .flatMap(t -> drawn.design().schema().concept(t.getURI()));
        return type.isEmpty() || type.get().notation().equals("side-hung") ? door : door.withSwing("");
    }

    /** Whether a thing is on the storey of a door; in a room of several storeys it has to say so. */
    private boolean onStorey(Node thing, RoomShape room, PlanDoor door) {
        return room.room().storeys().size() <= 1 || drawn.design().isA(thing, "Equipment")
                && drawn.design().value(thing, "storey").filter(s -> s.getURI().equals(drawn.storeyOf(door))).isPresent();
    }
}
