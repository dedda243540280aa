package io.github.labcheck.checker.drawing.door;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.DoorPlace;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.Walls;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Doors, openings and pass boxes that cannot be built as drawn. None of them says anything where a part is not drawn. */
public final class DoorFaultMeasures implements Measure {

    private final DrawnDesign drawn;

    public DoorFaultMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
    }

    /** Of a door that does not join two sides there is nothing to say. */
    @Override
    public Optional<Measurement> of(String property, Node node) {
        return Optional.of(drawn.door(node).flatMap(door -> of(property, node, door)).orElse(Measurement.NONE));
    }

    private Optional<Measurement> of(String property, Node node, PlanDoor door) {
        return switch (property) {
            case "commonStoreys" -> commonStoreys(node, door);
            case "wallLength" -> wallLength(node, door);
            case "wallOffset" -> wallOffset(node, door);
            case "openingOverhang" -> openingOverhang(node, door);
            case "clearWidthExcess" -> clearWidthExcess(node, door);
            case "swingsToSide" -> swingsToSide(node, door);
            default -> throw Measure.unknown(property);
        };
    }

    /** The rooms a door joins; outside is none. */
    private static List<String> rooms(PlanDoor door) {
        return Stream.of(door.roomA(), door.roomB()).filter(side -> !side.equals(PlanDoor.OUTSIDE)).distinct().toList();
    }

    private static Proof sides(Node door, PlanDoor plan) {
        return Proof.of(Stream.concat(Stream.of(door), rooms(plan).stream().map(DrawnDesign::node)).toList());
    }

    /** On how many storeys both rooms of a door stand. */
    private Optional<Measurement> commonStoreys(Node door, PlanDoor plan) {
        List<List<String>> storeys = rooms(plan).stream()
                .map(room -> drawn.anyShape(room).orElseThrow().room().storeys()).toList();
        if (storeys.isEmpty() || storeys.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        int common = (int) storeys.get(0).stream().filter(storeys.get(storeys.size() - 1)::contains).count();
        List<Lack> lacks = common > 0 ? List.of() : rooms(plan).stream().map(DrawnDesign::node).flatMap(this::mayConnect).toList();
        return !lacks.isEmpty() ? Optional.of(Measurement.lacking(lacks)) : Optional.of(Measurement.count(common, sides(door, plan)));
    }

    /** What would have to be said of a room for its storeys to be known: it may be a stair or lift, and go on to others. */
    private Stream<Lack> mayConnect(Node room) {
        boolean open = drawn.design().leavesOpen(room, "function");
        boolean vertical = drawn.anyShape(room.getURI()).filter(s -> s.room().kind().vertical()).isPresent();
        return (open || vertical) && drawn.design().leavesOpen(room, "connects")
                ? Stream.of(Lack.of(room, open ? "function" : "connects")) : Stream.empty();
    }

    /** The walls of the storey a door is on; none if a room or the place of the door is not drawn. */
    private Optional<Walls> walls(PlanDoor plan) {
        String storey = drawn.storeyOf(plan);
        boolean known = plan.drawn() && !storey.isEmpty()
                && rooms(plan).stream().allMatch(room -> drawn.shape(DrawnDesign.node(room))
                        .filter(shape -> !shape.room().storeys().isEmpty()).isPresent());
        return known ? Optional.of(drawn.walls(storey)) : Optional.empty();
    }

    /** Length of the wall between the two sides of a door, m. */
    private Optional<Measurement> wallLength(Node door, PlanDoor plan) {
        return walls(plan).map(walls -> {
            List<String> rooms = rooms(plan);
            double length = plan.of(PlanDoor.OUTSIDE) ? walls.outsideLength(rooms.get(0))
                    : rooms.size() == 2 ? walls.between(rooms.get(0), rooms.get(1)).length() : 0;
            return Measurement.number(length, sides(door, plan));
        });
    }

    private Optional<DoorPlace> place(PlanDoor plan, DoorPlace.Standing... standings) {
        return walls(plan).map(walls -> DoorPlace.of(plan, drawn::anyShape, walls))
                .filter(place -> List.of(standings).contains(place.standing()));
    }

    /** How far the middle of a door is from the wall that its two sides share, m. */
    private Optional<Measurement> wallOffset(Node door, PlanDoor plan) {
        return place(plan, DoorPlace.Standing.IN_WALL, DoorPlace.Standing.ELSEWHERE)
                .map(place -> Measurement.number(place.off(), sides(door, plan)));
    }

    /** How far the opening sticks out over an end of its wall, m; a door farther from it than a wall is thick is in another place. */
    private Optional<Measurement> openingOverhang(Node door, PlanDoor plan) {
        return place(plan, DoorPlace.Standing.IN_WALL, DoorPlace.Standing.ELSEWHERE)
                .filter(place -> Tolerance.atMost(place.off(), Tolerance.WALL))
                .map(place -> Measurement.number(place.overhang(), sides(door, plan)));
    }

    /** By how much the stated clear width of a door is more than its opening, m. */
    private Optional<Measurement> clearWidthExcess(Node door, PlanDoor plan) {
        if (!(plan.clearWidth() > 0 && plan.opening() > 0)) {
            return Optional.empty();
        }
        Text because = Text.of("drawing.door.DoorFaultMeasures.clear-width-m-opening", Compared.plain(plan.clearWidth()),
                Compared.plain(plan.opening()));
        return Optional.of(Measurement.number(Math.max(0, plan.clearWidth() - plan.opening()), Proof.of(because)));
    }

    /** Whether a leaf swings into one of the two sides of its door. */
    private Optional<Measurement> swingsToSide(Node door, PlanDoor plan) {
        DesignGraph design = drawn.design();
        return design.value(door, "swingsInto").map(side -> Measurement.truth(design.values(door, "between").contains(side),
                Proof.of(List.of(door))));
    }
}
