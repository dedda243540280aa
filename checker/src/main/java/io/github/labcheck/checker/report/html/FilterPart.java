package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.report.Notation;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a reader may ask the list of findings for. */
final class FilterPart {

    private final HtmlWriter html;
    private final DesignReport design;
    private final String key;

    FilterPart(HtmlWriter html, DesignReport design, String key) {
        this.html = html;
        this.design = design;
        this.key = key;
    }

    void write() {
        html.open("form", html.labelled("aria-label", HtmlWriter.both(HtmlWords.FILTERS), "class", "filters screen", "role", "search"));
        html.open("fieldset").element("legend", HtmlWords.SEVERITY);
        for (Severity severity : Severity.values()) {
            box("severity", Notation.of(severity), HtmlWriter.both(Words.one(severity)));
        }
        html.close().open("fieldset").element("legend", HtmlWords.VERDICT);
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.WAIVED)) {
            box("verdict", Notation.of(outcome), HtmlWriter.both(word(outcome)));
        }
        html.close();
        choice("category", HtmlWords.CATEGORY, categories());
        choice("rooms", HtmlWords.ROOM, rooms());
        html.open("label").element("span", HtmlWords.SEARCH)
                .open("input", html.labelled("placeholder", HtmlWriter.both(HtmlWords.SEARCH_HINT),
                "type", "search", "name", "search", "autocomplete", "off")).close();
        html.element("button", HtmlWords.RESET, "type", "reset");
        html.open("p", "class", "shown", "role", "status").open("span",
                html.labelled("text", HtmlWords.SHOWN.text("%1$d", "%2$d"))).close().close();
        html.close();
    }

    private static Words word(Outcome outcome) {
        return switch (outcome) {
            case MET -> Words.MET;
            case VIOLATED -> Words.VIOLATED;
            case UNDETERMINED -> Words.UNDETERMINED;
            case WAIVED -> Words.WAIVED;
        };
    }

    private void box(String name, String value, Text label) {
        html.open("label").open("input", "type", "checkbox", "name", name, "value", value, "checked", "").text(label).close();
    }

    private void choice(String name, HtmlWords label, Map<String, Text> values) {
        html.open("label").element("span", label).open("select", "name", name);
        html.open("option", html.labelled("text", HtmlWriter.both(HtmlWords.ALL), "value", ""))
                .text(HtmlWriter.both(HtmlWords.ALL).in(html.language())).close();
        values.forEach((value, words) -> html.open("option", html.labelled("text", words, "value", value)).text(words.in(html.language()))
                .close());
        html.close().close();
    }

    private Map<String, Text> categories() {
        Map<String, Text> categories = new TreeMap<>();
        for (Finding finding : design.findings()) {
            Concept category = finding.clause().category();
            categories.put(category.notation(), category.label());
        }
        return categories;
    }

    private Map<String, Text> rooms() {
        Map<String, Text> rooms = new TreeMap<>();
        for (String id : new TreeSet<>(design.findings().stream().flatMap(f -> design.portrait().rooms(f).stream()).toList())) {
            rooms.put(id, Text.same((id + " " + design.portrait().rooms().getOrDefault(id, "")).strip()));
        }
        return rooms;
    }
}
