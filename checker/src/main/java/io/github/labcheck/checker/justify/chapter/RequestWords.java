package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Request;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What reviewers of a request look for beside the design: who asks for how much, from where, until when and for what result. */
final class RequestWords {

    private final Justification evidence;
    private final PaperBuilder out;
    private final Request request;

    RequestWords(Justification evidence, PaperBuilder out) {
        this.evidence = evidence;
        this.out = out;
        this.request = evidence.design().inventory().request();
    }

    private String blank() {
        return out.say(Text.of("justify.chapter.RequestWords.blank"));
    }

    /** What is written on. */
    private String line() {
        return out.say(Text.of("words.blank"));
    }

    private String or(Object value) {
        return value == null ? blank() : value.toString();
    }

    private String or(Text value) {
        return value == null ? blank() : value.in(out.language());
    }

    private void text(String value) {
        out.paragraph(Text.same(or(value)));
    }

    /** 申请单位概况. */
    void applicant() {
        Text owner = evidence.design().inventory().field("owner");
        out.paragraph(Text.of("justify.chapter.RequestWords.applicant", request.applicant() != null ? request.applicant() : owner == null
                ? blank() : owner));
        text(request.profile());
    }

    /** 申请金额: what is asked for against what it costs. */
    void amount() {
        MoneyWords money = new MoneyWords(evidence, out);
        if (!evidence.asks()) {
            out.paragraph(Text.of("justify.chapter.RequestWords.nothing-built-bought-put"));
            return;
        }
        if (request.amount() == null) {
            out.paragraph(Text.of("justify.chapter.RequestWords.amount-asked-10-000", blank(), capital(money.sentence())));
            return;
        }
        out.paragraph(Text.of("justify.chapter.RequestWords.amount-asked-cny-10", wan(request.amount()), capital(money.sentence())));
        BigDecimal more = request.amount().subtract(evidence.estimate().total());
        if (money.priced() && !money.partial() && more.signum() > 0) {
            out.note(Text.of("justify.chapter.RequestWords.more-asked-than-estimate", wan(more)));
        }
    }

    private String capital(String sentence) {
        return out.begin(sentence);
    }

    private static String wan(BigDecimal yuan) {
        return Money.shown(TenThousands.alone(yuan));
    }

    /** An amount within a sentence: in ten thousands, or in yuan where it is too small for that. */
    private String money(BigDecimal yuan) {
        return TenThousands.alone(yuan).signum() == 0 ? out.say(Text.of("justify.chapter.RequestWords.cny", Money.shown(yuan)))
                : out.say(Text.of("justify.chapter.RequestWords.cny-10-000", wan(yuan)));
    }

    /** The amounts of rows in ten thousands, as many as there are. */
    private static Iterator<BigDecimal> shown(Stream<BigDecimal> amounts) {
        return TenThousands.rows(amounts.filter(Objects::nonNull).toList()).iterator();
    }

    /** 申请理由: reasons that are in no design. */
    void reason() {
        if (request.reasons().isEmpty()) {
            out.note(Text.of("justify.chapter.RequestWords.reasons-workload-customers-policy", blank()));
        } else {
            out.paragraph(Text.of("justify.chapter.RequestWords.reasons-of-workload-customers-and-policy"));
            out.points(request.reasons());
        }
    }

    /** 资金来源与缺口: sources add up, and what is lacking to the estimate is said. */
    void funding() {
        List<Row> rows = new ArrayList<>();
        Iterator<BigDecimal> shown = shown(request.funding().stream().map(Request.Funding::amount));
        request.funding().forEach(f -> rows.add(Chapter.row(or(f.name()), f.amount() == null ? blank() : Money.shown(shown.next()),
                f.secured() == null ? blank()
                : f.secured() ? out.say(Text.of("justify.chapter.RequestWords.certain"))
                        : out.say(Text.of("justify.chapter.RequestWords.not-yet-certain")))));
        if (rows.isEmpty()) {
            out.note(Text.of("justify.chapter.RequestWords.sources-money", blank()));
            return;
        }
        rows.add(Chapter.strong(out.say(Text.of("justify.chapter.RequestWords.total")), wan(request.funded()), ""));
        out.table(Text.of("justify.chapter.RequestWords.sources-of-the-money"),
                List.of(out.words(Text.of("justify.chapter.RequestWords.source"), 6),
                        out.numbers(Text.of("justify.chapter.RequestWords.amount-cny-10-000"), 4),
                        out.words(Text.of("justify.chapter.RequestWords.state"), 4)), rows);
        MoneyWords money = new MoneyWords(evidence, out);
        if (money.priced() && !money.partial()) {
            BigDecimal gap = evidence.estimate().total().subtract(request.funded());
            String amount = money(gap.abs());
            out.paragraph(gap.signum() > 0
                    ? Text.of("justify.chapter.RequestWords.lacking-estimate", amount)
                    : gap.signum() < 0 ? Text.of("justify.chapter.RequestWords.sources-exceed-estimate-needs", amount)
                    : Text.of("justify.chapter.RequestWords.sources-equal-estimate-nothing"));
        } else {
            out.paragraph(Text.of("justify.chapter.RequestWords.estimate-incomplete-what-lacking"));
        }
    }

    /** 前期工作. */
    void preparation() {
        if (request.preparation().isEmpty()) {
            out.note(Text.of("justify.chapter.RequestWords.approval-land-planning-surveys", blank()));
        } else {
            out.points(request.preparation());
        }
    }

    /** 建设期限与分年度投资, and what of the request contradicts itself. */
    void period() {
        span();
        RequestDoubts.of(request, evidence.design().report().asOf()).forEach(out::note);
    }

    private void span() {
        if (request.from() == null && request.until() == null) {
            out.note(Text.of("justify.chapter.RequestWords.period-blank", blank()));
        } else {
            out.paragraph(Text.of("justify.chapter.RequestWords.construction-period", or(request.from()), or(request.until())));
        }
        List<Row> rows = new ArrayList<>();
        Iterator<BigDecimal> shown = shown(request.years().stream().map(Request.Year::amount));
        request.years().forEach(y -> rows.add(Chapter.row(or(y.year()), y.amount() == null ? blank() : Money.shown(shown.next()))));
        if (rows.isEmpty()) {
            out.note(Text.of("justify.chapter.RequestWords.investment-year-year", blank()));
            return;
        }
        BigDecimal sum = request.years().stream().map(Request.Year::amount).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        rows.add(Chapter.strong(out.say(Text.of("justify.chapter.RequestWords.total")), wan(sum)));
        out.table(Text.of("justify.chapter.RequestWords.investment-year-by-year"),
                List.of(out.words(Text.of("justify.chapter.RequestWords.year"), 4),
                out.numbers(Text.of("justify.chapter.RequestWords.amount-cny-10-000"), 5)),
                rows);
        MoneyWords money = new MoneyWords(evidence, out);
        if (money.priced() && !money.partial() && sum.compareTo(evidence.estimate().total()) != 0) {
            BigDecimal less = evidence.estimate().total().subtract(sum);
            String amount = money(less.abs());
            out.note(less.signum() > 0
                    ? Text.of("justify.chapter.RequestWords.years-add-up-less", amount)
                    : Text.of("justify.chapter.RequestWords.years-add-up-more", amount));
        }
    }

    /** 是否重复申请. */
    void elsewhere() {
        if (request.elsewhere() == null) {
            out.note(Text.of("justify.chapter.RequestWords.whether-funds-same-were", blank()));
        } else if (request.elsewhere()) {
            out.paragraph(Text.of("justify.chapter.RequestWords.funds-same-were-asked", or(request.note())));
        } else {
            out.paragraph(Text.of("justify.chapter.RequestWords.no-funds-same-were"));
        }
    }

    /** 招标核准表: the rows that the author filled in, or the usual ones to be filled in. */
    void tenders() {
        List<Row> rows = new ArrayList<>();
        request.tenders().forEach(t -> {
            boolean none = t.scope() != null && t.scope().zh().equals("不招标");
            rows.add(Chapter.row(or(t.of()), or(t.scope()), none ? Chapter.UNKNOWN : or(t.organisation()), none ? Chapter.UNKNOWN
                    : or(t.method()), amount(t)));
        });
        if (rows.isEmpty()) {
            for (String name : out.language() == Language.ZH ? List.of("勘察", "设计", "建筑工程", "安装工程", "监理", "主要设备", "重要材料", "其他")
                    : List.of("survey", "design", "building", "installation", "supervision", "main equipment", "main materials", "other")) {
                rows.add(Chapter.row(name, line(), line(), line(), line()));
            }
        }
        out.table(Text.of("justify.chapter.RequestWords.table-tenders"),
                List.of(out.words(Text.of("justify.chapter.RequestWords.what"), 4),
                out.words(Text.of("justify.chapter.RequestWords.scope"), 4),
                out.words(Text.of("justify.chapter.RequestWords.run"), 4),
                out.words(Text.of("justify.chapter.RequestWords.method"), 4),
                        out.numbers(Text.of("justify.chapter.RequestWords.estimate-10-000-cny"), 4)), rows);
    }

    /** The part of the estimate that a row of the table is about, where it is a part of its own. */
    private String amount(Request.Tender tender) {
        String what = tender.of() == null ? "" : tender.of().zh();
        TenThousands amounts = TenThousands.of(evidence.estimate());
        return !new MoneyWords(evidence, out).priced() ? line() : what.equals("建筑工程")
                ? Money.shown(amounts.parts().get(Part.CONSTRUCTION))
                : what.equals("主要设备") ? Money.shown(amounts.parts().get(Part.EQUIPMENT)) : "—";
    }

    /** 绩效目标表: what the author set, with what the design itself says of number, quality and cost. */
    void targets() {
        List<Row> rows = new ArrayList<>();
        String quantity = out.say(Text.of("justify.chapter.RequestWords.quantity"));
        if (!evidence.scope().built().isEmpty()) {
            rows.add(Chapter.row(quantity, out.say(Text.of("justify.chapter.RequestWords.area-rooms-built-refitted")),
                    Chapter.area(evidence.scope().built())
                    + " m²"));
        }
        if (!evidence.scope().bought().isEmpty()) {
            rows.add(Chapter.row(quantity, out.say(Text.of("justify.chapter.RequestWords.equipment-bought")),
                    Inventory.pieces(evidence.scope().bought())
                    + out.say(Text.of("justify.chapter.RequestWords.pieces"))));
        }
        if (evidence.compared()) {
            rows.add(Chapter.row(out.say(Text.of("justify.chapter.RequestWords.quality")),
                    out.say(Text.of("justify.chapter.RequestWords.violations-present-state-put")),
                    evidence.cures().met()
                    + out.say(Text.of("justify.chapter.RequestWords.targets"))));
        }
        if (evidence.asks()) {
            rows.add(Chapter.row(out.say(Text.of("justify.chapter.RequestWords.cost")),
                    out.say(Text.of("justify.chapter.RequestWords.estimated-cost-10-000")), new MoneyWords(evidence, out)
                    .figure()));
        }
        request.targets().forEach(t -> rows.add(Chapter.row(or(t.kind()), or(t.indicator()), or(t.value()))));
        for (String kind : out.language() == Language.ZH ? List.of("质量指标", "时效指标", "效益指标", "满意度指标")
                : List.of("quality", "timeliness", "benefit", "satisfaction")) {
            if (rows.stream().noneMatch(r -> r.cells().get(0).equals(kind))) {
                rows.add(Chapter.row(kind, blank(), line()));
            }
        }
        List<String> order = out.language() == Language.ZH ? List.of("数量指标", "质量指标", "时效指标", "成本指标", "效益指标", "满意度指标")
                : List.of("quantity", "quality", "timeliness", "cost", "benefit", "satisfaction");
        rows.sort(Comparator.comparingInt(r -> order.indexOf(r.cells().get(0))));
        out.table(Text.of("justify.chapter.RequestWords.performance-targets"),
                List.of(out.words(Text.of("justify.chapter.RequestWords.kind"), 3),
                        out.words(Text.of("justify.chapter.RequestWords.indicator"), 7),
                        out.words(Text.of("justify.chapter.RequestWords.value"), 5)), rows);
    }
}
