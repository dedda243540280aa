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
        return all.size() == 1 ? first : out.say(Text.of("justify.chapter.Together.others-laboratories", first, all.size()));
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
        fields.add(new Paper.Field(out.say(Text.of("justify.chapter.Together.date")), day().toString()));
        return fields;
    }

    /** The latest day of the laboratories. */
    LocalDate day() {
        return all.stream().map(e -> e.design().report().asOf()).max(Comparator.naturalOrder()).orElseThrow();
    }

    void write() {
        TogetherTables tables = new TogetherTables(all, out);
        out.heading(1, Text.of("justify.chapter.Together.laboratories-together"));
        about();
        out.heading(2, Text.of("justify.chapter.Together.extent"));
        tables.extent();
        out.heading(2, Text.of("justify.chapter.Together.equipment"));
        tables.equipment();
        out.heading(1, Text.of("justify.chapter.Together.conformity-together"));
        tables.findings();
        out.heading(1, Text.of("justify.chapter.Together.money-together"));
        out.heading(2, Text.of("justify.chapter.Together.cost"));
        tables.costs();
        out.heading(2, Text.of("justify.chapter.Together.amount-asked"));
        tables.asked();
        out.heading(1, Text.of("justify.chapter.Together.what-matters-most"));
        new TogetherOrder(all, out).write();
        out.heading(1, Text.of("justify.chapter.Together.conclusion"));
        conclusion();
    }

    private void about() {
        long documents = all.stream().flatMap(e -> e.documents().stream()).map(Document::id).distinct().count();
        out.paragraph(Text.of("justify.chapter.Together.paper-laboratories-rests-documents", all.size(), documents));
        List<LocalDate> days = all.stream().map(e -> e.design().report().asOf()).distinct().sorted().toList();
        if (days.size() > 1) {
            out.paragraph(Text.of("justify.chapter.Together.editions-those-force-day", days.get(0), days.get(days.size() - 1)));
        }
    }

    private void conclusion() {
        List<String> points = new ArrayList<>();
        int errors = sum(Summary::errors);
        int open = sum(Summary::undetermined);
        long unsound = all.stream().filter(e -> e.design().report().summary().errors() > 0).count();
        points.add(errors == 0 ? out.say(Text.of("justify.chapter.Together.conformity-nothing-was-judged"))
                : out.say(Text.of("justify.chapter.Together.conformity-designs-laboratories-violations", unsound, errors)));
        points.add(out.say(Text.of("justify.chapter.Together.cost-in-conclusion", estimate(all, out))));
        points.add(out.say(Text.of("justify.chapter.Together.request", request(all, out))));
        if (open > 0) {
            points.add(out.say(Text.of("justify.chapter.Together.verdicts-open-lack-data", open)));
        }
        out.points(points);
    }

    private int sum(ToIntFunction<Summary> number) {
        return all.stream().map(e -> e.design().report().summary()).mapToInt(number).sum();
    }

    /** What all cost together, in a sentence that never calls an incomplete estimate whole. */
    static String estimate(List<Justification> all, PaperBuilder out) {
        if (all.stream().noneMatch(Justification::asks)) {
            return out.say(Text.of("justify.chapter.Together.nothing-built-bought-put"));
        }
        if (all.stream().noneMatch(e -> new MoneyWords(e, out).priced())) {
            return out.say(Text.of("justify.chapter.Together.there-no-prices-so"));
        }
        BigDecimal total = all.stream().map(e -> TenThousands.of(e.estimate()).total()).reduce(BigDecimal.ZERO, BigDecimal::add);
        int unpriced = all.stream().mapToInt(e -> e.estimate().unpriced().size()).sum();
        return unpriced == 0 ? out.say(Text.of("justify.chapter.Together.estimates-come-cny-10", Money.shown(total)))
                : out.say(Text.of("justify.chapter.Together.estimates-incomplete-cny-10", Money.shown(total), unpriced));
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
            return amounts.isEmpty() ? out.say(Text.of("justify.chapter.Together.nothing-built-bought-put-right"))
                    : out.say(Text.of("justify.chapter.Together.cny-10-000-asked", sum));
        }
        String blank = out.say(Text.of("justify.chapter.Together.amount-asked-author", out.list(silent)));
        return amounts.isEmpty() ? blank : out.say(Text.of("justify.chapter.Together.cny-10-000-what", sum, blank));
    }

    /** What a laboratory asks for, ten thousands of yuan; null if it does not say, or asks for nothing. */
    static BigDecimal asked(Justification one) {
        BigDecimal amount = one.design().inventory().request().amount();
        return !one.asks() || amount == null ? null : TenThousands.alone(amount);
    }

    /** What an annex is called. */
    static String annex(int index, PaperBuilder out) {
        return Text.of("justify.chapter.Together.annex", index + 1).in(out.language());
    }
}
