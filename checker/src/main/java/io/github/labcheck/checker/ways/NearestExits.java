package io.github.labcheck.checker.ways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * From each point of a graph the ways to its nearest exits. One search backwards from all exits at once, in which a point is reached
 * once for each of its nearest exits and no further; so the work grows with the building, not with its exits.
 */
final class NearestExits {

    /** A way from a point to an exit: the leg it begins with and how it goes on; at the exit, neither. */
    record Onward(WayPoint from, String exit, double distance, Leg leg, Onward next) { }

    private final Steps steps;
    private final Predicate<Steps.Step> passable;
    private final int count;
    private final Map<WayPoint, List<Onward>> settled = new HashMap<>();
    private Map<WayPoint, Map<String, Double>> found = new HashMap<>();
    private PriorityQueue<Onward> open = new PriorityQueue<>(Comparator.comparingDouble(Onward::distance).thenComparing(Onward::exit));

    /**
     * @param steps    all steps
     * @param passable the steps that people take
     * @param exits    ids of the exits by the points where one takes them
     * @param count    how many exits are looked for
     */
    NearestExits(Steps steps, Predicate<Steps.Step> passable, Map<WayPoint, String> exits, int count) {
        this.steps = steps;
        this.passable = passable;
        this.count = count;
        exits.forEach((point, exit) -> open.add(new Onward(point, exit, 0, null, null)));
        while (!open.isEmpty()) {
            settle(open.poll());
        }
        found = null; // of a large building it is much, and never needed again
        open = null;
    }

    private void settle(Onward way) {
        if (needed(way.from(), way.exit())) {
            settled.computeIfAbsent(way.from(), point -> new ArrayList<>()).add(way);
            steps.others(way.from()).forEach(step -> back(step, way));
            if (!straight(way)) {
                steps.across(way.from()).forEach(step -> back(step, way));
            }
        }
    }

    /** Whether the way goes on across the floor from a place where none bends: then no way comes there across the same floor. */
    private static boolean straight(Onward way) {
        return way.leg() != null && way.leg().region() != null && !way.from().turn();
    }

    private void back(Steps.Step step, Onward way) {
        double distance = way.distance() + step.length();
        if (passable.test(step) && needed(step.from(), way.exit()) && shorter(step.from(), way.exit(), distance)) {
            open.add(new Onward(step.from(), way.exit(), distance, step.leg(), way));
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
