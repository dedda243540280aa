package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.report.MissingData;
import io.github.labcheck.checker.report.QuestionWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** What is to be asked of which laboratories: what many leave out first. */
final class AskedPart {

    private static final int SHOWN = 40;

    private final HtmlWriter html;
    private final List<DesignReport> designs;
    private final DesignNames names;
    private final IntFunction<String> address;

    AskedPart(HtmlWriter html, List<DesignReport> designs, DesignNames names, IntFunction<String> address) {
        this.html = html;
        this.designs = designs;
        this.names = names;
        this.address = address;
    }

    /** What a laboratory leaves out, by its number. */
    private record Of(int design, MissingData data) {

        int waiting() {
            return data.alone() + data.shared();
        }
    }

    private static int waiting(List<Of> all) {
        return all.stream().mapToInt(Of::waiting).sum();
    }

    void write() {
        Map<String, List<Of>> questions = new TreeMap<>();
        for (int i = 0; i < designs.size(); i++) {
            for (MissingData data : MissingData.of(designs.get(i))) {
                questions.computeIfAbsent(data.fact().owner() + "." + data.key(), q -> new ArrayList<>()).add(new Of(i, data));
            }
        }
        if (questions.isEmpty()) {
            return;
        }
        html.open("div", "class", "asked").element("h2", HtmlWords.TO_ASK);
        html.element("p", HtmlWords.TO_ASK_HINT, "class", "hint");
        html.open("div", html.labelled("aria-label", HtmlWriter.both(HtmlWords.TO_ASK), "class", "wide", "role", "region", "tabindex",
                "0"));
        html.open("table").open("thead").open("tr").element("th", QuestionWords.QUESTION.both(), "scope", "col")
                .element("th", HtmlWords.OF_LABORATORIES, "scope", "col").element("th", HtmlWords.HOW_MANY, "scope", "col")
                .element("th", QuestionWords.WAITING.both(), "scope", "col");
        html.close().close().open("tbody");
        questions.values().stream().sorted(Comparator.comparingInt((List<Of> q) -> -q.size()).thenComparingInt(q -> -waiting(q)))
                .limit(SHOWN).forEach(this::row);
        html.close().close().close();
        if (questions.size() > SHOWN) {
            html.element("p", QuestionWords.MORE.both(questions.size() - SHOWN));
        }
        html.close();
    }

    private void row(List<Of> question) {
        MissingData data = question.get(0).data();
        html.open("tr").open("th", "scope", "row").text(data.question()).text(" ").element("code", data.key()).close();
        html.open("td").open("ul");
        question.forEach(this::laboratory);
        html.close().close().element("td", Integer.toString(question.size()), "class", "count")
                .element("td", Integer.toString(waiting(question)), "class", "count").close();
    }

    private void laboratory(Of asked) {
        html.open("li", "data-design", asked.design(), "data-waiting", asked.waiting());
        html.element("a", names.of(designs.get(asked.design())), "href", missing(address.apply(asked.design()))).close();
    }

    /** Where all that a design leaves out is listed: on this page, or on its own. */
    private static String missing(String design) {
        return (design.startsWith("#") ? design : design + "#" + DesignSection.key(0)) + "-missing";
    }
}
