package io.github.labcheck.checker.compare;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** Pairs of states: of the same project, of several of one id that of the same file first, or the only one of either side. */
    public static List<Difference> of(List<State> old, List<State> now) {
        if (old.size() == 1 && now.size() == 1) {
            return List.of(of(old.get(0), now.get(0)));
        }
        List<State> left = new ArrayList<>(old);
        List<Difference> all = new ArrayList<>();
        for (State state : now) {
            List<State> own = left.stream().filter(s -> s.id().equals(state.id())).toList();
            State before = own.stream().filter(s -> s.file().equals(state.file())).findFirst()
                    .or(() -> own.stream().filter(s -> now.stream().noneMatch(n -> n.id().equals(s.id()) && n.file().equals(s.file())))
                            .findFirst()).orElse(null);
            left.remove(before);
            all.add(of(before, state));
        }
        left.forEach(s -> all.add(of(s, null)));
        return all;
    }

    private static Difference of(State old, State now) {
        Map<String, String> renamed = old == null || now == null ? Map.of() : State.renamed(old, now);
        return new Difference(old, now, renamed.entrySet().stream().map(e -> e.getKey() + " → " + e.getValue()).sorted(Comparator
                .naturalOrder()).toList(),
                Comparison.of(old == null ? List.of() : old.findings(), now == null ? List.of() : now.findings(), renamed));
    }

    /** Whether both states are there and are of one project, or at least of one file. */
    public boolean same() {
        return old != null && now != null && (old.id().equals(now.id()) || old.file().equals(now.file()));
    }

    /** How many findings of either state were only counted: some that seem new or gone may be among them. */
    public int unlisted() {
        return (old == null ? 0 : old.unlisted()) + (now == null ? 0 : now.unlisted());
    }

    /** The state that names the design. */
    public State named() {
        return now == null ? old : now;
    }
}
