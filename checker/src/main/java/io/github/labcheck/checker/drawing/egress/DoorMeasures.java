package io.github.labcheck.checker.drawing.egress;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.CorridorEnd;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.ways.ExitWay;
import io.github.labcheck.ontology.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What the drawing says of the doors that join rooms with corridors: how far the nearest exit is, and how they stand to the exits. */
public final class DoorMeasures implements Measure {

    private final DrawnDesign drawn;
    private final Egress egress;

    public DoorMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        egress = drawn.once(Egress.class, Egress::new);
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "travelDistance" -> ofRoomDoor(node, this::travelDistance);
            case "exitPosition" -> ofRoomDoor(node, this::exitPosition);
            case "exitByOpenStair" -> ofRoomDoor(node, this::exitByOpenStair);
            case "exitBesideCorridor" -> exitBesideCorridor(node);
            default -> throw Measure.unknown(property);
        };
    }

    /** Doors of other kinds have none of these values; where something is not drawn they cannot be told. */
    private Optional<Measurement> ofRoomDoor(Node node, BiFunction<String, PlanDoor, Measurement> measure) {
        Optional<PlanDoor> door = drawn.door(node);
        if (door.isEmpty()) {
            return Optional.of(Measurement.NONE);
        }
        List<Lack> functions = Stream.of(door.get().roomA(), door.get().roomB())
                .filter(side -> egress.stays(side) && drawn.design().values(DrawnDesign.node(side), "function").isEmpty())
                .map(side -> Lack.of(side, "function")).toList();
        Optional<String> room = egress.roomOf(door.get());
        if (room.isEmpty()) {
            return Optional.of(functions.isEmpty() ? Measurement.NONE : Measurement.lacking(functions));
        }
        List<Lack> lacks = new ArrayList<>(functions);
        if (!door.get().drawn()) {
            lacks.add(Lack.of(door.get().id(), "at"));
        }
        lacks.addAll(egress.gaps(drawn.storeyOf(door.get())));
        return Optional.of(lacks.isEmpty() ? measure.apply(room.get(), door.get())
                : Measurement.lacking(lacks.stream().distinct().toList()));
    }

    /** The way from the corridor's side of a room's door to the nearest exit, m. */
    private Measurement travelDistance(String room, PlanDoor door) {
        return drawn.exits().nearest(room, door).map(way -> Measurement.number(way.length(), proof(way)))
                .orElse(Measurement.NONE);
    }

    /** The door, the rooms walked through and the exit, with the way. */
    static Proof proof(ExitWay way) {
        List<String> things = new ArrayList<>(List.of(way.door()));
        things.addAll(way.way().rooms());
        things.add(way.exit());
        return Proof.of(DrawnDesign.nodes(things.stream().distinct().toList()), DrawnDesign.spots(way.way()));
    }

    private Measurement exitPosition(String room, PlanDoor door) {
        return position(room, door).map(c -> Measurement.of(List.of(DrawnDesign.node(c.iri())), drawn.exits()
                .nearest(room, door).map(DoorMeasures::proof).orElse(Proof.NONE))).orElse(Measurement.NONE);
    }

    /** How a door stands to the exits; none if no exit can be reached from it. */
    Optional<Concept> position(String room, PlanDoor door) {
        return switch (drawn.deadEnds().standing(room, door)) {
            case BETWEEN_EXITS -> drawn.design().schema().concept("CorridorPosition", "between-exits");
            case DEAD_END -> drawn.design().schema().concept("CorridorPosition", atEnd(room, door) ? "corridor-end" : "dead-end-side");
            case NO_WAY_OUT -> Optional.empty();
        };
    }

    /** Whether a door, or the last one on the way out by it, stands in the end wall of a corridor. */
    private boolean atEnd(String room, PlanDoor door) {
        List<PlanDoor> passed = new ArrayList<>(List.of(door));
        drawn.exits().nearest(room, door).ifPresent(way -> way.way().doors()
                .forEach(id -> drawn.door(DrawnDesign.node(id)).ifPresent(passed::add)));
        return passed.stream().filter(d -> egress.roomOf(d).isPresent()).findFirst().flatMap(d -> egress.roomOf(d)
                .flatMap(r -> drawn.anyShape(d.across(r))).map(corridor -> CorridorEnd.holds(corridor, d))).orElse(false);
    }

    /** Whether the nearest exit leads into a stair that is not enclosed. */
    private Measurement exitByOpenStair(String room, PlanDoor door) {
        Optional<ExitWay> way = drawn.exits().nearest(room, door);
        Optional<Node> stair = way.flatMap(w -> drawn.door(DrawnDesign.node(w.exit())))
                .flatMap(exit -> Stream.of(exit.roomA(), exit.roomB())
                        .filter(side -> egress.kind(side).filter(k -> k == RoomKind.STAIR).isPresent()).findFirst())
                .filter(side -> !way.get().way().rooms().contains(side)).map(DrawnDesign::node);
        if (stair.isEmpty()) {
            return way.map(w -> Measurement.truth(false, proof(w))).orElse(Measurement.NONE);
        }
        if (drawn.design().hasFunction(stair.get(), "outside-stair")) {
            return Measurement.truth(false, proof(way.get()));
        }
        return drawn.design().value(stair.get(), "enclosed")
                .map(e -> Measurement.truth(e.getLiteralLexicalForm().equals("false"), proof(way.get())))
                .orElse(Measurement.lacking(stair.get(), "enclosed"));
    }

    /** Whether an exit stands in a side wall of a corridor and not in an end wall; of other doors nothing. */
    private Optional<Measurement> exitBesideCorridor(Node node) {
        Optional<PlanDoor> exit = drawn.door(node).filter(PlanDoor::exit);
        Optional<RoomShape> corridor = exit.flatMap(d -> Stream.of(d.roomA(), d.roomB())
                .filter(side -> drawn.design().hasFunction(DrawnDesign.node(side), "corridor")).findFirst())
                .flatMap(drawn::anyShape);
        if (corridor.isEmpty()) {
            return Optional.of(Measurement.NONE);
        }
        if (!exit.get().drawn() || !corridor.get().drawn()) {
            return Optional.of(exit.get().drawn() ? Measurement.lacking(DrawnDesign.node(corridor.get().id()), "outline")
                    : Measurement.lacking(node, "at"));
        }
        return Optional.of(Measurement.truth(!CorridorEnd.holds(corridor.get(), exit.get()),
                Proof.of(List.of(DrawnDesign.node(corridor.get().id()), node))));
    }
}
