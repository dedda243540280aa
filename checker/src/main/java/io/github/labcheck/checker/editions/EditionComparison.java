package io.github.labcheck.checker.editions;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.compare.Comparison;
import io.github.labcheck.checker.editions.ClauseChange.Kind;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Ontology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One design by the editions of two days.
 *
 * @param before   the report by the editions of the earlier day
 * @param now      the report by those of the later day
 * @param clauses  the clauses that came, went or weigh otherwise, in the order of their identifiers
 * @param verdicts what became of the verdicts
 */
public record EditionComparison(DesignReport before, DesignReport now, List<ClauseChange> clauses, Comparison verdicts) {

    /** Compares two reports on the same design. */
    public static EditionComparison of(Ontology ontology, DesignReport before, DesignReport now) {
        Map<String, Clause> old = clauses(before);
        Map<String, Clause> next = clauses(now);
        Reasons reasons = new Reasons(ontology, before.asOf(), now.asOf());
        List<ClauseChange> changes = new ArrayList<>();
        old.forEach((id, clause) -> {
            if (!next.containsKey(id)) {
                changes.add(new ClauseChange(clause, Kind.WENT, reasons.went(whole(ontology, clause))));
            } else {
                reasons.reweighed(whole(ontology, clause)).ifPresent(why ->
                        changes.add(new ClauseChange(next.get(id), Kind.REWEIGHED, why)));
            }
        });
        next.forEach((id, clause) -> {
            if (!old.containsKey(id)) {
                changes.add(new ClauseChange(clause, Kind.CAME, reasons.came(whole(ontology, clause))));
            }
        });
        changes.sort(Comparator.comparing(c -> c.clause().id()));
        return new EditionComparison(before, now, List.copyOf(changes), Comparison.ofFindings(before.findings(), now.findings()));
    }

    private static Clause whole(Ontology ontology, Clause clause) {
        return ontology.clause(clause.id()).orElse(clause);
    }

    private static Map<String, Clause> clauses(DesignReport report) {
        Map<String, Clause> clauses = new TreeMap<>();
        report.clauses().stream().map(ClauseResult::clause).forEach(c -> clauses.put(c.id(), c));
        return clauses;
    }

    /** The changes of one kind. */
    public List<ClauseChange> changes(Kind kind) {
        return clauses.stream().filter(c -> c.kind() == kind).toList();
    }

    /** What became of a clause; empty if it judges on both days with the same weight. */
    public Optional<ClauseChange> of(String clause) {
        return clauses.stream().filter(c -> c.clause().id().equals(clause)).findFirst();
    }

    /** The days whose editions are compared, the earlier one first as it was given. */
    public List<LocalDate> days() {
        return List.of(before.asOf(), now.asOf());
    }
}
