package io.github.labcheck.checker.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two states of one design.
 *
 * @param old        null for a design that is new
 * @param now        null for a design that is there no longer
 * @param renamed    old and new ids of things that have another id, sorted
 * @param comparison what became of the findings
 */
public record Difference(State old, State now, List<String> renamed, Comparison comparison) {

    /** Pairs of states: of the same project, or the only one of either side. */
    public static List<Difference> of(List<State> old, List<State> now) {
        if (old.size() == 1 && now.size() == 1) {
            return List.of(of(old.get(0), now.get(0)));
        }
        Map<String, State> left = new LinkedHashMap<>();
        old.forEach(s -> left.put(s.id(), s));
        List<Difference> all = new ArrayList<>();
        now.forEach(s -> all.add(of(left.remove(s.id()), s)));
        left.values().forEach(s -> all.add(of(s, null)));
        return all;
    }

    private static Difference of(State old, State now) {
        Map<String, String> renamed = old == null || now == null ? Map.of() : State.renamed(old, now);
        return new Difference(old, now, renamed.entrySet().stream().map(e -> e.getKey() + " → " + e.getValue()).sorted(Comparator
                .naturalOrder()).toList(),
                Comparison.of(old == null ? List.of() : old.findings(), now == null ? List.of() : now.findings(), renamed));
    }

    /** The state that names the design. */
    public State named() {
        return now == null ? old : now;
    }
}
