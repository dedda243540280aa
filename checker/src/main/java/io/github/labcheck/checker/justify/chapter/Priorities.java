package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Fix;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.Occurrence;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 整改优先级: in which order the design's own violations are best put right, and what each step of the budget buys. */
final class Priorities extends Chapter {

    private static final int SHOWN = 40;

    Priorities(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        List<Finding> violations = evidence().design().violations();
        if (violations.isEmpty()) {
            out().paragraph(Text.of("justify.chapter.Priorities.design-violates-no-clause"));
            return;
        }
        Set<String> cleared = new HashSet<>();
        if (evidence().fixes().isEmpty()) {
            out().paragraph(Text.of("justify.chapter.Priorities.no-costs-remedies-were", out().list(consequences())));
        } else {
            fixes(cleared);
        }
        rest(violations.stream().filter(f -> !cleared.contains(f.id())).toList());
    }

    private void fixes(Set<String> cleared) {
        out().paragraph(Text.of("justify.chapter.Priorities.order-violations-cleared-money"));
        List<Row> rows = new ArrayList<>();
        BigDecimal spent = Money.ZERO;
        int all = evidence().design().violations().size();
        for (Fix fix : evidence().fixes()) {
            spent = spent.add(fix.cost());
            fix.findings().forEach(f -> cleared.add(f.id()));
            rows.add(row(rows.size() + 1, in(fix.work()), findings().subject(fix.findings().get(0)), clauses(fix.findings()), fix.findings()
                    .size(),
                    fix.count(Severity.ERROR), Money.shown(fix.cost()), Money.shown(spent), cleared.size() + " / " + all));
        }
        out().table(Text.of("justify.chapter.Priorities.order-remedies"),
                List.of(out().numbers(Text.of("justify.chapter.Priorities.no"), 1),
                        out().words(Text.of("justify.chapter.Priorities.work"), 6),
                        out().words(Text.of("justify.chapter.Priorities.of"), 5),
                out().words(Text.of("justify.chapter.Priorities.clauses"), 6),
                        out().numbers(Text.of("justify.chapter.Priorities.clears"), 2),
                        out().numbers(Text.of("justify.chapter.Priorities.errors"), 2), out()
                .numbers(Text.of("justify.chapter.Priorities.cost-cny"), 4),
                out().numbers(Text.of("justify.chapter.Priorities.spent-cny"), 4),
                        out().numbers(Text.of("justify.chapter.Priorities.cleared"), 3)), rows);
    }

    private String clauses(List<Finding> findings) {
        return findings.stream().map(f -> findings().source(f.clause())).distinct().collect(Collectors.joining(out().say(Text.of(
                "words.semicolon"))));
    }

    private void rest(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        if (!evidence().fixes().isEmpty()) {
            out().paragraph(Text.of("justify.chapter.Priorities.these-no-cost-ranked", findings.size()));
        }
        Set<String> wanted = findings.stream().map(Finding::id).collect(Collectors.toSet());
        List<Fault> faults = Fault.of(evidence().design().report().findings()).stream().flatMap(f -> f.among(wanted).stream()).toList();
        List<Row> rows = new ArrayList<>();
        faults.stream().limit(SHOWN).forEach(f -> rows.add(row(f.number(), severity(f.severity()), in(f.consequence().label()),
                findings().subjects(f.occurrences().stream().map(Occurrence::first).toList()), clauses(f.findings()),
                in(f.first().remedy()))));
        out().table(Text.of("justify.chapter.Priorities.remedies-severity-what-they"),
                List.of(out().numbers(Text.of("justify.chapter.Priorities.no-in-rest"), 1),
                out().words(Text.of("justify.chapter.Priorities.weight"), 2), out().words(Text.of("justify.chapter.Priorities.leads"), 3),
                        out().words(Text.of("justify.chapter.Priorities.of"), 4), out()
                .words(Text.of("justify.chapter.Priorities.clauses"), 5),
                out().words(Text.of("justify.chapter.Priorities.work"), 8)), rows);
        int left = faults.stream().skip(SHOWN).mapToInt(f -> f.findings().size()).sum();
        if (left > 0) {
            out().paragraph(Text.of("justify.chapter.Priorities.annex-other", left));
        }
    }

    /** What violations lead to, in order, as far as the design has such. */
    private List<String> consequences() {
        return evidence().design().violations().stream().map(f -> f.clause().consequence()).distinct()
                .sorted(Comparator.comparingInt(Concept::rank)).map(c -> in(c.label())).toList();
    }
}
