package io.github.labcheck.checker.ways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jgrapht.Graph;

/**
 * From each point of a graph the ways to its nearest exits. One search backwards from all exits at once, in which a point is reached
 * once for each of its nearest exits and no further; so the work grows with the building, not with its exits.
 */
final class NearestExits {

    /** A way from a point to an exit: the leg it begins with and how it goes on; at the exit, neither. */
    record Onward(WayPoint from, String exit, double distance, Leg leg, Onward next) { }

    private final Graph<WayPoint, Leg> graph;
    private final int count;
    private final Map<WayPoint, List<Onward>> settled = new HashMap<>();
    private final Map<WayPoint, Map<String, Double>> found = new HashMap<>();
    private final PriorityQueue<Onward> open =
            new PriorityQueue<>(Comparator.comparingDouble(Onward::distance).thenComparing(Onward::exit));

    /**
     * @param graph what people in flight can walk
     * @param exits ids of the exits by the points where one takes them
     * @param count how many exits are looked for
     */
    NearestExits(Graph<WayPoint, Leg> graph, Map<WayPoint, String> exits, int count) {
        this.graph = graph;
        this.count = count;
        exits.forEach((point, exit) -> open.add(new Onward(point, exit, 0, null, null)));
        while (!open.isEmpty()) {
            settle(open.poll());
        }
    }

    private void settle(Onward way) {
        if (needed(way.from(), way.exit())) {
            settled.computeIfAbsent(way.from(), point -> new ArrayList<>()).add(way);
            for (Leg leg : graph.incomingEdgesOf(way.from())) {
                WayPoint before = graph.getEdgeSource(leg);
                double distance = way.distance() + graph.getEdgeWeight(leg);
                if (needed(before, way.exit()) && shorter(before, way.exit(), distance)) {
                    open.add(new Onward(before, way.exit(), distance, leg, way));
                }
            }
        }
    }

    private boolean needed(WayPoint point, String exit) {
        List<Onward> known = settled.get(point);
        return known == null || known.size() < count && known.stream().noneMatch(way -> way.exit().equals(exit));
    }

    private boolean shorter(WayPoint point, String exit, double distance) {
        Map<String, Double> known = found.computeIfAbsent(point, key -> new HashMap<>());
        boolean shorter = distance < known.getOrDefault(exit, Double.POSITIVE_INFINITY);
        if (shorter) {
            known.put(exit, distance);
        }
        return shorter;
    }

    /** The ways from a point to its nearest exits, nearest first. */
    List<Onward> from(WayPoint point) {
        return settled.getOrDefault(point, List.of());
    }
}
