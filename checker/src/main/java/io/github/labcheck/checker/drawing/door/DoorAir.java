package io.github.labcheck.checker.drawing.door;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.ZoneSides;
import io.github.labcheck.checker.drawing.drawn.ZoneSides.Side;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;

/** How air passes a door: from where to where the pressure falls, and whether the leaf swings against it. */
public final class DoorAir implements Measure {

    private final DesignGraph design;
    private final ZoneSides sides;

    public DoorAir(DrawnDesign drawn) {
        design = drawn.design();
        sides = new ZoneSides(design);
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "riskStep" -> riskStep(node);
            case "airTowardsRisk" -> towardsRisk(node);
            case "pressureAcross" -> across(node);
            case "swingsToHigherPressure" -> swing(node);
            default -> throw Measure.unknown(property);
        };
    }

    /** How many steps of contamination probability lie between the two sides: clean, between, contaminated. */
    private Optional<Measurement> riskStep(Node door) {
        List<Node> rooms = design.values(door, "between");
        if (rooms.size() != 2 || rooms.stream().anyMatch(DesignGraph::isOutside)) {
            return Optional.of(Measurement.count(0, Proof.NONE));
        }
        List<Lack> lacks = rooms.stream().filter(r -> sides.of(r).isEmpty()).map(r -> Lack.of(r, "zone")).toList();
        return Optional.of(lacks.isEmpty() ? Measurement.count(Math.abs(rank(rooms.get(0)) - rank(rooms.get(1))), Proof.NONE)
                : Measurement.lacking(lacks));
    }

    private int rank(Node room) {
        return sides.of(room).map(Side::ordinal).orElseThrow();
    }

    /** Whether the pressure falls towards the side that is more likely to be contaminated. */
    private Optional<Measurement> towardsRisk(Node door) {
        List<Node> rooms = design.values(door, "between");
        if (rooms.size() != 2 || rooms.stream().anyMatch(r -> sides.of(r).isEmpty())) {
            return Optional.of(Measurement.NONE);
        }
        boolean first = rank(rooms.get(0)) < rank(rooms.get(1));
        Node low = rooms.get(first ? 0 : 1);
        Node high = rooms.get(first ? 1 : 0);
        return Optional.of(compared(rooms, () -> Measurement.truth(pressure(low).get() > pressure(high).get(),
                Proof.of(List.of(low, door, high)))));
    }

    /** The difference of pressure between the two sides, Pa, never negative. */
    private Optional<Measurement> across(Node door) {
        List<Node> rooms = design.values(door, "between");
        return Optional.of(rooms.size() != 2 ? Measurement.NONE : compared(rooms, () -> Measurement.number(
                Math.abs(pressure(rooms.get(0)).get() - pressure(rooms.get(1)).get()), Proof.NONE)));
    }

    /** Whether the leaf swings to the side of higher pressure. */
    private Optional<Measurement> swing(Node door) {
        List<Node> rooms = design.values(door, "between");
        Optional<Node> into = design.value(door, "swingsInto");
        if (rooms.size() != 2) {
            return Optional.of(Measurement.NONE);
        }
        if (into.isEmpty() || !rooms.contains(into.get())) { // a leaf that swings into a third room is said wrongly
            return Optional.of(Measurement.lacking(door, "swingsInto"));
        }
        Node from = rooms.get(into.get().equals(rooms.get(0)) ? 1 : 0);
        return Optional.of(compared(rooms, () -> Measurement.truth(
                pressure(into.get()).get() > pressure(from).get(), Proof.of(List.of(from, door, into.get())))));
    }

    private Measurement compared(List<Node> rooms, Supplier<Measurement> known) {
        List<Lack> lacks = rooms.stream().filter(r -> pressure(r).isEmpty()).map(r -> Lack.of(r, "pressure")).toList();
        return lacks.isEmpty() ? known.get() : Measurement.lacking(lacks);
    }

    /** Static pressure against outdoor air, Pa. */
    private Optional<Double> pressure(Node room) {
        return DesignGraph.isOutside(room) ? Optional.of(0.0) : design.number(room, "pressure");
    }
}
