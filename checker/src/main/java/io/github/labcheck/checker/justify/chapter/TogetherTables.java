package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.paper.Block.Column;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The tables of several laboratories: one in a row, and their sum below. */
final class TogetherTables {

    private static final String NOTHING = "—";

    private final List<Justification> all;
    private final PaperBuilder out;

    TogetherTables(List<Justification> all, PaperBuilder out) {
        this.all = all;
        this.out = out;
    }

    /** A column of numbers: its head and its number for a laboratory, null where it has none. */
    private record Number(Column column, Function<Justification, BigDecimal> of, boolean money) {

        String shown(BigDecimal number) {
            return number == null ? NOTHING : money ? Money.shown(number) : number.toPlainString();
        }
    }

    private Number count(String zh, String en, Function<Justification, Integer> of) {
        return new Number(out.numbers(zh, en, 3), e -> of.apply(e) == null ? null : BigDecimal.valueOf(of.apply(e)), false);
    }

    private Number area(String zh, String en, Function<Justification, BigDecimal> of) {
        return new Number(out.numbers(zh, en, 4), of, false);
    }

    private Number money(String zh, String en, Function<Justification, BigDecimal> of) {
        return new Number(out.numbers(zh, en, 5), of, true);
    }

    /** Rooms, areas and people. */
    void extent() {
        table(new Text("各实验室规模", "Extent of the laboratories"), List.of(
                count("房间 间", "Rooms", e -> e.design().inventory().rooms().size()),
                area("室内净面积 m²", "Rooms under a roof m²", e -> e.design().inventory().areas().net()),
                area("总建筑面积 m²", "Floor area m²", e -> e.design().inventory().areas().gross()),
                area("新建或改建 m²", "Built or refitted m²", e -> Inventory.area(e.scope().built())),
                count("人员 人", "Staff", e -> e.design().inventory().areas().staff())));
        lacking("总建筑面积", "floor area", e -> e.design().inventory().areas().gross() == null);
        lacking("人员", "staff", e -> e.design().inventory().areas().staff() == null);
    }

    /** Who does not say something, so that it is in no sum. */
    private void lacking(String zh, String en, Function<Justification, Boolean> lacks) {
        List<String> who = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (lacks.apply(all.get(i))) {
                who.add(Together.annex(i, out));
            }
        }
        if (!who.isEmpty()) {
            out.note("%s 没有写明%s，未计入合计，由编制单位补充：＿＿＿＿＿＿。", "%s: no %s is stated, and it is in no sum; the author has to supply it: ________.",
                    out.list(who), out.say(zh, en));
        }
    }

    /** Pieces and what they are worth. */
    void equipment() {
        table(new Text("各实验室设备", "Equipment of the laboratories"), List.of(
                count("设备 台（套）", "Pieces", e -> Inventory.pieces(e.design().inventory().equipment())),
                count("新购 台（套）", "Bought", e -> Inventory.pieces(e.scope().bought())),
                money("新购金额 万元", "Bought CNY 10,000", e -> TenThousands.of(e.estimate()).parts().get(Part.EQUIPMENT)),
                count("现有 台（套）", "There", e -> Inventory.pieces(e.scope().owned())),
                money("现有金额 万元", "There CNY 10,000", e -> TenThousands.alone(owned(e)))));
        out.paragraph("金额只含有价格的设备。", "Amounts are those of equipment that has a price.");
    }

    private static BigDecimal owned(Justification one) {
        return Money.sum(one.scope().owned().stream().flatMap(e -> one.quotes().equipment(e)
                .map(q -> Money.times(BigDecimal.valueOf(e.quantity()), q.price())).stream()).toList());
    }

    /** Verdicts by how much they bind. */
    void findings() {
        out.paragraph("“须整改”违反强制性条文或“应”的要求，“宜改进”违反“宜”的要求，“供参考”是惯例或未见原文的条款；“现状不符合”只在给出现状的实验室统计。",
                "Errors violate mandatory or \"shall\" clauses, warnings \"should\" clauses; advice is practice, or a clause whose "
                + "text was not seen. Violations of the present state are counted where it was given.");
        table(new Text("各实验室不符合项", "Violations of the laboratories"), List.of(
                count("现状不符合", "Present state", e -> e.compared() ? e.present().size() : null),
                verdicts("须整改", "Errors", Summary::errors), verdicts("宜改进", "Warnings", Summary::warnings),
                verdicts("供参考", "Advice", Summary::advice), verdicts("豁免", "Waived", Summary::waived),
                verdicts("无法判定", "Not judged", Summary::undetermined), verdicts("人工核查 条", "Manual", Summary::manual)));
    }

    private Number verdicts(String zh, String en, Function<Summary, Integer> of) {
        return count(zh, en, e -> of.apply(e.design().report().summary()));
    }

    /** The estimates by their parts. */
    void costs() {
        out.paragraph("%s", "%s", out.begin(Together.estimate(all, out)));
        if (all.stream().noneMatch(e -> new MoneyWords(e, out).priced())) {
            return;
        }
        table(new Text("各实验室投资估算（万元）", "Estimates of the laboratories (CNY 10,000)"), List.of(
                part("建筑安装工程费", "Construction", Part.CONSTRUCTION), part("设备购置费", "Equipment", Part.EQUIPMENT),
                part("其他费用", "Other costs", Part.OTHER), part("预备费", "Contingency", Part.CONTINGENCY),
                money("合计", "Total", e -> TenThousands.of(e.estimate()).total()),
                count("没有价格 项", "No price", e -> e.estimate().unpriced().size())));
    }

    private Number part(String zh, String en, Part part) {
        return money(zh, en, e -> TenThousands.of(e.estimate()).parts().get(part));
    }

    /** What is asked for. */
    void asked() {
        out.paragraph("%s", "%s", out.begin(Together.request(all, out)));
        if (all.stream().anyMatch(e -> Together.asked(e) != null)) {
            table(new Text("各实验室申请金额（万元）", "Amounts asked for (CNY 10,000)"), List.of(
                    money("申请金额", "Asked for", Together::asked)));
        }
    }

    private void table(Text caption, List<Number> numbers) {
        List<Column> columns = new ArrayList<>(List.of(out.words("附件", "Annex", 3), out.words("实验室", "Laboratory", 8)));
        numbers.forEach(n -> columns.add(n.column()));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Justification one = all.get(i);
            List<String> cells = new ArrayList<>(List.of(Together.annex(i, out), one.design().report().name()));
            numbers.forEach(n -> cells.add(n.shown(n.of().apply(one))));
            rows.add(new Row(cells, false));
        }
        List<String> sums = new ArrayList<>(List.of("", out.say("合计", "Total")));
        numbers.forEach(n -> sums.add(n.shown(all.stream().map(n.of()).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null))));
        rows.add(new Row(sums, true));
        out.table(caption, columns, rows);
    }
}
