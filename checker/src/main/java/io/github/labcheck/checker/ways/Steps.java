package io.github.labcheck.checker.ways;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The steps of a walking graph by where they lead: across floors, and all others: through doors, along stairs, across the open. */
final class Steps {

    /** A leg with its ends and its length, m. */
    record Step(WayPoint from, WayPoint to, Leg leg, double length) { }

    private final Steps more;
    private final List<Step> all = new ArrayList<>();
    private final Map<WayPoint, List<Step>> across = new LinkedHashMap<>();
    private final Map<WayPoint, List<Step>> others = new LinkedHashMap<>();

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

    void add(Step step) {
        all.add(step);
        (step.leg().region() == null ? others : across).computeIfAbsent(step.to(), to -> new ArrayList<>()).add(step);
    }

    /** All that were added, in that order. */
    Stream<Step> all() {
        return all.stream();
    }

    /** Those that lead across a floor to a point. */
    List<Step> across(WayPoint to) {
        List<Step> own = across.getOrDefault(to, List.of());
        return own.isEmpty() && more != null ? more.across(to) : own;
    }

    /** Those that lead to a point not across a floor. */
    List<Step> others(WayPoint to) {
        List<Step> own = others.getOrDefault(to, List.of());
        return own.isEmpty() && more != null ? more.others(to) : own;
    }
}
