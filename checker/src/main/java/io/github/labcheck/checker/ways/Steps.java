package io.github.labcheck.checker.ways;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps of a walking graph by where they lead: across floors, and all others: through doors, along stairs, across the open. Those
 * across a floor lead from everywhere to everywhere on it; they are made when they are asked for, and not kept.
 */
final class Steps {

    /** A leg with its ends and its length, m. */
    record Step(WayPoint from, WayPoint to, Leg leg, double length) { }

    private record Standing(FloorSteps floor, int number) { }

    private final Steps more;
    private final Map<WayPoint, Standing> floors = new HashMap<>();
    private final Map<WayPoint, List<Step>> across = new HashMap<>();
    private final Map<WayPoint, List<Step>> others = new HashMap<>();
    private final Map<WayPoint, List<Step>> leaving = new HashMap<>();
    private final List<Step> climbs = new ArrayList<>();

    Steps() {
        this(null);
    }

    private Steps(Steps more) {
        this.more = more;
    }

    /** No steps yet, beside all of these. */
    Steps extended() {
        return new Steps(this);
    }

    /** Adds all steps across a floor. */
    void add(FloorSteps floor) {
        for (int i = 0; i < floor.places().size(); i++) {
            floors.put(floor.places().get(i), new Standing(floor, i));
        }
    }

    void add(Step step) {
        if (step.leg().region() != null) {
            across.computeIfAbsent(step.to(), to -> new ArrayList<>(2)).add(step);
            return;
        }
        others.computeIfAbsent(step.to(), to -> new ArrayList<>(2)).add(step);
        leaving.computeIfAbsent(step.from(), from -> new ArrayList<>(2)).add(step);
        if (step.leg().shaft() != null) {
            climbs.add(step);
        }
    }

    /** Those along stairs and lifts, in the order in which they were added. */
    List<Step> climbs() {
        return climbs;
    }

    /** Those that lead across a floor to a point. */
    List<Step> across(WayPoint to) {
        Standing there = floors.get(to);
        if (there != null) {
            return there.floor.to(there.number);
        }
        List<Step> own = across.getOrDefault(to, List.of());
        return own.isEmpty() && more != null ? more.across(to) : own;
    }

    /** Those that lead to a point not across a floor. */
    List<Step> others(WayPoint to) {
        List<Step> own = others.getOrDefault(to, List.of());
        return own.isEmpty() && more != null ? more.others(to) : own;
    }

    /** Those that lead on from a point of the graph itself. */
    List<Step> from(WayPoint from) {
        List<Step> all = new ArrayList<>(leaving.getOrDefault(from, List.of()));
        Standing here = floors.get(from);
        if (here != null) {
            all.addAll(here.floor.from(here.number));
        }
        return all;
    }
}
