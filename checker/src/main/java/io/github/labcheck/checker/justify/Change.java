package io.github.labcheck.checker.justify;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.ontology.Clause;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What becomes of a clause that is violated before or after.
 *
 * @param clause    the clause
 * @param present   its violations in the present state
 * @param designed  how it ends for each of its subjects in the design, those first that are violations of the present state by the same id
 * @param after     violations in the design
 * @param kind      what becomes of it
 */
public record Change(Clause clause, List<Finding> present, List<Finding> designed, int after, Kind kind) {

    /**
     * What becomes of a violated clause; {@code WAIVED} means that the design still violates it and somebody accepts that,
     * {@code DROPPED} that nothing in the design is its subject.
     */
    public enum Kind { CURED, STAYS, NEW, WAIVED, OPEN, DROPPED }

    public Change {
        present = List.copyOf(present);
        designed = List.copyOf(designed);
    }

    /** Violations in the present state. */
    public int before() {
        return present.size();
    }

    /**
     * The changes from a present state, its parts taken together, to a design, in the order of the clauses.
     *
     * @param outcomes how clauses end for each subject of the design, at least those that the present state violates
     */
    static List<Change> of(List<Survey> before, Survey design, List<Finding> outcomes) {
        Map<String, List<Finding>> present = before.stream().flatMap(b -> b.violations().stream())
                .collect(Collectors.groupingBy(f -> f.clause().id()));
        Map<String, List<Finding>> designed = outcomes.stream().collect(Collectors.groupingBy(f -> f.clause().id()));
        Map<String, ClauseResult> after = new HashMap<>();
        Map<String, Clause> clauses = new TreeMap<>();
        present.forEach((id, findings) -> clauses.put(id, findings.get(0).clause()));
        for (ClauseResult result : design.report().clauses()) {
            after.put(result.clause().id(), result);
            if (result.violated() > 0) {
                clauses.put(result.clause().id(), result.clause());
            }
        }
        return clauses.values().stream().map(c -> change(c, present.getOrDefault(c.id(), List.of()),
                designed.getOrDefault(c.id(), List.of()),
                after.get(c.id()))).toList();
    }

    /** Ids of the clauses that a present state violates. */
    public static Set<String> clauses(List<Survey> before) {
        return before.stream().flatMap(b -> b.violations().stream()).map(f -> f.clause().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Change change(Clause clause, List<Finding> present, List<Finding> designed, ClauseResult after) {
        Set<String> ids = present.stream().map(f -> f.subject().id()).collect(Collectors.toSet());
        List<Finding> sorted = designed.stream().sorted(Comparator.comparing((Finding f) -> !ids.contains(f.subject().id()))).toList();
        if (after == null) {
            return new Change(clause, present, sorted, 0, Kind.DROPPED);
        }
        Kind kind = after.violated() > 0 ? !present.isEmpty() ? Kind.STAYS : Kind.NEW
                : after.waived() > 0 ? Kind.WAIVED
                : after.undetermined() > 0 ? Kind.OPEN
                : after.met() > 0 ? Kind.CURED : Kind.DROPPED;
        return new Change(clause, present, sorted, after.violated(), kind);
    }
}
