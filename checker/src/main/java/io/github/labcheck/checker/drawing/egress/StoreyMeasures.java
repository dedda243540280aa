package io.github.labcheck.checker.drawing.egress;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What the exits of a storey amount to: how far apart they are and how wide for the people there. */
public final class StoreyMeasures implements Measure {

    private static final double PEOPLE = 100;

    private final DrawnDesign drawn;
    private final Egress egress;

    public StoreyMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        egress = drawn.once(Egress.class, Egress::new);
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "exitSeparation" -> exitSeparation(node);
            case "egressWidthRatio" -> egressWidthRatio(node);
            default -> throw Measure.unknown(property);
        };
    }

    private Optional<Measurement> exitSeparation(Node storey) {
        List<PlanDoor> exits = egress.exits(storey.getURI());
        List<Lack> lacks = drawn.design().listed("Door");
        return Optional.of(lacks.isEmpty() && exits.size() < 2 ? Measurement.NONE
                : Separation.of(drawn, exits, this::before, lacks));
    }

    /** The rooms that an exit is taken from: not outside, and not the stair it leads to. */
    private List<String> before(PlanDoor exit) {
        return Stream.of(exit.roomA(), exit.roomB())
                .filter(side -> egress.kind(side).filter(k -> k != RoomKind.STAIR).isPresent()).toList();
    }

    /**
     * Clear width of all exits of a storey for every 100 people on it, m; of each exit the narrowest of its door, of the
     * corridor before it and of the stair behind it. Nothing where a width or the people are not known.
     */
    private Optional<Measurement> egressWidthRatio(Node storey) {
        List<PlanDoor> exits = egress.exits(storey.getURI());
        List<Optional<Double>> widths = exits.stream().map(this::width).toList();
        Optional<Double> people = occupants(storey).filter(n -> n > 0);
        boolean known = drawn.design().lists("Door") && !exits.isEmpty() && drawn.drawing().plan().doors().stream()
                .noneMatch(door -> door.exit() && drawn.storeyOf(door).isEmpty()) && widths.stream()
                .allMatch(Optional::isPresent);
        return !known ? Optional.empty() : people.map(n -> Measurement.number(
                widths.stream().mapToDouble(Optional::get).sum() * PEOPLE / n,
                Proof.of(DrawnDesign.nodes(exits.stream().map(PlanDoor::id).toList()))));
    }

    private Optional<Double> width(PlanDoor exit) {
        List<Optional<Double>> widths = new ArrayList<>();
        widths.add(drawn.design().number(DrawnDesign.node(exit.id()), "clearWidth"));
        for (String side : List.of(exit.roomA(), exit.roomB())) {
            if (egress.kind(side).isPresent() && drawn.design().leavesOpen(DrawnDesign.node(side), "function")) {
                return Optional.empty(); // it may be a corridor narrower than the door
            }
            if (isWay(side)) {
                widths.add(drawn.design().number(DrawnDesign.node(side), "clearWidth"));
            }
        }
        return widths.stream().allMatch(Optional::isPresent)
                ? widths.stream().map(Optional::get).min(Double::compare) : Optional.empty();
    }

    /** Corridors and stairs have a clear width; halls and lobbies are as wide as the room. */
    private boolean isWay(String side) {
        Node room = DrawnDesign.node(side);
        return drawn.design().hasFunction(room, "corridor") || drawn.design().hasFunction(room, "stair");
    }

    /** The people of a storey as stated, or those of all its rooms. */
    private Optional<Double> occupants(Node storey) {
        Optional<Double> stated = drawn.design().number(storey, "occupants");
        if (stated.isPresent() || !drawn.design().lists("Room")) {
            return stated;
        }
        List<Optional<Double>> rooms = drawn.drawing().plan().rooms().stream()
                .filter(r -> r.kind() == RoomKind.ROOM && r.storey().equals(storey.getURI())).map(PlanRoom::id)
                .map(id -> drawn.design().number(DrawnDesign.node(id), "occupants")).toList();
        return rooms.isEmpty() || !rooms.stream().allMatch(Optional::isPresent) ? Optional.empty()
                : Optional.of(rooms.stream().mapToDouble(Optional::get).sum());
    }
}
