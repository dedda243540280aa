package io.github.labcheck.checker.fixing;

import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Places for one more door of a room, beside the same corridor as one that it has and as far from that as the shared wall allows. */
final class SecondDoor {

    /** From the end of a wall to the middle of a door, m: half a door and a jamb. */
    private static final double FROM_END = 0.8;
    private static final double THICKEST = 0.40;
    private static final double SAME = 0.02;

    private final DesignGraph graph;
    private final Node room;
    private final String id;

    SecondDoor(DesignGraph graph, Thing room) {
        this.graph = graph;
        this.room = NodeFactory.createURI(room.iri());
        this.id = room.id();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Node door : graph.instances("Door")) {
            List<Node> sides = graph.values(door, "between");
            if (sides.contains(room) && sides.size() == 2) {
                Node other = sides.get(0).equals(room) ? sides.get(1) : sides.get(0);
                String to = DesignGraph.isOutside(other) ? "outside" : graph.id(other);
                String width = graph.number(door, "clearWidth").map(w -> " clearWidth=" + Numbers.plain(w)).orElse("");
                List<Node> at = graph.values(door, "at");
                if (at.size() == 2) {
                    places(at, other).forEach(p -> lines.add("add door between=[" + id + "," + to + "] at=" + p + width));
                } else {
                    lines.add("add door between=[" + id + "," + to + "]" + width);
                }
            }
        }
        return lines;
    }

    /** The ends of the wall that a door stands in, as far as both rooms reach, the one farther from the door first. */
    private List<String> places(List<Node> at, Node other) {
        double x = DesignGraph.number(at.get(0));
        double y = DesignGraph.number(at.get(1));
        for (int axis = 0; axis < 2; axis++) {
            double along = axis == 0 ? x : y;
            double across = axis == 0 ? y : x;
            Optional<double[]> own = run(room, axis, across, along);
            Optional<double[]> beyond = DesignGraph.isOutside(other) ? own : run(other, axis, across, along);
            if (own.isPresent() && beyond.isPresent()) {
                double low = Math.max(own.get()[0], beyond.get()[0]) + FROM_END;
                double high = Math.min(own.get()[1], beyond.get()[1]) - FROM_END;
                String first = point(axis, Math.abs(low - along) > Math.abs(high - along) ? low : high, across);
                String second = point(axis, Math.abs(low - along) > Math.abs(high - along) ? high : low, across);
                return low < high ? List.of(first, second) : List.of();
            }
        }
        return List.of();
    }

    private static String point(int axis, double along, double across) {
        String a = Numbers.plain(Math.round(along * 1000) / 1000.0);
        String b = Numbers.plain(across);
        return axis == 0 ? "[" + a + "," + b + "]" : "[" + b + "," + a + "]";
    }

    /** The edge of a room near a place, as an interval along an axis. */
    private Optional<double[]> run(Node of, int axis, double across, double along) {
        List<double[]> corners = graph.values(of, "outline").stream().map(graph::list).filter(p -> p.size() == 2)
                .map(p -> new double[] {DesignGraph.number(p.get(0)), DesignGraph.number(p.get(1))}).toList();
        for (int i = 0; i < corners.size(); i++) {
            double[] a = corners.get(i);
            double[] b = corners.get((i + 1) % corners.size());
            double from = Math.min(a[axis], b[axis]);
            double to = Math.max(a[axis], b[axis]);
            boolean flat = Math.abs(a[1 - axis] - b[1 - axis]) < SAME && Math.abs(a[1 - axis] - across) <= THICKEST;
            if (flat && from <= along && along <= to) {
                return Optional.of(new double[] {from, to});
            }
        }
        return Optional.empty();
    }
}
