package io.github.labcheck.checker.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Derives the differences of static pressure, Pa, between a room and what lies beyond its doors. */
final class PressureDifferences {

    private final DesignGraph design;
    private final Map<Node, Set<Node>> neighbours = new LinkedHashMap<>();

    PressureDifferences(DesignGraph design) {
        this.design = design;
        for (Node door : design.instances("Door")) {
            List<Node> sides = design.values(door, "between");
            sides.forEach(a -> sides.stream().filter(b -> !b.equals(a))
                    .forEach(b -> neighbours.computeIfAbsent(a, k -> new LinkedHashSet<>()).add(b)));
        }
    }

    void derive() {
        for (Node room : design.instances("Room")) {
            derive(room, "pressureToOuterRoom", beyond(room));
            derive(room, "pressureToCorridor", corridors(room));
        }
    }

    private Set<Node> beyond(Node room) {
        return neighbours.getOrDefault(room, Set.of());
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

    /** The largest difference is derived: the one that holds back least. */
    private void derive(Node room, String property, Set<Node> others) {
        List<Lack> lacks = new ArrayList<>();
        Optional<Double> own = pressure(room, lacks);
        List<Double> there = new ArrayList<>();
        others.forEach(o -> pressure(o, lacks).ifPresent(there::add));
        if (others.isEmpty()) {
            lacks.add(Lack.of(design.project(), "Door"));
        }
        if (lacks.isEmpty()) {
            double lowest = there.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
            design.add(room, property, NodeFactory.createLiteralDT(
                    BigDecimal.valueOf(own.orElseThrow() - lowest).stripTrailingZeros().toPlainString(),
                    XSDDatatype.XSDdecimal));
        } else {
            design.awaits(room, property, List.copyOf(lacks));
        }
    }

    private Optional<Double> pressure(Node room, List<Lack> lacks) {
        if (DesignGraph.isOutside(room)) {
            return Optional.of(0.0);
        }
        Optional<Node> pressure = design.value(room, "pressure");
        if (pressure.isEmpty()) {
            lacks.add(Lack.of(room, "pressure"));
        }
        return pressure.map(DesignGraph::number);
    }
}
