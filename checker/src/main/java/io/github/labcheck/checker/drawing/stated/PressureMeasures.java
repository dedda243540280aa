package io.github.labcheck.checker.drawing.stated;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.graph.Remembered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** The differences of static pressure, Pa, between a room and what lies beyond its doors. */
public final class PressureMeasures implements Measure {

    private final DesignGraph design;
    private final Remembered<String, Map<Node, Set<Node>>> neighbours;

    public PressureMeasures(DrawnDesign drawn) {
        design = drawn.design();
        this.neighbours = new Remembered<>(design);
    }

    @Override
    public Optional<Measurement> of(String property, Node room) {
        if (!design.isA(room, "Room")) {
            return Optional.empty();
        }
        return Optional.of(switch (property) {
            case "pressureToOuterRoom" -> difference(room, beyond(room));
            case "pressureToCorridor" -> difference(room, corridors(room));
            default -> throw Measure.unknown(property);
        });
    }

    private Set<Node> beyond(Node room) {
        return neighbours.get("Door", this::neighbours).getOrDefault(room, Set.of());
    }

    private Map<Node, Set<Node>> neighbours(String type) {
        Map<Node, Set<Node>> neighbours = new LinkedHashMap<>();
        for (Node door : design.instances(type)) {
            List<Node> sides = design.values(door, "between");
            sides.forEach(a -> sides.stream().filter(b -> !b.equals(a))
                    .forEach(b -> neighbours.computeIfAbsent(a, k -> new LinkedHashSet<>()).add(b)));
        }
        return neighbours;
    }

    /** Corridors behind a door of the room, or behind a door of a buffer behind a door of the room. */
    private Set<Node> corridors(Node room) {
        Set<Node> found = new LinkedHashSet<>();
        for (Node next : beyond(room)) {
            if (design.hasFunction(next, "circulation")) {
                found.add(next);
            } else if (design.hasFunction(next, "entry-room")) {
                beyond(next).stream().filter(n -> design.hasFunction(n, "circulation")).forEach(found::add);
            }
        }
        return found;
    }

    /** The largest difference: the one that holds back least. */
    private Measurement difference(Node room, Set<Node> others) {
        List<Lack> lacks = new ArrayList<>();
        Optional<Double> own = pressure(room, lacks);
        List<Double> there = new ArrayList<>();
        others.forEach(o -> pressure(o, lacks).ifPresent(there::add));
        if (others.isEmpty()) {
            lacks.add(Lack.of(design.project(), "Door"));
        }
        if (!lacks.isEmpty()) {
            return Measurement.lacking(List.copyOf(lacks));
        }
        double lowest = there.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        return Measurement.number(own.orElseThrow() - lowest, Proof.NONE);
    }

    private Optional<Double> pressure(Node room, List<Lack> lacks) {
        Optional<Double> pressure = DesignGraph.isOutside(room) ? Optional.of(0.0) : design.number(room, "pressure");
        if (pressure.isEmpty()) {
            lacks.add(Lack.of(room, "pressure"));
        }
        return pressure;
    }
}
