package io.github.labcheck.checker.compare;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.ontology.Clause.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the findings of a design.
 *
 * @param born     violated now, and not before
 * @param cured    violated before, and not now
 * @param changed  violated before and now, with another value or another weight
 * @param same     violated before and now, as before
 * @param opened   cannot be judged now, and could before or did not apply
 * @param settled  could not be judged before, and is now no question any more
 */
public record Comparison(List<Seen> born, List<Pair> cured, List<Pair> changed, List<Pair> same, List<Seen> opened, List<Pair> settled) {

    private static final Comparator<Seen> ORDER = Comparator.comparing(Seen::severity).thenComparing(Seen::clause)
            .thenComparing(s -> s.subject().id()).thenComparing(s -> s.related() == null ? "" : s.related().id()).thenComparing(Seen::id);

    /**
     * A finding before, and now.
     *
     * @param now null where there is none any more
     */
    public record Pair(Seen before, Seen now) { }

    /** Between two checks of one design. */
    public static Comparison ofFindings(List<Finding> before, List<Finding> now) {
        return of(before.stream().map(Seen::of).toList(), now.stream().map(Seen::of).toList(), Map.of());
    }

    /**
     * Between two states.
     *
     * @param renamed new ids of things by their old ones
     */
    public static Comparison of(List<Seen> before, List<Seen> now, Map<String, String> renamed) {
        Map<String, Seen> known = new LinkedHashMap<>();
        before.forEach(s -> known.putIfAbsent(s.key(renamed.getOrDefault(s.subject().id(), s.subject().id()),
                s.related() == null ? "" : renamed.getOrDefault(s.related().id(), s.related().id())), s));
        Comparison all = new Comparison(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        now.stream().sorted(ORDER).forEach(s -> all.add(known.remove(s.key()), s));
        known.values().stream().sorted(ORDER).forEach(s -> all.add(s, null));
        return all;
    }

    private void add(Seen before, Seen now) {
        boolean was = before != null && before.violated();
        boolean is = now != null && now.violated();
        if (was && is) {
            boolean alike = before.mark().equals(now.mark()) && before.severity() == now.severity();
            (alike ? same : changed).add(new Pair(before, now));
        } else if (is) {
            born.add(now);
        } else if (was) {
            cured.add(new Pair(before, now));
        }
        boolean asked = before != null && before.outcome() == Outcome.UNDETERMINED;
        boolean asks = now != null && now.outcome() == Outcome.UNDETERMINED;
        if (asks && !asked && !was) {
            opened.add(now);
        } else if (asked && !asks && !is) {
            settled.add(new Pair(before, now));
        }
    }

    /** Whether nothing changed. */
    public boolean nothing() {
        return born.isEmpty() && cured.isEmpty() && changed.isEmpty() && opened.isEmpty() && settled.isEmpty();
    }

    /** Whether something was born at or above a severity; null asks for none. */
    public boolean worse(Severity least) {
        return least != null && born.stream().anyMatch(s -> s.severity().compareTo(least) <= 0);
    }
}
