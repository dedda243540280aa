package io.github.labcheck.checker.drawing.egress;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What the doors that people leave a room by amount to: how many, how far, for how many people, how far apart. */
final class RoomDoorMeasures {

    private final DrawnDesign drawn;
    private final Egress egress;

    private RoomDoorMeasures(DrawnDesign drawn, Egress egress) {
        this.drawn = drawn;
        this.egress = egress;
    }

    static void offer(DrawnDesign drawn, Egress egress) {
        RoomDoorMeasures measures = new RoomDoorMeasures(drawn, egress);
        drawn.ofRooms("travelToDoor", measures::travelToDoor);
        drawn.design().measured("egressDoorCount", measures::egressDoorCount);
        drawn.design().measured("occupantsPerDoor", measures::occupantsPerDoor);
        drawn.design().measured("doorSeparation", measures::doorSeparation);
    }

    /** The way from the farthest place of a room to the nearest of the doors that people leave it by, m. */
    private Optional<Measurement> travelToDoor(RoomShape room) {
        List<PlanDoor> out = egress.doors(room.id());
        List<PlanDoor> used = out.isEmpty() ? egress.walkable(room.id()) : out;
        return used.stream().allMatch(PlanDoor::drawn) ? drawn.inRoom().farthest(room.id(), used)
                .filter(f -> Double.isFinite(f.distance())).map(f -> Measurement.number(f.distance(),
                        Proof.of(DrawnDesign.nodes(List.of(room.id(), f.door())), DrawnDesign.spots(room.room().storey(), f.line()))))
                : Optional.empty();
    }

    private Optional<Measurement> egressDoorCount(Node room) {
        List<Lack> lacks = drawn.design().listed("Door");
        List<PlanDoor> out = egress.doors(room.getURI());
        return Optional.of(!lacks.isEmpty() ? Measurement.lacking(lacks) : Measurement.count(out.size(),
                Proof.of(DrawnDesign.nodes(out.stream().map(PlanDoor::id).toList()))));
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
        Optional<RoomShape> shape = drawn.drawing().shape(room.getURI());
        List<PlanDoor> out = egress.doors(room.getURI());
        List<Lack> lacks = new ArrayList<>(drawn.design().listed("Door"));
        if (lacks.isEmpty() && (shape.isEmpty() || out.size() < 2)) {
            return Optional.of(Measurement.NONE);
        }
        return Optional.of(Separation.of(drawn, out, door -> List.of(room.getURI()), lacks));
    }
}
