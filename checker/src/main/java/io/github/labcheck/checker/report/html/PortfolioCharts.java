package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Errors by laboratory, tier and category, and the clauses that are violated most. */
final class PortfolioCharts {

    private static final int WORST = 15;

    /** Laboratories in the picture of those with the most errors; the table has them all. */
    private static final int BARS = 12;

    private final HtmlWriter html;
    private final List<DesignReport> designs;
    private final DesignNames names;

    PortfolioCharts(HtmlWriter html, List<DesignReport> designs, DesignNames names) {
        this.html = html;
        this.designs = designs.stream().filter(DesignReport::read).toList();
        this.names = names;
    }

    void write() {
        html.open("div", "class", "charts");
        new BarChart(html).write(HtmlWords.BY_LABORATORY, designs.stream().filter(d -> d.summary().errors() > 0)
                .sorted(Comparator.comparingInt((DesignReport d) -> d.summary().errors()).reversed()).limit(BARS)
                .map(d -> new BarChart.Bar(names.of(d), d.summary().errors())).toList());
        new BarChart(html).write(HtmlWords.BY_TIER, tiers());
        new BarChart(html).write(HtmlWords.BY_CATEGORY, categories());
        html.close();
        worst();
    }

    private List<BarChart.Bar> tiers() {
        Map<Text, List<DesignReport>> tiers = new LinkedHashMap<>();
        designs.forEach(d -> tiers.computeIfAbsent(d.portrait().tier() == null ? HtmlWriter.both(HtmlWords.NO_TIER) : d.portrait().tier(),
                t -> new ArrayList<>()).add(d));
        return tiers.entrySet().stream().sorted(Comparator.comparing(e -> e.getKey().en())).map(e -> new BarChart.Bar(
                Text.of("words.with-brackets", e.getKey(), e.getValue().size()),
                e.getValue().stream().mapToInt(d -> d.summary().errors()).average().orElse(0))).toList();
    }

    private List<BarChart.Bar> categories() {
        Map<String, Text> names = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (DesignReport design : designs) {
            for (Finding finding : design.findings()) {
                if (finding.outcome() == Outcome.VIOLATED && finding.severity() == Severity.ERROR) {
                    names.put(finding.clause().category().notation(), finding.clause().category().label());
                    counts.merge(finding.clause().category().notation(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream().map(e -> new BarChart.Bar(names.get(e.getKey()), e.getValue())).toList();
    }

    private record Worst(Clause clause, int verdicts, int laboratories) { }

    private void worst() {
        Map<String, Worst> clauses = new TreeMap<>();
        designs.forEach(d -> d.clauses().stream().filter(c -> c.violated() > 0).forEach(c -> clauses.merge(c.clause().id(),
                new Worst(c.clause(), c.violated(), 1), (a, b) ->
                new Worst(a.clause(), a.verdicts() + b.verdicts(), a.laboratories() + 1))));
        if (clauses.isEmpty()) {
            return;
        }
        html.element("h3", HtmlWords.WORST);
        html.open("div", html.labelled("aria-label", HtmlWriter.both(HtmlWords.WORST), "class", "wide", "role", "region", "tabindex", "0"));
        html.open("table").open("thead").open("tr").element("th", HtmlWords.CLAUSE, "scope", "col");
        html.element("th", Words.CATEGORY, "scope", "col").element("th", HtmlWords.LABORATORIES, "scope", "col")
                .element("th", Words.VIOLATED, "scope", "col");
        html.close().close().open("tbody");
        clauses.values().stream().sorted(Comparator.comparingInt(Worst::laboratories).thenComparingInt(Worst::verdicts).reversed()
                .thenComparing(w -> w.clause().id())).limit(WORST).forEach(this::row);
        html.close().close().close();
    }

    private void row(Worst worst) {
        html.open("tr").open("th", "scope", "row").element("strong", worst.clause().id()).text(" ").text(worst.clause().title()).close();
        html.element("td", worst.clause().category().label()).element("td", Integer.toString(worst.laboratories()), "class", "count");
        html.element("td", Integer.toString(worst.verdicts()), "class", "count").close();
    }
}
