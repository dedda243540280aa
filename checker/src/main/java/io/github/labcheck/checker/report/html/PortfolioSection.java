package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.report.MendFirst;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.function.IntFunction;

/** Several laboratories at a glance. */
final class PortfolioSection {

    private final HtmlWriter html;
    private final List<DesignReport> designs;
    private final IntFunction<String> address;

    /** @param address where the page of a design is, by its number; null if it has none */
    PortfolioSection(HtmlWriter html, List<DesignReport> designs, IntFunction<String> address) {
        this.html = html;
        this.designs = designs;
        this.address = address;
    }

    void write() {
        html.open("section", "class", "portfolio", "aria-labelledby", "portfolio-name");
        html.element("h1", HtmlWords.PORTFOLIO, "id", "portfolio-name");
        long unread = designs.stream().filter(d -> !d.read()).count();
        long failed = designs.stream().filter(d -> d.summary().errors() > 0).count();
        html.element("p", HtmlWriter.both(HtmlWords.OVERVIEW_LINE, designs.size(), designs.size() - unread - failed, failed, unread), "class", "lead");
        table();
        new PortfolioCharts(html, designs).write();
        html.close();
    }

    private void table() {
        html.open("div", html.labelled("aria-label", HtmlWriter.both(HtmlWords.OVERVIEW), "class", "wide", "role", "region", "tabindex", "0"));
        html.open("table").open("thead").open("tr");
        for (Text column : List.of(HtmlWriter.both(HtmlWords.LABORATORY), HtmlWriter.both(HtmlWords.TIER), HtmlWriter.both(HtmlWords.DATE),
                HtmlWriter.both(Words.ERRORS), HtmlWriter.both(Words.WARNINGS), HtmlWriter.both(Words.ADVICE), HtmlWriter.both(Words.UNDETERMINED),
                HtmlWriter.both(Words.WAIVED), HtmlWriter.both(Words.MET), HtmlWriter.both(Words.BY_STATEMENT), HtmlWriter.both(Words.MEND_FIRST))) {
            html.element("th", column, "scope", "col");
        }
        html.close().close().open("tbody");
        for (int i = 0; i < designs.size(); i++) {
            row(designs.get(i), address.apply(i));
        }
        html.close().close().close();
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
            html.open("td", "colspan", "10").text(HtmlWriter.both(HtmlWords.UNREADABLE)).text(HtmlWriter.both(Words.COLON))
                    .text(HtmlWriter.both(Words.INPUT_ERRORS, design.inputErrors().size())).close().close();
            return;
        }
        Text tier = design.portrait().tier();
        html.element("td", tier == null ? HtmlWriter.both(HtmlWords.NO_TIER) : tier).element("td", design.asOf().toString());
        Summary summary = design.summary();
        for (int count : new int[] {summary.errors(), summary.warnings(), summary.advice(), summary.undetermined(), summary.waived(),
            summary.met(), summary.metByStatement()}) {
            html.element("td", Integer.toString(count), "class", "count");
        }
        html.open("td");
        MendFirst.of(design).stream().limit(1).forEach(f -> html.text(new Text(MendFirst.words(f, Language.ZH), MendFirst.words(f, Language.EN))));
        html.close().close();
    }
}
