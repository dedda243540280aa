package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.inventory.Inventory.Field;
import io.github.labcheck.checker.justify.paper.Paper;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** 汇总: what several laboratories are, lack, cost and ask for together; each number is the sum of those of the annexes. */
final class Together {

    private final List<Justification> all;
    private final PaperBuilder out;

    /**
     * The summary.
     *
     * @param all the laboratories in the order of their annexes, at least one
     */
    Together(List<Justification> all, PaperBuilder out) {
        this.all = all;
        this.out = out;
    }

    /** What the paper is about, on its title page. */
    String subject() {
        String first = all.get(0).design().report().name();
        return all.size() == 1 ? first : out.say("%s等 %d 个实验室", "%s and others, %d laboratories", first, all.size());
    }

    /** What stands on the title page: owner, designer and place where they are the same for all. */
    List<Paper.Field> fields() {
        List<Paper.Field> fields = new ArrayList<>();
        for (String property : List.of("owner", "designer", "location")) {
            List<Field> stated = all.stream().flatMap(e -> e.design().inventory().fields().stream())
                    .filter(f -> f.property().equals(property)).toList();
            if (stated.size() == all.size() && stated.stream().map(Field::value).distinct().count() == 1) {
                fields.add(new Paper.Field(out.begin(stated.get(0).name().in(out.language())), stated.get(0).value().in(out.language())));
            }
        }
        fields.add(new Paper.Field(out.say("编制日期", "Date"), day().toString()));
        return fields;
    }

    /** The latest day of the laboratories. */
    LocalDate day() {
        return all.stream().map(e -> e.design().report().asOf()).max(Comparator.naturalOrder()).orElseThrow();
    }

    void write() {
        TogetherTables tables = new TogetherTables(all, out);
        out.heading(1, "总体情况", "The laboratories together");
        about();
        out.heading(2, "规模", "Extent");
        tables.extent();
        out.heading(2, "设备", "Equipment");
        tables.equipment();
        out.heading(1, "符合性汇总", "Conformity together");
        tables.findings();
        out.heading(1, "资金汇总", "Money together");
        out.heading(2, "投资估算", "Cost");
        tables.costs();
        out.heading(2, "申请金额", "Amount asked for");
        tables.asked();
        out.heading(1, "先要解决的问题", "What matters most");
        new TogetherOrder(all, out).write();
        out.heading(1, "结论", "Conclusion");
        conclusion();
    }

    private void about() {
        long documents = all.stream().flatMap(e -> e.documents().stream()).map(Document::id).distinct().count();
        out.paragraph("本文汇总 %d 个实验室，依据文件 %d 份；每个实验室的论证列为一个附件，汇总数字为各附件之和。",
                "This paper is on %d laboratories and rests on %d documents. Each laboratory has an annex with its own evidence; the "
                + "numbers of the summary are sums of those of the annexes.", all.size(), documents);
        List<LocalDate> days = all.stream().map(e -> e.design().report().asOf()).distinct().sorted().toList();
        if (days.size() > 1) {
            out.paragraph("各实验室的标准版本分别按其日期选取（%s 至 %s），见各附件。",
                    "The editions are those in force on the day of each laboratory (%s to %s); see the annexes.", days.get(0),
                    days.get(days.size() - 1));
        }
    }

    private void conclusion() {
        List<String> points = new ArrayList<>();
        int errors = sum(Summary::errors);
        int open = sum(Summary::undetermined);
        long unsound = all.stream().filter(e -> e.design().report().summary().errors() > 0).count();
        points.add(errors == 0 ? out.say("符合性：已判定的部分没有违反强制性条文或“应”的要求。", "Conformity: nothing that was judged violates what binds.")
                : out.say("符合性：%d 个实验室的设计共有 %d 项违反强制性条文或“应”的要求，整改后方可报批。",
                        "Conformity: the designs of %d laboratories have %d violations of what binds, to be put right before they are "
                        + "handed in.", unsound, errors));
        points.add(out.say("投资：%s", "Cost: %s", estimate(all, out)));
        points.add(out.say("申请：%s", "Request: %s", request(all, out)));
        if (open > 0) {
            points.add(out.say("因资料不全无法判定 %d 项，须由人核查的条款见各附件的签字表。",
                    "%d verdicts are open for lack of data; the clauses for a person are listed in the annexes, to be signed.", open));
        }
        out.points(points);
    }

    private int sum(ToIntFunction<Summary> number) {
        return all.stream().map(e -> e.design().report().summary()).mapToInt(number).sum();
    }

    /** What all cost together, in a sentence that never calls an incomplete estimate whole. */
    static String estimate(List<Justification> all, PaperBuilder out) {
        if (all.stream().noneMatch(Justification::asks)) {
            return out.say("没有要建设、购置或整改的内容，不作投资估算。", "nothing is built, bought or put right; there is no estimate.");
        }
        if (all.stream().noneMatch(e -> new MoneyWords(e, out).priced())) {
            return out.say("没有价格，未作投资估算。", "there are no prices, so the cost is not estimated.");
        }
        BigDecimal total = all.stream().map(e -> TenThousands.of(e.estimate()).total()).reduce(BigDecimal.ZERO, BigDecimal::add);
        int unpriced = all.stream().mapToInt(e -> e.estimate().unpriced().size()).sum();
        return unpriced == 0 ? out.say("投资估算合计 %s 万元。", "the estimates come to CNY %s × 10,000.", Money.shown(total))
                : out.say("不完整估算，已有价格的部分合计 %s 万元，另有 %d 项没有价格。",
                        "the estimates are incomplete: CNY %s × 10,000 for what has a price, and %d items have none.", Money.shown(total),
                        unpriced);
    }

    /** What all ask for together; who does not say how much is named, and is left out of the sum. */
    static String request(List<Justification> all, PaperBuilder out) {
        List<BigDecimal> amounts = all.stream().map(Together::asked).filter(Objects::nonNull).toList();
        String sum = Money.shown(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).asks() && asked(all.get(i)) == null) {
                silent.add(annex(i, out));
            }
        }
        if (silent.isEmpty()) {
            return amounts.isEmpty() ? out.say("没有要建设、购置或整改的内容，不申请资金。", "nothing is built, bought or put right, and no money is asked for.")
                    : out.say("申请金额合计 %s 万元。", "CNY %s × 10,000 are asked for in all.", sum);
        }
        String blank = out.say("%s 的申请金额：（由编制单位填写）＿＿＿＿＿＿。", "%s: amount asked for (for the author) ________.", out.list(silent));
        return amounts.isEmpty() ? blank : out.say("已写明的申请金额合计 %s 万元；%s", "CNY %s × 10,000 of what is stated; %s", sum, blank);
    }

    /** What a laboratory asks for, ten thousands of yuan; null if it does not say, or asks for nothing. */
    static BigDecimal asked(Justification one) {
        BigDecimal amount = one.design().inventory().request().amount();
        return !one.asks() || amount == null ? null : TenThousands.alone(amount);
    }

    /** What an annex is called. */
    static String annex(int index, PaperBuilder out) {
        return new Text("附件 " + (index + 1), "Annex " + (index + 1)).in(out.language());
    }
}
