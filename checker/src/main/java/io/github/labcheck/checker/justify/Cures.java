package io.github.labcheck.checker.justify;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What becomes of each violation of the present state, and what of the project's cost does it. A line of the estimate cures a
 * violation only where its own rooms or things are what meets the clause in the design; each violation is counted once.
 *
 * @param all one for each violation of the present state, in the order of the violations
 */
public record Cures(List<Cure> all) {

    /**
     * What does it. {@code LINE}: one line of the estimate. {@code LINES}: several lines, or lines and things without a price, together.
     * {@code UNPRICED}: things without a price alone. {@code PLAN}: the design, without anything that is built or bought for it.
     * {@code DROPPED}: nothing in the design is subject to the clause any more. {@code REMAINS}: it is violated, waived or open there.
     */
    public enum By { LINE, LINES, UNPRICED, PLAN, DROPPED, REMAINS }

    /**
     * What becomes of a violation.
     *
     * @param lines indices of the lines that take part, in order
     */
    public record Cure(Finding finding, By by, List<Integer> lines) {
        public Cure {
            lines = List.copyOf(lines);
        }
    }

    public Cures {
        all = List.copyOf(all);
    }

    /**
     * Works it out.
     *
     * @param changes  what becomes of each clause that the present state violates
     * @param outcomes how these clauses end for each subject of the design
     */
    static Cures of(List<Survey> before, List<Change> changes, List<Finding> outcomes, Makers makers) {
        Map<String, List<Finding>> byClause = outcomes.stream().collect(Collectors.groupingBy(f -> f.clause().id()));
        Map<String, Change.Kind> kinds = changes.stream().collect(Collectors.toMap(c -> c.clause().id(), Change::kind));
        List<Cure> all = new ArrayList<>();
        for (Survey present : before) {
            for (Finding finding : present.violations()) {
                all.add(cure(finding, kinds.get(finding.clause().id()), byClause.getOrDefault(finding.clause().id(), List.of()), makers));
            }
        }
        return new Cures(all);
    }

    private static Cure cure(Finding finding, Change.Kind kind, List<Finding> designed, Makers makers) {
        List<Finding> same = designed.stream().filter(d -> d.subject().type().equals(finding.subject().type()) && d.subject().id()
                .equals(finding.subject().id())).toList();
        boolean cured = same.isEmpty() ? kind == Change.Kind.CURED : same.stream().allMatch(d -> d.outcome() == Outcome.MET);
        if (!cured) {
            return new Cure(finding, kind == Change.Kind.DROPPED ? By.DROPPED : By.REMAINS, List.of());
        }
        List<Finding> alike = designed.stream().filter(d -> finding.subject().function() != null && finding.subject().function()
                .equals(d.subject().function())).toList();
        Set<Integer> lines = new TreeSet<>();
        for (Finding met : !same.isEmpty() ? same : !alike.isEmpty() ? alike : designed) {
            lines.addAll(makers.of(met));
        }
        boolean unpriced = lines.remove(Makers.UNPRICED);
        By by = lines.size() == 1 && !unpriced ? By.LINE : !lines.isEmpty() ? By.LINES : unpriced ? By.UNPRICED : By.PLAN;
        return new Cure(finding, by, List.copyOf(lines));
    }

    /** The violations that one line alone cures. */
    public List<Finding> ofLine(int line) {
        return all.stream().filter(c -> c.by() == By.LINE && c.lines().contains(line)).map(Cure::finding).toList();
    }

    /** How many violations some lines cure, each alone. */
    public int ofLines(Collection<Integer> lines) {
        return lines.stream().mapToInt(l -> ofLine(l).size()).sum();
    }

    /** What becomes of violations in a way. */
    public List<Cure> by(By by) {
        return all.stream().filter(c -> c.by() == by).toList();
    }

    /** How many violations the design meets, in whatever way. */
    public int met() {
        return (int) all.stream().filter(c -> c.by() != By.DROPPED && c.by() != By.REMAINS).count();
    }
}
