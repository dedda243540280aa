package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.check.Portrait.Asked;
import io.github.labcheck.checker.check.Portrait.Figures;
import io.github.labcheck.checker.check.Portrait.Since;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.MendFirst;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Several laboratories at a glance. */
final class PortfolioSection {

    private final HtmlWriter html;
    private final List<DesignReport> designs;
    private final IntFunction<String> address;
    private final DesignNames names;
    private final List<PortfolioColumn> columns;

    /** @param address where a design is told in full, by its number */
    PortfolioSection(HtmlWriter html, List<DesignReport> designs, IntFunction<String> address) {
        this.html = html;
        this.designs = designs;
        this.address = address;
        this.names = new DesignNames(designs);
        this.columns = columns(designs.stream().anyMatch(d -> d.portrait().asked() != null),
                designs.stream().anyMatch(d -> d.portrait().since() != null));
    }

    private static List<PortfolioColumn> columns(boolean priced, boolean compared) {
        List<PortfolioColumn> columns = new ArrayList<>();
        columns.add(said(HtmlWords.PLACE, "city", d -> figures(d).place().isEmpty() ? null : Text.same(figures(d).place())));
        columns.add(said(HtmlWords.PHASE, null, d -> figures(d).phase()));
        columns.add(said(HtmlWords.TIER, null, d -> d.portrait().tier()));
        columns.add(said(HtmlWords.DISCIPLINES, "disciplines", d -> figures(d).disciplines().isEmpty() ? null
                : Lists.joined(figures(d).disciplines(), Text.of("words.comma"))));
        columns.add(said(HtmlWords.DATE, "date", d -> Text.same(d.asOf().toString())));
        columns.add(PortfolioColumn.Sum.of(HtmlWords.AREA, 1, d -> figures(d).area()));
        columns.add(PortfolioColumn.Sum.count(HtmlWriter.both(HtmlWords.STAFF), d -> figures(d).staff()));
        columns.add(new PortfolioColumn.Ratio(HtmlWriter.both(HtmlWords.PER_STAFF), 1, d -> figures(d).area(),
                d -> figures(d).staff() == null ? null : (double) figures(d).staff()));
        columns.add(new PortfolioColumn.Sum(HtmlWriter.both(HtmlWords.EQUIPMENT_VALUE), 0, PortfolioSection::equipment,
                d -> asked(d) != null && !asked(d).valued()));
        if (priced) {
            columns.add(new PortfolioColumn.Sum(HtmlWriter.both(HtmlWords.ASKED), 2, d -> asked(d) == null ? null : asked(d).amount(),
                    d -> asked(d) != null && !asked(d).whole()));
        }
        columns.add(count(Words.ERRORS, Summary::errors));
        columns.add(new PortfolioColumn.Ratio(HtmlWriter.both(HtmlWords.RATE), 2, d -> 100.0 * d.summary().errors(),
                d -> (double) d.summary().judged()));
        columns.add(new PortfolioColumn.Ratio(HtmlWriter.both(HtmlWords.JUDGED), 1, d -> 100.0 * d.summary().judged(),
                d -> (double) d.summary().judged() + d.summary().undetermined()));
        if (compared) {
            columns.add(since(HtmlWords.WORSE, Since::worse));
            columns.add(since(HtmlWords.BETTER, Since::better));
        }
        columns.add(count(Words.WARNINGS, Summary::warnings));
        columns.add(count(Words.ADVICE, Summary::advice));
        columns.add(count(Words.UNDETERMINED, Summary::undetermined));
        columns.add(count(Words.WAIVED, Summary::waived));
        columns.add(count(Words.MET, Summary::met));
        columns.add(count(Words.BY_STATEMENT, Summary::metByStatement));
        columns.add(new PortfolioColumn.Said(HtmlWriter.both(Words.MEND_FIRST), "first-fault", PortfolioSection::mendFirst));
        return columns;
    }

    private static Figures figures(DesignReport design) {
        return design.portrait().figures();
    }

    /** The value of all equipment, by the prices where they were given; null where nothing of it is known. */
    private static BigDecimal equipment(DesignReport design) {
        BigDecimal value = asked(design) == null ? BigDecimal.valueOf(figures(design).equipment()) : asked(design).equipment();
        return value.signum() == 0 ? null : value;
    }

    private static Asked asked(DesignReport design) {
        return design.portrait().asked();
    }

    private static PortfolioColumn said(HtmlWords heading, String style, Function<DesignReport, Text> words) {
        return new PortfolioColumn.Said(HtmlWriter.both(heading), style, words);
    }

    private static PortfolioColumn count(Words heading, ToIntFunction<Summary> count) {
        return PortfolioColumn.Sum.count(HtmlWriter.both(heading), d -> count.applyAsInt(d.summary()));
    }

    private static PortfolioColumn since(HtmlWords heading, ToIntFunction<Since> count) {
        return PortfolioColumn.Sum.count(HtmlWriter.both(heading), d -> d.portrait().since() == null ? null
                : count.applyAsInt(d.portrait().since()));
    }

    private static Text mendFirst(DesignReport design) {
        return MendFirst.of(design).stream().findFirst().map(PortfolioSection::words).orElse(HtmlWriter.both(HtmlWords.NOTHING_TO_MEND));
    }

    private static Text words(Fault fault) {
        return new Text(MendFirst.words(fault, Language.ZH), MendFirst.words(fault, Language.EN));
    }

    void write() {
        html.open("section", "class", "portfolio", "aria-labelledby", "portfolio-name");
        html.element("h1", HtmlWords.PORTFOLIO, "id", "portfolio-name");
        long unread = designs.stream().filter(d -> !d.read()).count();
        long failed = designs.stream().filter(d -> d.summary().errors() > 0).count();
        long hardly = designs.stream().filter(PortfolioSection::hardlyJudged).count();
        long clean = designs.size() - unread - failed - hardly;
        html.element("p", hardly == 0 ? HtmlWriter.both(HtmlWords.OVERVIEW_LINE, designs.size(), clean, failed, unread)
                : HtmlWriter.both(HtmlWords.OVERVIEW_HARDLY, designs.size(), clean, hardly, failed, unread), "class", "lead");
        table();
        new AskedPart(html, designs, names, address).write();
        html.element("h2", HtmlWords.ALL_LABORATORIES);
        new PortfolioCharts(html, designs, names).write();
        html.close();
    }

    /** Whether a design without errors left more open than was judged: that it has none says little. */
    private static boolean hardlyJudged(DesignReport design) {
        Summary summary = design.summary();
        return design.read() && summary.errors() == 0 && summary.judged() <= summary.undetermined();
    }

    private void table() {
        html.element("p", HtmlWords.SORT_HINT, "class", "hint screen");
        new PortfolioFilter(html, designs).write();
        html.open("div", html.labelled("aria-label", HtmlWriter.both(HtmlWords.OVERVIEW), "class", "wide", "role", "region", "tabindex",
                "0"));
        html.open("table", "class", "sortable").open("thead").open("tr");
        heading(HtmlWriter.both(HtmlWords.RANK), "ascending");
        heading(HtmlWriter.both(HtmlWords.LABORATORY), null);
        columns.forEach(c -> heading(c.heading(), null));
        html.close().close().open("tbody");
        List<Integer> ranked = ranked();
        for (int i = 0; i < ranked.size(); i++) {
            row(ranked.get(i), i + 1);
        }
        html.close();
        totals();
        html.close().close();
    }

    private void heading(Text words, String sorted) {
        html.open("th", "scope", "col", "aria-sort", sorted).open("button", "type", "button").text(words).close().close();
    }

    /**
     * The numbers of the designs, what matters most first: many errors, a high rate of them, many warnings, much that could not be judged,
     * then the order of the run; unread ones are last.
     */
    private List<Integer> ranked() {
        return IntStream.range(0, designs.size()).boxed().sorted(Comparator.comparing((Integer i) -> !designs.get(i).read())
                .thenComparing(i -> -summary(i).errors()).thenComparing(i -> -rate(summary(i))).thenComparing(i -> -summary(i).warnings())
                .thenComparing(i -> -summary(i).undetermined())).toList();
    }

    private Summary summary(int number) {
        return designs.get(number).summary();
    }

    /** Errors as a share of what was judged. */
    private static double rate(Summary summary) {
        return summary.judged() == 0 ? 0 : (double) summary.errors() / summary.judged();
    }

    private void row(int number, int rank) {
        DesignReport design = designs.get(number);
        html.open("tr", PortfolioFilter.attributes(design, number));
        html.element("td", design.read() ? Integer.toString(rank) : PortfolioColumn.UNKNOWN, "class", "count", "data-value",
                design.read() ? rank : null, "data-blank", design.read() ? null : "");
        html.open("th", "scope", "row").element("a", DesignNames.name(design), "href", address.apply(number));
        if (names.shared(design)) {
            html.text(" ").element("span", design.file(), "class", "id");
        }
        html.close();
        if (design.read()) {
            columns.forEach(c -> c.cell(html, design));
        } else {
            html.open("td", "colspan", columns.size(), "data-blank", "").text(HtmlWriter.both(HtmlWords.UNREADABLE))
                    .text(HtmlWriter.both(Words.COLON))
                    .text(HtmlWriter.both(Words.INPUT_ERRORS, design.inputErrors().size()));
            design.inputErrors().stream().findFirst().map(InputError::message).ifPresent(m -> html.text(HtmlWriter.both(Words.SEMICOLON))
                    .text(m));
            html.close();
        }
        html.close();
    }

    /** Sums of what can be added; shares are those of the sums. */
    private void totals() {
        List<DesignReport> read = designs.stream().filter(DesignReport::read).toList();
        html.open("tfoot").open("tr").element("td", "").element("th", HtmlWords.TOTAL, "scope", "row");
        columns.forEach(c -> c.total(html, read));
        html.close().close();
    }
}
