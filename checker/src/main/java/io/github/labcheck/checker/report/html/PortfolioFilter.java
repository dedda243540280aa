package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a reader may ask the overview for: laboratories of a place, kind of project, tier or discipline, and words. */
final class PortfolioFilter {

    private static final String BETWEEN = "¦";

    /** What one may choose by: the name of the choice, and what a laboratory has of it. */
    private record Choice(String name, HtmlWords label, Function<DesignReport, List<Text>> of) { }

    private static final List<Choice> CHOICES = List.of(
            new Choice("place", HtmlWords.PLACE, d -> one(d.portrait().figures().place().isEmpty() ? null
                    : Text.same(d.portrait().figures().place()))),
            new Choice("phase", HtmlWords.PHASE, d -> one(d.portrait().figures().phase())),
            new Choice("tier", HtmlWords.TIER, d -> one(d.portrait().tier())),
            new Choice("discipline", HtmlWords.DISCIPLINES, d -> d.portrait().figures().disciplines().isEmpty() ? one(null)
                    : d.portrait().figures().disciplines()));

    private final HtmlWriter html;
    private final List<DesignReport> designs;

    PortfolioFilter(HtmlWriter html, List<DesignReport> designs) {
        this.html = html;
        this.designs = designs.stream().filter(DesignReport::read).toList();
    }

    private static List<Text> one(Text words) {
        return List.of(words == null ? HtmlWriter.both(HtmlWords.NO_TIER) : words);
    }

    /** The attributes by which the row of a laboratory is chosen. */
    static Object[] attributes(DesignReport design, int number) {
        List<Object> all = new ArrayList<>(List.of("data-design", number, "data-file", design.file()));
        if (design.read()) {
            CHOICES.forEach(c -> all.addAll(List.of("data-" + c.name(), c.of().apply(design).stream().map(Text::en)
                    .collect(Collectors.joining(BETWEEN)))));
        }
        return all.toArray();
    }

    void write() {
        html.open("form", html.labelled("aria-label", HtmlWriter.both(HtmlWords.FILTERS), "class", "filters screen", "id",
                "portfolio-filter", "role", "search"));
        CHOICES.forEach(this::choice);
        html.open("label").element("span", HtmlWords.SEARCH).open("input", html.labelled("placeholder",
                HtmlWriter.both(HtmlWords.SEARCH_ROWS), "type", "search", "name", "search", "autocomplete", "off")).close();
        html.element("button", HtmlWords.RESET, "type", "reset");
        html.open("p", "class", "shown", "role", "status").open("span",
                html.labelled("text", HtmlWords.SHOWN_ROWS.text("%1$d", "%2$d"))).close().close();
        html.close();
    }

    private void choice(Choice choice) {
        Map<String, Text> values = new TreeMap<>();
        designs.forEach(d -> choice.of().apply(d).forEach(t -> values.put(t.en(), t)));
        html.open("label").element("span", choice.label()).open("select", "name", choice.name());
        option("", HtmlWriter.both(HtmlWords.ALL));
        values.forEach(this::option);
        html.close().close();
    }

    private void option(String value, Text words) {
        html.open("option", html.labelled("text", words, "value", value)).text(words.in(html.language())).close();
    }
}
