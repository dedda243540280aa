package io.github.labcheck.checker.check;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.ontology.Clause;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How the verdicts of a design end: all are counted, and of one clause so many are listed as anybody would read. A design of thousands of
 * rooms of which nothing is known would otherwise be a million findings that say the same.
 */
final class Tally {

    private final Map<String, EnumMap<Outcome, Integer>> counts = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Bounds bounds;
    private int unlisted;

    Tally(Bounds bounds) {
        this.bounds = bounds;
    }

    /** How many findings of one clause and one outcome are listed at most. */
    static int most(Bounds bounds) {
        return Math.max(bounds.of(Bound.FINDINGS), bounds.of(Bound.UNDETERMINED));
    }

    /** Counts a verdict; the finding is made if it is listed. */
    void add(String clause, Outcome outcome, Supplier<Finding> finding) {
        int before = counts.computeIfAbsent(clause, k -> new EnumMap<>(Outcome.class)).merge(outcome, 1, Integer::sum);
        if (outcome == Outcome.MET) {
            return;
        }
        if (before <= bounds.of(outcome == Outcome.UNDETERMINED ? Bound.UNDETERMINED : Bound.FINDINGS)) {
            findings.add(finding.get());
        } else {
            unlisted++;
        }
    }

    /** Counts verdicts that are not listed. */
    void more(String clause, Outcome outcome, int like) {
        if (like > 0) {
            counts.computeIfAbsent(clause, k -> new EnumMap<>(Outcome.class)).merge(outcome, like, Integer::sum);
            unlisted += outcome == Outcome.MET ? 0 : like;
        }
    }

    /** What is listed, in the order in which it came. */
    List<Finding> findings() {
        return findings;
    }

    /** How many are counted alone. */
    int unlisted() {
        return unlisted;
    }

    /** A clause with its counts. */
    ClauseResult result(Ledger.Entry entry) {
        String id = entry.clause().id();
        return new ClauseResult(entry.clause(), entry.status(), entry.reason() == null ? null : entry.reason().label(),
                count(id, Outcome.MET), count(id, Outcome.VIOLATED), count(id, Outcome.UNDETERMINED), count(id, Outcome.WAIVED));
    }

    private int count(String clause, Outcome outcome) {
        EnumMap<Outcome, Integer> own = counts.get(clause);
        return own == null ? 0 : own.getOrDefault(outcome, 0);
    }

    /** The counts of all clauses together; {@code silent} are those left out because they do not concern the design. */
    Summary summary(List<ClauseResult> clauses, int silent) {
        return summary(clauses, findings, silent);
    }

    /** The counts of some clauses, with their findings: what is listed tells how heavy a clause weighs. */
    static Summary summary(List<ClauseResult> clauses, List<Finding> findings, int silent) {
        Map<String, Clause.Severity> severities = new HashMap<>();
        findings.stream().filter(f -> f.outcome() == Outcome.VIOLATED).forEach(f -> severities.put(f.clause().id(), f.severity()));
        int[] met = new int[2];
        int[] ended = new int[Outcome.values().length];
        int[] violated = new int[Clause.Severity.values().length];
        int notApplicable = silent;
        int manual = 0;
        for (ClauseResult clause : clauses) {
            met[0] += clause.status() == Clause.Status.AUTOMATED ? clause.met() : 0;
            met[1] += clause.status() == Clause.Status.ASSISTED ? clause.met() : 0;
            ended[Outcome.UNDETERMINED.ordinal()] += clause.undetermined();
            ended[Outcome.WAIVED.ordinal()] += clause.waived();
            if (clause.violated() > 0) {
                ended[Outcome.VIOLATED.ordinal()] += clause.violated();
                violated[severities.getOrDefault(clause.clause().id(), Clause.Severity.ERROR).ordinal()] += clause.violated();
            }
            notApplicable += clause.notApplicable() ? 1 : 0;
            manual += clause.status() == Clause.Status.MANUAL ? 1 : 0;
        }
        return new Summary(met[0], met[1], ended[Outcome.VIOLATED.ordinal()], ended[Outcome.UNDETERMINED.ordinal()],
                ended[Outcome.WAIVED.ordinal()], notApplicable, manual, violated[Clause.Severity.ERROR.ordinal()],
                violated[Clause.Severity.WARNING.ordinal()], violated[Clause.Severity.ADVICE.ordinal()]);
    }
}
