package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every clause of the run: what the program judged and, plainly, what it did not. */
final class LedgerPart {

    private final HtmlWriter html;
    private final DesignReport design;
    private final String key;

    LedgerPart(HtmlWriter html, DesignReport design, String key) {
        this.html = html;
        this.design = design;
        this.key = key;
    }

    void write() {
        Parts.heading(html, key, "ledger", HtmlWords.LEDGER);
        html.element("p", HtmlWriter.both(Words.COVERAGE, design.clauses().size(), design.count(Status.AUTOMATED),
                design.count(Status.ASSISTED),
                design.count(Status.MANUAL)));
        reasons();
        List<ClauseResult> manual = design.clauses().stream().filter(c -> c.status() == Status.MANUAL).toList();
        List<ClauseResult> judged = design.clauses().stream().filter(c -> c.status() != Status.MANUAL).toList();
        table(HtmlWords.MANUAL_LIST, manual, List.of(HtmlWords.REASON), c -> List.of(c.reason() == null ? Text.same("") : c.reason()));
        counts(judged);
        html.close();
    }

    private void reasons() {
        Map<String, List<ClauseResult>> reasons = design.clauses().stream().filter(c -> c.reason() != null)
                .collect(Collectors.groupingBy(c -> c.reason().zh(), TreeMap::new, Collectors.toList()));
        if (!reasons.isEmpty()) {
            html.element("p", HtmlWriter.both(Words.NOT_CHECKED, design.summary().manual())).open("ul");
            reasons.values().stream().sorted(Comparator.comparingInt(own -> -own.size())).forEach(own -> html.element("li",
                    Text.of("report.html.LedgerPart.reasons", own.get(0).reason(), own.size())));
            html.close();
        }
    }

    private void counts(List<ClauseResult> judged) {
        html.open("details").element("summary", HtmlWriter.both(HtmlWords.JUDGED_LIST, judged.size()));
        open(List.of(HtmlWriter.both(HtmlWords.HOW), HtmlWriter.both(Words.MET), HtmlWriter.both(Words.VIOLATED),
                HtmlWriter.both(Words.UNDETERMINED), HtmlWriter.both(Words.WAIVED)), HtmlWords.JUDGED_LIST, judged.size());
        for (ClauseResult clause : judged) {
            begin(clause);
            html.element("td", Words.of(clause.status()));
            for (int count : new int[] {clause.met(), clause.violated(), clause.undetermined(), clause.waived()}) {
                html.element("td", clause.notApplicable() ? "–" : Integer.toString(count), "class", "count");
            }
            html.close();
        }
        html.close().close().close().close();
    }

    private void table(HtmlWords name, List<ClauseResult> clauses, List<HtmlWords> columns, Function<ClauseResult, List<Text>> cells) {
        html.open("details").element("summary", HtmlWriter.both(name, clauses.size()));
        open(columns.stream().map(c -> HtmlWriter.both(c)).toList(), name, clauses.size());
        for (ClauseResult clause : clauses) {
            begin(clause);
            cells.apply(clause).forEach(cell -> html.element("td", cell));
            html.close();
        }
        html.close().close().close().close();
        html.element("p", HtmlWriter.both(HtmlWords.NOT_PRINTED), "class", "paper");
    }

    private void open(List<Text> columns, HtmlWords name, int count) {
        html.open("div", html.labelled("aria-label", HtmlWriter.both(name, count), "class", "wide", "role", "region", "tabindex", "0"));
        html.open("table").open("thead").open("tr").element("th", HtmlWords.CLAUSE, "scope", "col");
        html.element("th", Words.CATEGORY, "scope", "col").element("th", Words.SOURCE, "scope", "col");
        columns.forEach(c -> html.element("th", c, "scope", "col"));
        html.close().close().open("tbody");
    }

    private void begin(ClauseResult result) {
        html.open("tr").open("th", "scope", "row").element("strong", result.clause().id()).text(" ").text(result.clause().title()).close();
        html.element("td", result.clause().category().label());
        html.element("td", new Text(new ProvenanceText(Language.ZH, design.asOf()).of(result.clause()),
                new ProvenanceText(Language.EN, design.asOf()).of(result.clause())));
    }
}
