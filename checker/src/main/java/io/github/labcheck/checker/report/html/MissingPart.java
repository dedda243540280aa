package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.report.MissingData;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Set;

/** What the designer is asked to supply, the most useful first, with room for the answer. */
final class MissingPart {

    private static final int SHOWN_PLACES = 40;

    private final HtmlWriter html;
    private final DesignReport design;
    private final String key;

    MissingPart(HtmlWriter html, DesignReport design, String key) {
        this.html = html;
        this.design = design;
        this.key = key;
    }

    void write() {
        List<MissingData> missing = MissingData.of(design);
        if (missing.isEmpty()) {
            return;
        }
        Parts.heading(html, key, "missing", HtmlWords.MISSING);
        html.element("p", HtmlWords.MISSING_HINT, "class", "hint");
        html.open("div", html.labelled("aria-label", HtmlWriter.both(HtmlWords.WHAT), "class", "wide", "role", "region", "tabindex", "0"));
        html.open("table").open("thead").open("tr");
        for (HtmlWords column : List.of(HtmlWords.NUMBER, HtmlWords.WHAT, HtmlWords.WHERE, HtmlWords.UNLOCKS, HtmlWords.ALSO, HtmlWords.ANSWER)) {
            html.element("th", column, "scope", "col");
        }
        html.close().close().open("tbody");
        for (int i = 0; i < missing.size(); i++) {
            row(i + 1, missing.get(i));
        }
        html.close().close().close().close();
    }

    private void row(int number, MissingData data) {
        Text label = data.owner() == null ? data.label()
                : new Text(data.owner().zh() + " " + data.label().zh(), data.owner().en() + " " + data.label().en());
        html.open("tr").element("td", Integer.toString(number), "class", "count").open("th", "scope", "row").text(label).text(" ").element("code", data.key()).close();
        html.element("td", places(data.places()));
        html.element("td", Integer.toString(data.alone()), "class", "count").element("td", Integer.toString(data.shared()), "class", "count");
        html.element("td", "", "class", "answer").close();
    }

    private Text places(Set<String> places) {
        if (places.equals(Set.of(design.id()))) {
            return HtmlWriter.both(Words.WHOLE_DESIGN);
        }
        List<Text> shown = places.stream().limit(SHOWN_PLACES).map(p -> Text.same(
                (p + " " + design.portrait().rooms().getOrDefault(p, "")).strip())).toList();
        return places.size() <= SHOWN_PLACES ? Parts.list(shown) : HtmlWriter.both(Words.PLACES_MORE, Parts.list(shown), places.size());
    }
}
