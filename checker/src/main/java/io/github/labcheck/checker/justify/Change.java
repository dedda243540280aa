package io.github.labcheck.checker.justify;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.ontology.Clause;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What becomes of a clause that is violated before or after.
 *
 * @param clause  the clause
 * @param before  violations in the present state
 * @param after   violations in the design
 * @param kind    what becomes of it
 */
public record Change(Clause clause, int before, int after, Kind kind) {

    /** What becomes of a violated clause; {@code DROPPED} means that nothing in the design is its subject. */
    public enum Kind { CURED, STAYS, NEW, OPEN, DROPPED }

    /** The changes from a present state, its parts taken together, to a design, in the order of the clauses. */
    static List<Change> of(List<Survey> before, Survey design) {
        Map<String, Clause> clauses = new TreeMap<>();
        Map<String, Integer> violated = new TreeMap<>();
        for (Survey survey : before) {
            survey.report().clauses().stream().filter(c -> c.violated() > 0).forEach(c -> {
                clauses.put(c.clause().id(), c.clause());
                violated.merge(c.clause().id(), c.violated(), Integer::sum);
            });
        }
        Map<String, ClauseResult> after = new TreeMap<>();
        for (ClauseResult result : design.report().clauses()) {
            after.put(result.clause().id(), result);
            if (result.violated() > 0) {
                clauses.put(result.clause().id(), result.clause());
            }
        }
        return clauses.values().stream().map(c -> change(c, violated.getOrDefault(c.id(), 0), after.get(c.id()))).toList();
    }

    private static Change change(Clause clause, int before, ClauseResult after) {
        if (after == null) {
            return new Change(clause, before, 0, Kind.DROPPED);
        }
        Kind kind = after.violated() > 0 ? before > 0 ? Kind.STAYS : Kind.NEW
                : after.undetermined() > 0 ? Kind.OPEN
                : after.met() + after.waived() > 0 ? Kind.CURED : Kind.DROPPED;
        return new Change(clause, before, after.violated(), kind);
    }
}
