package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Estimate;
import io.github.labcheck.checker.justify.estimate.Estimate.Line;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import io.github.labcheck.checker.justify.estimate.Estimate.Unpriced;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 投资估算: each line with quantity, price, where the price comes from and which clauses and findings it answers. */
final class Costs extends Chapter {

    private static final int SHOWN = 2;
    private static final int LISTED = 60;
    private static final String NOTHING = "—";

    Costs(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        Estimate estimate = evidence().estimate();
        if (evidence().prices() == null) {
            out().note("没有给出价格文件（--prices），不作投资估算。下列金额只来自设计文件写明的设备金额，不是项目总投资；建筑安装、其他费用和预备费由编制单位补充。",
                    "No price file was given (--prices), so the cost of the project is not estimated. The amounts below are prices of equipment that the design itself states; "
                            + "the author has to supply the cost of building, other costs and the contingency.");
            equipment(estimate);
            unpriced(estimate.unpriced());
            return;
        }
        String title = evidence().prices().title().isEmpty() ? evidence().prices().file() : evidence().prices().title();
        out().paragraph("价格来源：%s（%s）。单位为元；每行按数量乘单价四舍五入到分，合计为各行之和。", "Prices: %s (%s). Amounts are in CNY; each line is rounded to the cent, sums are sums of the lines.",
                title, evidence().prices().file());
        summary(estimate);
        construction(estimate);
        equipment(estimate);
        shares(estimate);
        out().paragraph("“对应条款”一栏是要求该项内容的条款和它消除的现状不符合项数；“—”表示没有条款要求，由设计选定。其他费用和预备费随前列各项计取，依据相同。逐行的价格来源、条款和不符合项编号见附件。",
                "The last column has the clauses that ask for the item and how many violations of the present state it puts right; a dash means that no clause asks for it. "
                        + "Other costs and the contingency go with the lines before them. The annex has sources, clauses and numbers of violations line by line.");
        unpriced(estimate.unpriced());
    }

    private void summary(Estimate estimate) {
        List<Row> rows = new ArrayList<>();
        estimate.sums().forEach((part, sum) -> rows.add(row(name(part), estimate.lines(part).size(), Money.shown(sum), share(sum, estimate.total()))));
        rows.add(strong(out().say("合计", "Total"), estimate.lines().size(), Money.shown(estimate.total()), share(estimate.total(), estimate.total())));
        out().table(new Text("投资估算汇总", "Summary of the estimate"), List.of(out().words("部分", "Part", 5), out().numbers("行数", "Lines", 2),
                out().numbers("金额 元", "Amount CNY", 4), out().numbers("占比 %", "Share %", 2)), rows);
    }

    private static String share(BigDecimal part, BigDecimal total) {
        return total.signum() == 0 ? "0.0" : part.multiply(BigDecimal.valueOf(100)).divide(total, 1, RoundingMode.HALF_UP).toPlainString();
    }

    private String name(Part part) {
        return switch (part) {
            case CONSTRUCTION -> out().say("建筑安装工程费", "Construction");
            case EQUIPMENT -> out().say("设备购置费", "Equipment");
            case OTHER -> out().say("工程建设其他费用", "Other costs");
            case CONTINGENCY -> out().say("预备费", "Contingency");
        };
    }

    /** Every line of construction and equipment with its source and all that it answers, for the annex. */
    void lines() {
        FindingNumbers numbers = new FindingNumbers(evidence(), out().language());
        List<Row> rows = new ArrayList<>();
        for (Part part : List.of(Part.CONSTRUCTION, Part.EQUIPMENT)) {
            List<Line> lines = evidence().estimate().lines(part);
            if (!lines.isEmpty()) {
                rows.add(Row.across(name(part)));
            }
            for (Line line : lines) {
                rows.add(row(in(line.name()), line.quantity().toPlainString() + " " + in(line.unit()), Money.shown(line.price()), Money.shown(line.amount()),
                        in(line.source())));
                List<String> clauses = clauses(line.answers());
                String cured = numbers.ofPresent(cured(line.answers()));
                if (!clauses.isEmpty()) {
                    rows.add(Row.more(out().say("　对应条款：%s", "    Clauses: %s", out().ids(clauses, clauses.size()))
                            + (cured.isEmpty() ? "" : out().say("。消除现状不符合：%s", ". Puts right: %s", cured))));
                }
            }
            if (!lines.isEmpty()) {
                rows.add(strong(out().say("小计", "Sum"), "", "", Money.shown(evidence().estimate().sum(part)), ""));
            }
        }
        out().table(new Text("投资估算逐行", "Lines of the estimate"), List.of(out().words("内容", "What", 8), out().numbers("数量", "Quantity", 3),
                out().numbers("单价 元", "Price CNY", 3), out().numbers("金额 元", "Amount CNY", 4), out().words("价格来源", "Price from", 4)), rows);
    }

    private static List<String> clauses(List<String> answers) {
        return answers.stream().filter(a -> !a.startsWith("#")).toList();
    }

    /** The beginnings of the ids of the findings among answers. */
    private static List<String> cured(List<String> answers) {
        return answers.stream().filter(a -> a.startsWith("#")).map(a -> a.substring(1)).toList();
    }

    private void construction(Estimate estimate) {
        List<Row> rows = new ArrayList<>();
        for (Line line : estimate.lines(Part.CONSTRUCTION)) {
            rows.add(row(rows.size() + 1, in(line.name()), line.quantity().toPlainString() + " " + in(line.unit()), Money.shown(line.price()),
                    Money.shown(line.amount()), in(line.source()), answers(List.of(line))));
        }
        if (!rows.isEmpty()) {
            rows.add(strong("", out().say("小计", "Sum"), "", "", Money.shown(estimate.sum(Part.CONSTRUCTION)), "", ""));
        }
        out().table(new Text(name(Part.CONSTRUCTION), name(Part.CONSTRUCTION)), List.of(out().numbers("序号", "No.", 1), out().words("内容", "What", 6),
                out().numbers("数量", "Quantity", 3), out().numbers("单价 元", "Price CNY", 4), out().numbers("金额 元", "Amount CNY", 4),
                out().words("价格文件", "Price file", 3), out().words("对应条款", "Answers", 7)), rows);
    }

    private void equipment(Estimate estimate) {
        List<Row> rows = new ArrayList<>();
        Map<String, List<Line>> groups = new TreeMap<>(Groups.othersLast());
        groups.putAll(Groups.by(estimate.lines(Part.EQUIPMENT), l -> out().begin(in(l.group()))));
        groups.forEach((group, lines) -> rows.add(row(group, lines.size(),
                lines.stream().map(Line::quantity).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString(),
                Money.shown(Money.sum(lines.stream().map(Line::amount).toList())), answers(lines))));
        if (!rows.isEmpty()) {
            rows.add(strong(out().say("小计", "Sum"), estimate.lines(Part.EQUIPMENT).size(), "", Money.shown(estimate.sum(Part.EQUIPMENT)), ""));
        }
        out().table(new Text(name(Part.EQUIPMENT), name(Part.EQUIPMENT)), List.of(out().words("类别", "Kind", 4), out().numbers("种", "Kinds", 2),
                out().numbers("数量 台（套）", "Pieces", 3), out().numbers("金额 元", "Amount CNY", 4), out().words("对应条款", "Answers", 7)), rows);
    }

    private String answers(List<Line> lines) {
        List<String> all = lines.stream().flatMap(l -> l.answers().stream()).distinct().toList();
        List<String> clauses = clauses(all);
        int cured = cured(all).size();
        return clauses.isEmpty() ? NOTHING : (clauses.size() <= SHOWN ? out().ids(clauses, SHOWN) : out().say("%d 条条款", "%d clauses", clauses.size())) + (cured == 0 ? "" : out().say("；消除现状不符合 %d 项", "; puts %d violations right", cured));
    }

    /** Other costs and the contingency, which are shares of what stands before them. */
    private void shares(Estimate estimate) {
        List<Row> rows = new ArrayList<>();
        for (Part part : List.of(Part.OTHER, Part.CONTINGENCY)) {
            estimate.lines(part).forEach(l -> rows.add(row(name(part), in(l.name()), in(l.source()), Money.shown(l.amount()))));
            if (!estimate.lines(part).isEmpty()) {
                rows.add(strong(name(part), out().say("小计", "Sum"), "", Money.shown(estimate.sum(part))));
            }
        }
        out().table(new Text("工程建设其他费用与预备费", "Other costs and contingency"), List.of(out().words("部分", "Part", 4), out().words("内容", "What", 4),
                out().words("计算（价格文件）", "How (price file)", 7), out().numbers("金额 元", "Amount CNY", 4)), rows);
    }

    private void unpriced(List<Unpriced> unpriced) {
        if (unpriced.isEmpty()) {
            return;
        }
        List<String> items = unpriced.stream().map(u -> in(u.name()) + " " + u.quantity().toPlainString() + " " + in(u.unit())).toList();
        out().note("下列 %d 项没有价格，未计入任何合计，由编制单位询价补充：%s。", "Items without a price (%d), which are in no sum and for the author to supply: %s.",
                unpriced.size(), out().list(items, LISTED));
    }
}
