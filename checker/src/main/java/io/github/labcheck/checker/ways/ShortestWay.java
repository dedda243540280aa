package io.github.labcheck.checker.ways;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for the shortest way from one point to another. Used once. */
final class ShortestWay {

    /** A way, step by step, m long. */
    record Found(List<Steps.Step> steps, double length) { }

    /** How a point was reached: by a step after those before it; of ways as long, the one that was found first counts. */
    private record Reached(WayPoint at, double length, Steps.Step by, Reached before, int number) { }

    private static final Comparator<Reached> BEST = Comparator.comparingDouble(Reached::length).thenComparingInt(Reached::number);

    private final Steps steps;
    private final Predicate<Steps.Step> passable;
    private final Map<WayPoint, List<Steps.Step>> more = new HashMap<>();
    private final Map<WayPoint, Double> shortest = new HashMap<>();
    private final PriorityQueue<Reached> open = new PriorityQueue<>(BEST);
    private int number;

    /**
     * @param steps    all steps of the graph
     * @param passable those that can be taken
     */
    ShortestWay(Steps steps, Predicate<Steps.Step> passable) {
        this.steps = steps;
        this.passable = passable;
    }

    /** Adds a step from or to a place that is none of the graph. */
    void add(Steps.Step step) {
        more.computeIfAbsent(step.from(), from -> new ArrayList<>(1)).add(step);
    }

    /** The shortest way; none if there is no way. */
    Optional<Found> between(WayPoint from, WayPoint to) {
        Set<WayPoint> done = new HashSet<>();
        open.add(new Reached(from, 0, null, null, number));
        while (!open.isEmpty()) {
            Reached next = open.poll();
            if (next.at == to) {
                return Optional.of(new Found(steps(next), next.length));
            }
            if (done.add(next.at)) {
                steps.from(next.at).stream().filter(passable).forEach(step -> go(next, step));
                more.getOrDefault(next.at, List.of()).forEach(step -> go(next, step));
            }
        }
        return Optional.empty();
    }

    private void go(Reached before, Steps.Step step) {
        double length = before.length + step.length();
        if (length < shortest.getOrDefault(step.to(), Double.POSITIVE_INFINITY)) {
            shortest.put(step.to(), length);
            number++;
            open.add(new Reached(step.to(), length, step, before, number));
        }
    }

    private static List<Steps.Step> steps(Reached last) {
        List<Steps.Step> steps = new ArrayList<>();
        for (Reached at = last; at.by != null; at = at.before) {
            steps.add(at.by);
        }
        Collections.reverse(steps);
        return steps;
    }
}
