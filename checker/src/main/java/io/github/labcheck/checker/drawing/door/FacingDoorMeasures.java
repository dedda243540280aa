package io.github.labcheck.checker.drawing.door;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.Doorway;
import io.github.labcheck.checker.geometry.LoadedSides;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What the doors of a room show: whether two face each other, on how many sides of a corridor rooms lie. */
public final class FacingDoorMeasures implements Measure {

    private static final int BOTH = 2;

    private final DrawnDesign drawn;

    public FacingDoorMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "doorsFacing" -> drawn.design().isA(node, "Room") ? Optional.of(doorsFacing(node)) : Optional.empty();
            case "loadedSides" -> drawn.shape(node).flatMap(this::loadedSides);
            case "loadedSidesDifference" -> loadedSidesDifference(node);
            default -> throw Measure.unknown(property);
        };
    }

    /** Whether two doors or openings of a room face each other across it. */
    private Measurement doorsFacing(Node room) {
        Optional<RoomShape> shape = drawn.shape(room);
        if (shape.isEmpty()) {
            return Measurement.lacking(room, "outline");
        }
        List<PlanDoor> doors = drawn.doors(room.getURI()).stream().filter(d -> d.kind().walkable()).toList();
        List<Doorway> ways = doors.stream().flatMap(door -> Doorway.in(shape.get(), door).stream()).toList();
        for (Doorway one : ways) {
            Optional<Doorway> other = ways.stream().filter(one::faces).findFirst();
            if (other.isPresent()) {
                String storey = drawn.storeyOf(one.door());
                return Measurement.truth(true, Proof.of(DrawnDesign.nodes(List.of(one.door().id(), other.get().door().id())),
                        DrawnDesign.spots(storey, List.of(one.foot(), other.get().foot()))));
            }
        }
        List<Lack> lacks = new ArrayList<>(drawn.design().listed("Door"));
        lacks.addAll(drawn.design().listed("Opening"));
        lacks.addAll(unplaced(doors));
        return lacks.isEmpty() ? Measurement.truth(false, Proof.of(List.of(room))) : Measurement.lacking(lacks);
    }

    private static List<Lack> unplaced(List<PlanDoor> doors) {
        return doors.stream().filter(door -> !door.drawn())
                .map(door -> Lack.of(door.id(), "at")).toList();
    }

    /** On how many sides of a corridor rooms lie; if not all their doors are known, what is stated counts. */
    private Optional<Measurement> loadedSides(RoomShape room) {
        if (room.room().kind() != RoomKind.CORRIDOR) {
            return Optional.empty();
        }
        List<PlanDoor> doors = drawn.doors(room.id()).stream().filter(door -> door.kind().walkable())
                .filter(door -> drawn.anyShape(door.across(room.id())).filter(s -> s.room().kind() == RoomKind.ROOM).isPresent())
                .toList();
        LoadedSides sides = LoadedSides.of(room, doors);
        List<Lack> lacks = new ArrayList<>(drawn.design().listed("Door"));
        lacks.addAll(drawn.design().listed("Opening"));
        lacks.addAll(unplaced(doors));
        if (sides.sides() == BOTH || lacks.isEmpty()) {
            return Optional.of(Measurement.count(sides.sides(), Proof.of(DrawnDesign.nodes(sides.doors()))));
        }
        boolean stated = drawn.stated(DrawnDesign.node(room.id()), "loadedSides").isPresent();
        return stated ? Optional.empty() : Optional.of(Measurement.lacking(lacks));
    }

    /** How far the stated number of sides is from what the doors show; none where there is nothing to compare. */
    private Optional<Measurement> loadedSidesDifference(Node room) {
        Optional<Double> stated = drawn.stated(room, "loadedSides");
        Optional<RoomShape> shape = drawn.shape(room);
        Optional<Measurement> shown = shape.flatMap(this::loadedSides).filter(m -> !m.values().isEmpty());
        if (stated.isEmpty() || shown.isEmpty()) {
            return Optional.of(Measurement.NONE);
        }
        int sides = Integer.parseInt(shown.get().values().get(0).getLiteralLexicalForm());
        int said = stated.get().intValue();
        Text because = Text.of("drawing.door.FacingDoorMeasures.stated-doors", said, sides);
        return Optional.of(Measurement.count(Math.abs(said - sides), new Proof(shown.get().proof().things(), List.of(), because)));
    }
}
