package io.github.labcheck.checker.drawing.egress;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What the doors that people leave a room by amount to: how many, how far, for how many people, how far apart. */
public final class RoomDoorMeasures implements Measure {

    /** As many doors as a clause asks for. */
    private static final int ENOUGH = 2;

    private final DrawnDesign drawn;
    private final Egress egress;

    public RoomDoorMeasures(DrawnDesign drawn, Egress egress) {
        this.drawn = drawn;
        this.egress = egress;
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "travelToDoor" -> drawn.shape(node).flatMap(this::travelToDoor);
            case "egressDoorCount" -> egressDoorCount(node);
            case "narrowestEgressDoor" -> narrowest(node);
            case "occupantsPerDoor" -> occupantsPerDoor(node);
            case "doorSeparation" -> doorSeparation(node);
            default -> throw Measure.unknown(property);
        };
    }

    /** The way from the farthest place of a room to the nearest of the doors that people leave it by, m. */
    private Optional<Measurement> travelToDoor(RoomShape room) {
        List<PlanDoor> out = egress.doors(room.id());
        List<PlanDoor> used = out.isEmpty() ? egress.walkable(room.id()) : out;
        return used.stream().allMatch(PlanDoor::drawn) ? drawn.farthest(room.id(), used)
                .filter(f -> Double.isFinite(f.distance())).map(f -> Measurement.number(f.distance(),
                        Proof.of(DrawnDesign.nodes(List.of(room.id(), f.door())), DrawnDesign.spots(room.room().storey(), f.line()))))
                : Optional.empty();
    }

    /** Two are told whatever is not known: nobody asks for more. Fewer only where it is known where the doors lead. */
    private Optional<Measurement> egressDoorCount(Node room) {
        List<PlanDoor> out = egress.doors(room.getURI());
        List<Lack> lacks = new ArrayList<>(drawn.design().listed("Door"));
        if (out.size() < ENOUGH) {
            lacks.addAll(unknown(room));
        }
        return Optional.of(!lacks.isEmpty() ? Measurement.lacking(lacks) : Measurement.count(out.size(), proof(out)));
    }

    /** The sides of doors of which it is not said what they are. */
    private List<Lack> unknown(Node room) {
        return egress.walkable(room.getURI()).stream().map(door -> door.across(room.getURI())).distinct()
                .filter(side -> !side.equals(PlanDoor.OUTSIDE) && drawn.design().values(DrawnDesign.node(side), "function").isEmpty())
                .map(side -> Lack.of(side, "function")).toList();
    }

    private static Proof proof(List<PlanDoor> doors) {
        return Proof.of(DrawnDesign.nodes(doors.stream().map(PlanDoor::id).toList()));
    }

    /** Of the doors within the building whose clear width is stated; what is not stated may be less. */
    private Optional<Measurement> narrowest(Node room) {
        List<PlanDoor> out = egress.doors(room.getURI()).stream().filter(door -> !egress.outdoors(door.across(room.getURI()))).toList();
        List<Lack> lacks = new ArrayList<>(drawn.design().listed("Door"));
        out.stream().filter(door -> Double.isNaN(door.clearWidth())).forEach(door -> lacks.add(Lack.of(door.id(), "clearWidth")));
        lacks.addAll(unknown(room));
        Optional<PlanDoor> least = out.stream().filter(door -> !Double.isNaN(door.clearWidth()))
                .min(Comparator.comparingDouble(PlanDoor::clearWidth));
        Measurement known = least.map(door -> Measurement.number(door.clearWidth(), proof(List.of(door)))).orElse(Measurement.NONE);
        return Optional.of(new Measurement(known.values(), lacks, known.proof()));
    }

    private Optional<Measurement> occupantsPerDoor(Node room) {
        List<Lack> lacks = drawn.design().listed("Door");
        List<PlanDoor> out = egress.doors(room.getURI());
        Optional<Double> occupants = drawn.design().number(room, "occupants");
        if (!lacks.isEmpty() || out.isEmpty()) {
            return Optional.of(lacks.isEmpty() ? Measurement.NONE : Measurement.lacking(lacks));
        }
        return Optional.of(occupants.map(n -> Measurement.number(n / out.size(),
                Proof.of(DrawnDesign.nodes(out.stream().map(PlanDoor::id).toList())))).orElse(Measurement.lacking(room, "occupants")));
    }

    private Optional<Measurement> doorSeparation(Node room) {
        Optional<RoomShape> shape = drawn.anyShape(room.getURI());
        List<PlanDoor> out = egress.doors(room.getURI());
        List<Lack> lacks = new ArrayList<>(drawn.design().listed("Door"));
        if (lacks.isEmpty() && (shape.isEmpty() || out.size() < 2)) {
            return Optional.of(Measurement.NONE);
        }
        return Optional.of(Separation.of(drawn, out, door -> List.of(room.getURI()), lacks));
    }
}
