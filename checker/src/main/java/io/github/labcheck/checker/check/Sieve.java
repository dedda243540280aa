package io.github.labcheck.checker.check;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.rules.RuleEngine;
import io.github.labcheck.rules.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Keeps of the verdicts on a large design those that may be told, and counts the others: what is met, and what cannot be judged beyond
 * as many as are listed of a clause. All of them at once are the larger part of a million of which nobody reads more than thousands.
 */
final class Sieve {

    private final int most;
    private final Supplier<Set<String>> clauses;
    private Set<String> whole;
    private final List<Verdict> kept = new ArrayList<>();
    private final Map<String, EnumMap<Outcome, Integer>> dropped = new HashMap<>();

    /**
     * @param clauses of which everything is kept; asked for where there is something to drop
     */
    Sieve(Bounds bounds, Supplier<Set<String>> clauses) {
        this.most = bounds.of(Bound.UNDETERMINED);
        this.clauses = clauses;
    }

    /** Takes verdicts in their order; those of one clause whose outcome depends on nothing else come all at once. */
    void add(List<Verdict> verdicts) {
        if (whole == null) {
            whole = clauses.get();
        }
        Map<String, Integer> open = new HashMap<>();
        for (Verdict verdict : verdicts) {
            String clause = verdict.due().clause();
            if (whole.contains(clause)) {
                kept.add(verdict);
            } else if (verdict.outcome() == Verdict.Outcome.MET) {
                drop(clause, Outcome.MET);
            } else if (verdict.outcome() == Verdict.Outcome.UNDETERMINED && open.merge(clause, 1, Integer::sum) > most) {
                drop(clause, Outcome.UNDETERMINED);
            } else {
                kept.add(verdict);
            }
        }
    }

    private void drop(String clause, Outcome outcome) {
        dropped.computeIfAbsent(clause, k -> new EnumMap<>(Outcome.class)).merge(outcome, 1, Integer::sum);
    }

    /** What was kept, and other verdicts, in their order. */
    List<Verdict> with(List<Verdict> others) {
        if (kept.isEmpty()) {
            return others;
        }
        List<Verdict> all = new ArrayList<>(kept);
        all.addAll(others);
        all.sort(RuleEngine.ORDER);
        return all;
    }

    /** Adds what was only counted. */
    void count(Tally tally) {
        dropped.forEach((clause, outcomes) -> outcomes.forEach((outcome, count) -> tally.more(clause, outcome, count)));
    }
}
