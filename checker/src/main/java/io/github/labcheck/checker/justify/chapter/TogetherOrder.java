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
            out().paragraph(Text.of("justify.chapter.TogetherOrder.no-design-violates-clause"));
            return;
        }
        requirements(findings);
        work(fixes, findings.size());
    }

    private void requirements(List<Of<Finding>> findings) {
        out().paragraph(Text.of("justify.chapter.TogetherOrder.order-weight-then-what"));
        findings.sort(Comparator.comparing(Of<Finding>::thing, Fault.ORDER).thenComparing(Of::laboratory));
        Map<Clause, List<Of<Finding>>> byClause = Groups.by(findings, f -> f.thing().clause());
        List<List<Of<Finding>>> order = new ArrayList<>(byClause.values());
        order.sort(Comparator.comparing((List<Of<Finding>> f) -> f.get(0).thing().severity())
                .thenComparingInt(f -> f.get(0).thing().clause().consequence().rank())
                .thenComparingInt(f -> -laboratories(f).size()).thenComparingInt(f -> -f.size())
                .thenComparing(f -> f.get(0).thing().clause().id()));
        List<Row> rows = new ArrayList<>();
        order.stream().limit(SHOWN).forEach(f -> rows.add(requirement(rows.size() + 1, f)));
        out().table(Text.of("justify.chapter.TogetherOrder.violations-order-they-matter"),
                List.of(out().numbers(Text.of("justify.chapter.TogetherOrder.no"), 1),
                out().words(Text.of("justify.chapter.TogetherOrder.weight"), 2),
                        out().words(Text.of("justify.chapter.TogetherOrder.leads"), 3),
                        out().words(Text.of("justify.chapter.TogetherOrder.clause"), 5),
                out().words(Text.of("justify.chapter.TogetherOrder.required"), 7),
                        out().words(Text.of("justify.chapter.TogetherOrder.laboratories"), 3),
                        out().numbers(Text.of("justify.chapter.TogetherOrder.number"), 2)), rows);
        int left = order.stream().skip(SHOWN).mapToInt(List::size).sum();
        if (left > 0) {
            out().paragraph(Text.of("justify.chapter.TogetherOrder.annexes-other", left));
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
        out().paragraph(Text.of("justify.chapter.TogetherOrder.work-price-order-violations"));
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
        out().table(Text.of("justify.chapter.TogetherOrder.order-remedies-all-laboratories"),
                List.of(out().numbers(Text.of("justify.chapter.TogetherOrder.no"), 1),
                out().words(Text.of("justify.chapter.TogetherOrder.laboratory"), 3),
                        out().words(Text.of("justify.chapter.TogetherOrder.work"), 6),
                        out().words(Text.of("justify.chapter.TogetherOrder.of"), 5),
                out().numbers(Text.of("justify.chapter.TogetherOrder.clears"), 2),
                        out().numbers(Text.of("justify.chapter.TogetherOrder.cost-cny"), 4),
                        out().numbers(Text.of("justify.chapter.TogetherOrder.spent-cny"), 4),
                out().numbers(Text.of("justify.chapter.TogetherOrder.cleared"), 3)),
                rows.subList(0, Math.min(SHOWN, rows.size())));
        if (rows.size() > SHOWN) {
            out().paragraph(Text.of("justify.chapter.TogetherOrder.annexes-more", rows.size() - SHOWN));
        }
    }
}
