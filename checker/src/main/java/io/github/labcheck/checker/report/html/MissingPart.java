package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.report.MissingData;
import io.github.labcheck.checker.report.QuestionWords;
import io.github.labcheck.checker.report.Questions;
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
        Questions questions = Questions.of(design);
        if (questions.data().isEmpty()) {
            return;
        }
        Parts.heading(html, key, "missing", HtmlWords.MISSING);
        unclear(questions.unclear());
        if (!questions.questions().isEmpty()) {
            table(questions.questions());
        }
        html.close();
    }

    private void unclear(List<Questions.Unclear> all) {
        if (all.isEmpty()) {
            return;
        }
        html.element("p", QuestionWords.UNCLEAR_HEADING.both()).open("ul", "class", "unclear");
        for (Questions.Unclear unclear : all) {
            html.element("li", QuestionWords.UNCLEAR.both(Parts.name(unclear.thing()), unclear.data().key(), unclear.clauses()));
        }
        html.close();
    }

    private void table(List<Questions.Question> questions) {
        html.element("p", HtmlWords.MISSING_HINT, "class", "hint");
        html.open("div", html.labelled("aria-label", HtmlWriter.both(HtmlWords.WHAT), "class", "wide", "role", "region", "tabindex", "0"));
        html.open("table").open("thead").open("tr");
        for (Text column : List.of(HtmlWriter.both(HtmlWords.NUMBER), QuestionWords.QUESTION.both(), HtmlWriter.both(HtmlWords.WHERE),
                QuestionWords.SETTLES_COLUMN.both(), QuestionWords.WAITING.both(), HtmlWriter.both(HtmlWords.ANSWER))) {
            html.element("th", column, "scope", "col");
        }
        html.close().close().open("tbody");
        for (int i = 0; i < questions.size(); i++) {
            for (MissingData data : questions.get(i).data()) {
                row(i + 1, data, questions.get(i).settles());
            }
        }
        html.close().close().close();
    }

    private void row(int number, MissingData data, int settles) {
        html.open("tr").element("td", Integer.toString(number), "class", "count").open("th", "scope", "row").text(data.question()).text(" ")
                .element("code", data.key()).close();
        html.element("td", data.owner() == null ? HtmlWriter.both(Words.WHOLE_DESIGN) : places(data.places()));
        html.element("td", Integer.toString(settles), "class", "count")
                .element("td", Integer.toString(data.alone() + data.shared()), "class", "count");
        html.element("td", "", "class", "answer").close();
    }

    private Text places(Set<String> places) {
        List<Text> shown = places.stream().limit(SHOWN_PLACES).map(p -> Text.same(
                (p + " " + design.portrait().rooms().getOrDefault(p, "")).strip())).toList();
        return places.size() <= SHOWN_PLACES ? Parts.list(shown) : HtmlWriter.both(Words.PLACES_MORE, Parts.list(shown), places.size());
    }
}
