package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Estimate;
import io.github.labcheck.checker.justify.estimate.Estimate.Line;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import io.github.labcheck.checker.justify.estimate.Estimate.Unpriced;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.estimate.Work;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 投资估算: each line with quantity, price, where the price comes from and which clauses and findings it answers. */
final class Costs extends Chapter {

    private static final int SHOWN = 2;
    private static final int LISTED = 60;
    private static final String NOTHING = "—";

    private final TenThousands amounts;

    /** The place of each line in the estimate; equal lines are two. */
    private final Map<Line, Integer> places = new IdentityHashMap<>();

    Costs(Justification evidence, PaperBuilder out) {
        super(evidence, out);
        amounts = TenThousands.of(evidence.estimate());
        evidence.estimate().lines().forEach(line -> places.put(line, places.size()));
    }

    @Override
    void write() {
        Estimate estimate = evidence().estimate();
        if (!evidence().asks()) {
            out().paragraph("没有要建设、购置或整改的内容，不作投资估算。", "Nothing is built, bought or put right; there is no estimate.");
            return;
        }
        if (evidence().prices() == null) {
            out().note("没有价格资料，不作投资估算。下列金额只来自设计写明的设备金额，不是项目总投资；建筑安装、其他费用和预备费由编制单位补充：＿＿＿＿＿＿。",
                    "There are no prices, so the cost of the project is not estimated. The amounts below are prices of equipment that "
                    + "the design itself states; "
                            + "the author has to supply the cost of building, other costs and the contingency: ________.");
            equipment(estimate);
            unpriced(estimate.unpriced());
            return;
        }
        out().paragraph("价格来源：%s。金额以万元计，取两位小数；以元计的准确金额和逐行价格来源见文后附表。",
                "Prices: %s. Amounts are in CNY × 10,000 with two decimals; the annex has them exactly, with the source of each price.",
                evidence().prices().title().isEmpty() ? out().say("编制单位提供的价格资料", "supplied by the author") : evidence().prices().title());
        summary(estimate);
        construction(estimate);
        equipment(estimate);
        shares(estimate);
        out().paragraph("“有关条款”是对这类房间或设备有要求的条款数，0 表示没有条款要求、由设计选定。“消除现状不符合”只计由该项自己的房间、设备使设计符合的项数，每项不符合只计一次。",
                "\"Clauses\" counts those that ask something of such rooms or things; 0 means that none does and the design chose them. "
                + "\"Puts right\" counts the violations of the "
                        + "present state whose clause the design meets by the rooms or things of that line alone; each violation counts "
                        + "once.");
        if (evidence().compared()) {
            new Remedied(evidence(), out()).write();
        }
        unpriced(estimate.unpriced());
    }

    private void summary(Estimate estimate) {
        List<Row> rows = new ArrayList<>();
        Groups.by(estimate.lines(Part.CONSTRUCTION), Line::group)
                .forEach((work, lines) -> rows.add(row("　" + out().begin(in(work)), lines.size(), sum(lines),
                share(Money.sum(lines.stream().map(Line::amount).toList()), estimate.total()))));
        rows.sort(Comparator.comparingInt(r -> order(r.cells().get(0))));
        rows.add(0, strong(name(Part.CONSTRUCTION), estimate.lines(Part.CONSTRUCTION).size(),
                sum(Part.CONSTRUCTION),
                share(estimate.sum(Part.CONSTRUCTION), estimate.total())));
        for (Part part : List.of(Part.EQUIPMENT, Part.OTHER, Part.CONTINGENCY)) {
            rows.add(strong(name(part), estimate.lines(part).size(), sum(part),
                    share(estimate.sum(part), estimate.total())));
        }
        boolean partial = !estimate.unpriced().isEmpty();
        rows.add(strong(partial ? out().say("有价格部分小计（不完整估算，%d 项没有价格）", "Sum of what has a price; %d items have none", estimate.unpriced()
                .size()) : out().say("合计", "Total"),
                estimate.lines().size(), Money.shown(amounts.total()), share(estimate.total(), estimate.total())));
        out().table(partial ? new Text("不完整估算汇总", "Summary of an incomplete estimate") : new Text("投资估算汇总", "Summary of the estimate"),
                List.of(out().words("部分", "Part", 5),
                out().numbers("行数", "Lines", 2), out().numbers("金额 万元", "CNY 10,000", 4), out().numbers("占比 %", "Share %", 2)), rows);
    }

    /** The place of a kind of work in the usual order. */
    private int order(String cell) {
        for (Work work : Work.values()) {
            if (cell.equals("　" + out().begin(in(work.label())))) {
                return work.ordinal();
            }
        }
        return Work.values().length;
    }

    /** What lines cost together, in ten thousands. */
    private String sum(List<Line> lines) {
        return Money.shown(amounts.sum(indices(lines)));
    }

    /** What a part costs, in ten thousands. */
    private String sum(Part part) {
        return Money.shown(amounts.parts().get(part));
    }

    private List<Integer> indices(List<Line> lines) {
        return lines.stream().map(places::get).toList();
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
        for (Part part : Part.values()) {
            List<Line> lines = evidence().estimate().lines(part);
            if (!lines.isEmpty()) {
                rows.add(Row.across(name(part)));
            }
            for (Line line : lines) {
                rows.add(row(in(line.name()), line.quantity() == null ? NOTHING : line.quantity().toPlainString() + " " + in(line.unit()),
                        line.price() == null ? NOTHING
                        : Money.shown(line.price()), Money.shown(line.amount()),
                        in(line.source())));
                List<Finding> cured = evidence().cures().ofLine(places.get(line));
                if (!cured.isEmpty()) {
                    rows.add(Row.more(out().say("　消除现状不符合：%s", "    Puts right of the present state: %s", numbers.ofPresent(cured))));
                }
            }
            if (!lines.isEmpty()) {
                rows.add(strong(out().say("小计", "Sum"), "", "", Money.shown(evidence().estimate().sum(part)), ""));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(strong(evidence().estimate().unpriced().isEmpty() ? out().say("合计", "Total") : out()
                    .say("有价格部分小计", "Sum of what has a price"), "", "",
                    Money.shown(evidence().estimate().total()), ""));
        }
        out().table(new Text("投资估算逐行", "Lines of the estimate"), List.of(out().words("内容", "What", 8), out().numbers("数量", "Quantity", 3),
                out().numbers("单价 元", "Price CNY", 3), out().numbers("金额 元", "Amount CNY", 4), out().words("价格来源", "Price from", 4)), rows);
    }

    private void construction(Estimate estimate) {
        List<Row> rows = new ArrayList<>();
        for (Line line : estimate.lines(Part.CONSTRUCTION)) {
            rows.add(row(rows.size() + 1, in(line.name()), line.quantity().toPlainString() + " " + in(line.unit()),
                    Money.shown(line.price()),
                    sum(List.of(line)), clauses(List.of(line)), cured(List.of(line))));
        }
        if (!rows.isEmpty()) {
            rows.add(strong("", out().say("小计", "Sum"), "", "", sum(Part.CONSTRUCTION), "",
                    cured(estimate.lines(Part.CONSTRUCTION))));
        }
        out().table(new Text(name(Part.CONSTRUCTION), name(Part.CONSTRUCTION)),
                List.of(out().numbers("序号", "No.", 1), out().words("内容", "What", 6),
                out().numbers("数量", "Quantity", 3), out().numbers("单价 元", "Price CNY", 4), out().numbers("金额 万元", "CNY 10,000", 4),
                out().numbers("有关条款", "Clauses", 3), out().numbers("消除现状不符合", "Puts right", 3)), rows);
    }

    private void equipment(Estimate estimate) {
        List<Row> rows = new ArrayList<>();
        Map<String, List<Line>> groups = new TreeMap<>(Groups.othersLast());
        groups.putAll(Groups.by(estimate.lines(Part.EQUIPMENT), l -> out().begin(in(l.group()))));
        groups.forEach((group, lines) -> rows.add(row(group, lines.size(),
                lines.stream().map(Line::quantity).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString(),
                sum(lines), clauses(lines), cured(lines))));
        if (!rows.isEmpty()) {
            rows.add(strong(out().say("小计", "Sum"), estimate.lines(Part.EQUIPMENT).size(), "",
                    sum(Part.EQUIPMENT), "", cured(estimate.lines(Part.EQUIPMENT))));
        }
        out().table(new Text(name(Part.EQUIPMENT), name(Part.EQUIPMENT)),
                List.of(out().words("类别", "Kind", 4), out().numbers("种", "Kinds", 2),
                out().numbers("数量 台（套）", "Pieces", 3), out().numbers("金额 万元", "CNY 10,000", 4), out().numbers("有关条款", "Clauses", 3), out()
                .numbers("消除现状不符合", "Puts right", 3)), rows);
    }

    /** How many clauses ask for what some lines pay for. */
    private static String clauses(List<Line> lines) {
        return Long.toString(lines.stream().flatMap(l -> l.clauses().stream()).distinct().count());
    }

    /** How many violations of the present state lines cure, each line alone. */
    private String cured(List<Line> lines) {
        return !evidence().compared() ? NOTHING : Integer.toString(evidence().cures().ofLines(indices(lines)));
    }

    /** Other costs and the contingency, which are shares of what stands before them. */
    private void shares(Estimate estimate) {
        List<Row> rows = new ArrayList<>();
        for (Part part : List.of(Part.OTHER, Part.CONTINGENCY)) {
            estimate.lines(part).forEach(l -> rows.add(row(name(part), in(l.name()), how(l), sum(List.of(l)))));
            if (!estimate.lines(part).isEmpty()) {
                rows.add(strong(name(part), out().say("小计", "Sum"), "", sum(part)));
            }
        }
        out().table(new Text("工程建设其他费用与预备费", "Other costs and contingency"),
                List.of(out().words("部分", "Part", 4), out().words("内容", "What", 4),
                out().words("计算", "How", 7), out().numbers("金额 万元", "CNY 10,000", 4)), rows);
    }

    /** How a share is worked out, without where the price file says so. */
    private String how(Line line) {
        String source = in(line.source());
        int end = source.lastIndexOf(out().say("；", "; "));
        return end < 0 ? out().say("按固定金额计", "a fixed amount") : source.substring(0, end);
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
