package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Fix;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What matters most among several laboratories: requirements that their designs violate, and work that clears most for the money. */
final class TogetherOrder extends Chapter {

    private static final int SHOWN = 20;

    private final List<Justification> all;

    TogetherOrder(List<Justification> all, PaperBuilder out) {
        super(all.get(0), out);
        this.all = all;
    }

    /** Something of one laboratory. */
    private record Of<T>(int laboratory, T thing) { }

    @Override
    void write() {
        List<Of<Finding>> findings = new ArrayList<>();
        List<Of<Fix>> fixes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int laboratory = i;
            all.get(i).design().violations().forEach(f -> findings.add(new Of<>(laboratory, f)));
            all.get(i).fixes().forEach(f -> fixes.add(new Of<>(laboratory, f)));
        }
        if (findings.isEmpty()) {
            out().paragraph("各实验室的设计在能够判定的条款中没有不符合项。", "No design violates a clause that could be judged.");
            return;
        }
        requirements(findings);
        work(fixes, findings.size());
    }

    private void requirements(List<Of<Finding>> findings) {
        out().paragraph("按程度、后果排列；程度和后果相同的，涉及实验室多的在前。",
                "The order is that of weight, then of what a violation leads to; among equals, what more laboratories violate comes "
                + "first.");
        findings.sort(Comparator.comparing(Of<Finding>::thing, Fault.ORDER).thenComparing(Of::laboratory));
        Map<Clause, List<Of<Finding>>> byClause = Groups.by(findings, f -> f.thing().clause());
        List<List<Of<Finding>>> order = new ArrayList<>(byClause.values());
        order.sort(Comparator.comparing((List<Of<Finding>> f) -> f.get(0).thing().severity())
                .thenComparingInt(f -> f.get(0).thing().clause().consequence().rank())
                .thenComparingInt(f -> -laboratories(f).size()).thenComparingInt(f -> -f.size())
                .thenComparing(f -> f.get(0).thing().clause().id()));
        List<Row> rows = new ArrayList<>();
        order.stream().limit(SHOWN).forEach(f -> rows.add(requirement(rows.size() + 1, f)));
        out().table(new Text("先要解决的不符合", "Violations in the order in which they matter"), List.of(out().numbers("序", "No.", 1),
                out().words("程度", "Weight", 2), out().words("后果", "Leads to", 3), out().words("条款", "Clause", 5),
                out().words("要求", "Required", 7), out().words("实验室", "Laboratories", 3), out().numbers("项数", "Number", 2)), rows);
        int left = order.stream().skip(SHOWN).mapToInt(List::size).sum();
        if (left > 0) {
            out().paragraph("其余 %d 项见各附件。", "The annexes have the other %d.", left);
        }
    }

    private Row requirement(int number, List<Of<Finding>> findings) {
        Finding first = findings.get(0).thing();
        return row(number, severity(first.severity()), in(first.clause().consequence().label()),
                words(findings.get(0).laboratory()).source(first.clause()),
                in(first.clause().title()),
                out().list(laboratories(findings).stream().map(i -> Together.annex(i, out())).toList()), findings.size());
    }

    private String subject(Of<Fix> fix) {
        return words(fix.laboratory()).subject(fix.thing().findings().get(0));
    }

    private FindingWords words(int laboratory) {
        return new FindingWords(out().language(), all.get(laboratory).design().report().asOf());
    }

    private static TreeSet<Integer> laboratories(List<Of<Finding>> findings) {
        TreeSet<Integer> laboratories = new TreeSet<>();
        findings.forEach(f -> laboratories.add(f.laboratory()));
        return laboratories;
    }

    private void work(List<Of<Fix>> fixes, int violations) {
        if (fixes.isEmpty()) {
            return;
        }
        out().paragraph("有整改费用的做法按每元消除的不符合项数由高到低排列。", "Work that has a price, in the order of violations cleared for the money.");
        fixes.sort(Comparator.comparing(Of<Fix>::thing, Fix.MOST_FOR_THE_MONEY).thenComparing(Of::laboratory));
        List<Row> rows = new ArrayList<>();
        BigDecimal spent = Money.ZERO;
        int cleared = 0;
        for (Of<Fix> fix : fixes) {
            spent = spent.add(fix.thing().cost());
            cleared += fix.thing().findings().size();
            rows.add(row(rows.size() + 1, Together.annex(fix.laboratory(), out()), in(fix.thing().work()), subject(fix),
                    fix.thing().findings().size(), Money.shown(fix.thing().cost()), Money.shown(spent), cleared + " / " + violations));
        }
        out().table(new Text("各实验室整改优先级", "Order of remedies of all laboratories"), List.of(out().numbers("序", "No.", 1),
                out().words("实验室", "Laboratory", 3), out().words("做法", "Work", 6), out().words("对象", "Of", 5),
                out().numbers("消除", "Clears", 2), out().numbers("费用 元", "Cost CNY", 4), out().numbers("累计 元", "Spent CNY", 4),
                out().numbers("累计消除", "Cleared", 3)),
                rows.subList(0, Math.min(SHOWN, rows.size())));
        if (rows.size() > SHOWN) {
            out().paragraph("其余 %d 项做法见各附件。", "The annexes have %d more.", rows.size() - SHOWN);
        }
    }
}
