package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Text;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Errors by laboratory, tier and category, and the clauses that are violated most. */
final class PortfolioCharts {

    private static final int WORST = 15;

    /** Laboratories in the picture of those with the most errors; the table has them all. */
    private static final int BARS = 12;

    private final HtmlWriter html;
    private final List<DesignReport> designs;
    private final DesignNames names;
    private final List<Integer> read;

    PortfolioCharts(HtmlWriter html, List<DesignReport> designs, DesignNames names) {
        this.html = html;
        this.designs = designs;
        this.names = names;
        this.read = IntStream.range(0, designs.size()).filter(i -> designs.get(i).read()).boxed().toList();
    }

    void write() {
        html.open("div", "class", "charts");
        new BarChart(html).sums(HtmlWords.BY_LABORATORY, read.stream().filter(i -> errors(i) > 0)
                .sorted(Comparator.comparingInt(this::errors).reversed())
                .map(i -> new BarChart.Bar(names.of(designs.get(i)), Map.of(i, errors(i)))).toList(), BARS);
        new BarChart(html).means(HtmlWords.BY_TIER, tiers());
        List<BarChart.Bar> categories = categories();
        new BarChart(html).sums(HtmlWords.BY_CATEGORY, categories, categories.size());
        html.close();
        worst();
    }

    private int errors(int design) {
        return designs.get(design).summary().errors();
    }

    private List<BarChart.Bar> tiers() {
        Map<Text, Map<Integer, Integer>> tiers = new LinkedHashMap<>();
        read.forEach(i -> tiers.computeIfAbsent(designs.get(i).portrait().tier() == null ? HtmlWriter.both(HtmlWords.NO_TIER)
                : designs.get(i).portrait().tier(), t -> new TreeMap<>()).put(i, errors(i)));
        return tiers.entrySet().stream().sorted(Comparator.comparing(e -> e.getKey().en()))
                .map(e -> new BarChart.Bar(e.getKey(), e.getValue())).toList();
    }

    private List<BarChart.Bar> categories() {
        Map<String, BarChart.Bar> bars = new TreeMap<>();
        for (int i : read) {
            for (Finding finding : designs.get(i).findings()) {
                if (finding.outcome() == Outcome.VIOLATED && finding.severity() == Severity.ERROR) {
                    bars.computeIfAbsent(finding.clause().category().notation(),
                            n -> new BarChart.Bar(finding.clause().category().label(), new TreeMap<>())).of().merge(i, 1, Integer::sum);
                }
            }
        }
        return List.copyOf(bars.values());
    }

    /**
     * A clause that is violated.
     *
     * @param of verdicts by the number of the design
     */
    private record Worst(Clause clause, Map<Integer, Integer> of) {

        int verdicts() {
            return of.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private void worst() {
        Map<String, Worst> clauses = new TreeMap<>();
        read.forEach(i -> designs.get(i).clauses().stream().filter(c -> c.violated() > 0).forEach(c -> clauses
                .computeIfAbsent(c.clause().id(), id -> new Worst(c.clause(), new TreeMap<>())).of().put(i, c.violated())));
        if (clauses.isEmpty()) {
            return;
        }
        html.element("h3", HtmlWords.WORST);
        html.open("div", html.labelled("aria-label", HtmlWriter.both(HtmlWords.WORST), "class", "wide", "role", "region", "tabindex", "0"));
        html.open("table", "class", "worst", "data-most", WORST).open("thead").open("tr").element("th", HtmlWords.CLAUSE, "scope", "col");
        html.element("th", Words.CATEGORY, "scope", "col").element("th", HtmlWords.LABORATORIES, "scope", "col")
                .element("th", Words.VIOLATED, "scope", "col");
        html.close().close().open("tbody");
        List<Worst> sorted = clauses.values().stream().sorted(Comparator.comparingInt((Worst w) -> w.of().size())
                .thenComparingInt(Worst::verdicts).reversed().thenComparing(w -> w.clause().id())).toList();
        for (int i = 0; i < sorted.size(); i++) {
            row(sorted.get(i), i < WORST);
        }
        html.close().close().close();
    }

    /** Clauses beyond the first ones are seen when they are among the first of the laboratories that were chosen. */
    private void row(Worst worst, boolean seen) {
        html.open("tr", "data-of", BarChart.Bar.parts(worst.of()), "hidden", seen ? null : "");
        html.open("th", "scope", "row").element("strong", worst.clause().id()).text(" ").text(worst.clause().title()).close();
        html.element("td", worst.clause().category().label()).element("td", Integer.toString(worst.of().size()), "class", "count");
        html.element("td", Integer.toString(worst.verdicts()), "class", "count").close();
    }
}
