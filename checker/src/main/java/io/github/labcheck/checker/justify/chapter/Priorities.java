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
            out().paragraph("设计在能够判定的条款中没有不符合项，没有需要整改的内容。",
                    "The design violates no clause that could be judged; there is nothing to rank.");
            return;
        }
        Set<String> cleared = new HashSet<>();
        if (evidence().fixes().isEmpty()) {
            out().paragraph("价格文件没有给出整改费用，按严重程度排序：先强制性条文与“应”的要求，次“宜”，后惯例；同等的按后果：%s。",
                    "No costs of remedies were given, so the order is that of severity: mandatory and \"shall\" clauses, then "
                    + "\"should\", then practice; "
                            + "among equals that of what they lead to: %s.", out().list(consequences()));
        } else {
            fixes(cleared);
        }
        rest(violations.stream().filter(f -> !cleared.contains(f.id())).toList());
    }

    private void fixes(Set<String> cleared) {
        out().paragraph("按每元消除的不符合项数由高到低排序；“累计”栏是预算用到该步为止的费用和已消除的项数。",
                "The order is that of violations cleared for the money; the cumulative columns say what the budget has bought up to "
                + "each step.");
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
        out().table(new Text("整改优先级", "Order of remedies"),
                List.of(out().numbers("序", "No.", 1), out().words("做法", "Work", 6), out().words("对象", "Of", 5),
                out().words("条款", "Clauses", 6), out().numbers("消除", "Clears", 2), out().numbers("其中须整改", "Errors", 2), out()
                .numbers("费用 元", "Cost CNY", 4),
                out().numbers("累计 元", "Spent CNY", 4), out().numbers("累计消除", "Cleared", 3)), rows);
    }

    private String clauses(List<Finding> findings) {
        return findings.stream().map(f -> findings().source(f.clause())).distinct().collect(Collectors.joining(out().say("；", "; ")));
    }

    private void rest(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        if (!evidence().fixes().isEmpty()) {
            out().paragraph("以下 %d 项没有整改费用，按严重程度和后果排列。", "These %d have no cost and are ranked by severity and by what they lead to.",
                    findings.size());
        }
        Set<String> wanted = findings.stream().map(Finding::id).collect(Collectors.toSet());
        List<Fault> faults = Fault.of(evidence().design().report().findings()).stream().flatMap(f -> f.among(wanted).stream()).toList();
        List<Row> rows = new ArrayList<>();
        faults.stream().limit(SHOWN).forEach(f -> rows.add(row(f.number(), severity(f.severity()), in(f.consequence().label()),
                findings().subjects(f.occurrences().stream().map(Occurrence::first).toList()), clauses(f.findings()),
                in(f.first().remedy()))));
        out().table(new Text("整改（按严重程度和后果）", "Remedies by severity and by what they lead to"), List.of(out().numbers("编号", "No.", 1),
                out().words("程度", "Weight", 2), out().words("后果", "Leads to", 3), out().words("对象", "Of", 4), out()
                .words("条款", "Clauses", 5),
                out().words("做法", "Work", 8)), rows);
        int left = faults.stream().skip(SHOWN).mapToInt(f -> f.findings().size()).sum();
        if (left > 0) {
            out().paragraph("其余 %d 项见文后附表。", "The annex has the other %d.", left);
        }
    }

    /** What violations lead to, in order, as far as the design has such. */
    private List<String> consequences() {
        return evidence().design().violations().stream().map(f -> f.clause().consequence()).distinct()
                .sorted(Comparator.comparingInt(Concept::rank)).map(c -> in(c.label())).toList();
    }
}
