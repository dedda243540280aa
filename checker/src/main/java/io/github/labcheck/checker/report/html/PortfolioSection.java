package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.check.Portrait.Asked;
import io.github.labcheck.checker.check.Portrait.Figures;
import io.github.labcheck.checker.check.Portrait.Since;
import io.github.labcheck.checker.report.MendFirst;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several laboratories at a glance. */
final class PortfolioSection {


    private final HtmlWriter html;
    private final List<DesignReport> designs;
    private final IntFunction<String> address;
    private final boolean priced;
    private final boolean compared;

    /** @param address where the page of a design is, by its number; null if it has none */
    PortfolioSection(HtmlWriter html, List<DesignReport> designs, IntFunction<String> address) {
        this.html = html;
        this.designs = designs;
        this.address = address;
        this.priced = designs.stream().anyMatch(d -> d.portrait().asked() != null);
        this.compared = designs.stream().anyMatch(d -> d.portrait().since() != null);
    }

    private List<Text> columns() {
        List<Text> columns = new ArrayList<>();
        Stream.of(HtmlWords.LABORATORY, HtmlWords.PLACE, HtmlWords.PHASE, HtmlWords.TIER, HtmlWords.DISCIPLINES, HtmlWords.DATE,
                HtmlWords.AREA, HtmlWords.STAFF, HtmlWords.PER_STAFF, HtmlWords.EQUIPMENT_VALUE)
                .forEach(w -> columns.add(HtmlWriter.both(w)));
        if (priced) {
            columns.add(HtmlWriter.both(HtmlWords.ASKED));
        }
        columns.add(HtmlWriter.both(Words.ERRORS));
        columns.add(HtmlWriter.both(HtmlWords.RATE));
        if (compared) {
            columns.add(HtmlWriter.both(HtmlWords.WORSE));
            columns.add(HtmlWriter.both(HtmlWords.BETTER));
        }
        Stream.of(Words.WARNINGS, Words.ADVICE, Words.UNDETERMINED, Words.WAIVED, Words.MET, Words.BY_STATEMENT, Words.MEND_FIRST)
                .forEach(w -> columns.add(HtmlWriter.both(w)));
        return columns;
    }

    void write() {
        html.open("section", "class", "portfolio", "aria-labelledby", "portfolio-name");
        html.element("h1", HtmlWords.PORTFOLIO, "id", "portfolio-name");
        long unread = designs.stream().filter(d -> !d.read()).count();
        long failed = designs.stream().filter(d -> d.summary().errors() > 0).count();
        html.element("p", HtmlWriter.both(HtmlWords.OVERVIEW_LINE, designs.size(), designs.size() - unread - failed, failed, unread),
                "class", "lead");
        table();
        new PortfolioCharts(html, designs).write();
        html.close();
    }

    private void table() {
        html.element("p", HtmlWords.SORT_HINT);
        html.open("p").open("label", "for", "portfolio-filter").text(HtmlWriter.both(HtmlWords.FILTER_ROWS)).text(" ").close()
                .open("input", "id", "portfolio-filter", "type", "search").close();
        html.open("div", html.labelled("aria-label", HtmlWriter.both(HtmlWords.OVERVIEW), "class", "wide", "role", "region", "tabindex",
                "0"));
        html.open("table", "class", "sortable").open("thead").open("tr");
        for (Text column : columns()) {
            html.open("th", "scope", "col").open("button", "type", "button").text(column).close().close();
        }
        html.close().close().open("tbody");
        for (int i : ranked()) {
            row(designs.get(i), address.apply(i));
        }
        html.close();
        totals();
        html.close().close();
    }

    /**
     * The numbers of the designs, what matters most first: many errors, a high rate of them, then the order of the run; unread ones are
     * last.
     */
    private List<Integer> ranked() {
        return IntStream.range(0, designs.size()).boxed().sorted(Comparator.comparing((Integer i) -> !designs.get(i).read())
                .thenComparing(i -> -designs.get(i).summary().errors()).thenComparing(i -> -rate(designs.get(i).summary()))).toList();
    }

    /** Errors as a share of what was judged, percent. */
    private static double rate(Summary summary) {
        return summary.judged() == 0 ? 0 : 100.0 * summary.errors() / summary.judged();
    }

    private void row(DesignReport design, String link) {
        html.open("tr").open("th", "scope", "row");
        String name = design.read() ? design.name() : design.file();
        if (link == null) {
            html.text(name);
        } else {
            html.element("a", name, "href", link);
        }
        html.close();
        if (!design.read()) {
            html.open("td", "colspan", Integer.toString(columns().size() - 1)).text(HtmlWriter.both(HtmlWords.UNREADABLE))
                    .text(HtmlWriter.both(Words.COLON))
                    .text(HtmlWriter.both(Words.INPUT_ERRORS, design.inputErrors().size())).close().close();
            return;
        }
        Figures figures = design.portrait().figures();
        words(figures.place().isEmpty() ? null : Text.same(figures.place()));
        words(figures.phase());
        words(design.portrait().tier());
        words(figures.disciplines().isEmpty() ? null : Lists.joined(figures.disciplines(), "、", ", "));
        html.element("td", design.asOf().toString());
        number(figures.area(), 1);
        number(figures.staff() == null ? null : (double) figures.staff(), 0);
        number(figures.perStaff(), 1);
        number(figures.equipment(), 0);
        if (priced) {
            asked(design.portrait().asked());
        }
        Summary summary = design.summary();
        number((double) summary.errors(), 0);
        number(rate(summary), 2);
        if (compared) {
            Since since = design.portrait().since();
            number(since == null ? null : (double) since.worse(), 0);
            number(since == null ? null : (double) since.better(), 0);
        }
        counts(List.of(summary));
        html.open("td");
        MendFirst.of(design).stream().limit(1).forEach(f ->
                html.text(new Text(MendFirst.words(f, Language.ZH), MendFirst.words(f, Language.EN))));
        html.close().close();
    }

    /** An amount; one in which something has no price says that it is more. */
    private void asked(Asked asked) {
        String amount = asked == null ? "–" : asked.amount().toPlainString();
        html.element("td", asked == null || asked.whole() ? amount : "≥ " + amount, "class", "count",
                "data-value", amount);
    }

    private void counts(List<Summary> all) {
        List<ToIntFunction<Summary>> counts = List.of(Summary::warnings, Summary::advice, Summary::undetermined, Summary::waived,
                Summary::met, Summary::metByStatement);
        counts.forEach(c -> number((double) all.stream().mapToInt(c).sum(), 0));
    }

    private void words(Text words) {
        html.element("td", words == null ? HtmlWriter.both(HtmlWords.NO_TIER) : words);
    }

    /** A number, or a dash where it is not known; never in the notation of computers. */
    private void number(Double number, int places) {
        html.element("td", number == null ? "–" : BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).toPlainString(),
                "class", "count");
    }

    /** Sums of what can be added; shares are those of the sums. */
    private void totals() {
        List<DesignReport> read = designs.stream().filter(DesignReport::read).toList();
        List<Summary> summaries = read.stream().map(DesignReport::summary).toList();
        List<Figures> figures = read.stream().map(d -> d.portrait().figures()).toList();
        double area = figures.stream().filter(f -> f.area() != null).mapToDouble(Figures::area).sum();
        int judged = summaries.stream().mapToInt(Summary::judged).sum();
        int errors = summaries.stream().mapToInt(Summary::errors).sum();
        double own = figures.stream().filter(f -> f.perStaff() != null).mapToDouble(Figures::area).sum();
        int staff = figures.stream().filter(f -> f.perStaff() != null).mapToInt(Figures::staff).sum();
        html.open("tfoot").open("tr").element("th", HtmlWords.TOTAL, "scope", "row");
        for (int i = 0; i < 5; i++) {
            html.element("td", "");
        }
        number(area, 1);
        number((double) figures.stream().filter(f -> f.staff() != null).mapToInt(Figures::staff).sum(), 0);
        number(staff == 0 ? null : own / staff, 1);
        number(figures.stream().mapToDouble(Figures::equipment).sum(), 0);
        if (priced) {
            List<Asked> all = read.stream().map(d -> d.portrait().asked()).toList();
            asked(new Asked(all.stream().map(Asked::amount).reduce(BigDecimal.ZERO, BigDecimal::add), all.stream().allMatch(Asked::whole)));
        }
        number((double) errors, 0);
        number(judged == 0 ? 0 : 100.0 * errors / judged, 2);
        if (compared) {
            List<Since> all = read.stream().map(d -> d.portrait().since()).filter(Objects::nonNull).toList();
            number((double) all.stream().mapToInt(Since::worse).sum(), 0);
            number((double) all.stream().mapToInt(Since::better).sum(), 0);
        }
        counts(summaries);
        html.element("td", "").close().close();
    }
}
