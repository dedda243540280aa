package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.CheckReport.Handover;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.check.Portrait.Asked;
import io.github.labcheck.checker.check.Portrait.Since;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.MendFirst;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.checker.report.ScopeText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.function.Function;

/** One design: summary, plans, findings, what is missing, ledger and editions. */
final class DesignSection {

    private final HtmlWriter html;
    private final DesignReport design;
    private final String key;

    /** @param key what the ids of this design on the page begin with */
    DesignSection(HtmlWriter html, DesignReport design, String key) {
        this.html = html;
        this.design = design;
        this.key = key;
    }

    /** What the ids of a design begin with, by its number on the page. */
    static String key(int number) {
        return "d" + (number + 1);
    }

    void write() {
        html.open("section", "class", "design", "id", key, "aria-labelledby", key + "-name");
        html.element("h1", design.read() ? design.name() : design.file(), "id", key + "-name");
        if (!design.read()) {
            inputErrors(Words.INPUT_ERRORS);
            html.close();
            return;
        }
        if (design.partial()) {
            inputErrors(Words.partly(design));
        }
        design.inputWarnings().forEach(this::inputError);
        head();
        summary();
        new PlanPart(html, design, key).write();
        new FindingsPart(html, design, key).write();
        new MissingPart(html, design, key).write();
        new LedgerPart(html, design, key).write();
        handover();
        editions();
        html.close();
    }

    private void inputErrors(Words heading) {
        html.element("p", HtmlWriter.both(heading, design.inputErrors().size()), "class", "lead bad");
        design.inputErrors().forEach(this::inputError);
    }

    private void inputError(InputError error) {
        html.open("div", "class", "error").open("p").element("strong", error.message());
        html.text(" ").element("code", error.code()).close();
        SourceLines.write(html, design, error.position());
        html.close();
    }

    private void head() {
        html.open("dl", "class", "facts");
        fact(Words.PROJECT, design.id());
        fact(Words.FILE, design.file());
        fact(Words.DATE, design.asOf().toString());
        if (!design.today().equals(design.asOf())) {
            fact(Words.VALIDITY, design.today().toString());
        }
        fact(Words.PROFILES, String.join(", ", design.profiles()));
        Text chosen = scope(ScopeText::chosen);
        if (!chosen.zh().isEmpty()) {
            html.open("div").element("dt", Words.SCOPE).element("dd", chosen).close();
        }
        if (design.portrait().tier() != null) {
            html.open("div").element("dt", HtmlWords.TIER).element("dd", design.portrait().tier()).close();
        }
        Asked asked = design.portrait().asked();
        if (asked != null) {
            String amount = (asked.whole() ? "" : "≥ ") + asked.amount().toPlainString();
            html.open("div").element("dt", HtmlWords.ASKED).element("dd", amount).close();
        }
        Since since = design.portrait().since();
        if (since != null) {
            html.open("div").element("dt", HtmlWords.SINCE).element("dd", HtmlWriter.both(HtmlWords.SINCE_LINE, since.worse(),
                    since.better())).close();
        }
        html.close();
    }

    private void fact(Words name, String value) {
        html.open("div").element("dt", name).element("dd", value).close();
    }

    private void summary() {
        Summary summary = design.summary();
        Parts.heading(html, key, "summary", HtmlWords.SUMMARY);
        long faults = Fault.of(design.findings()).stream().filter(f -> f.first().severity() == Severity.ERROR).count();
        if (summary.judged() == 0) {
            html.element("p", HtmlWriter.both(Words.NOTHING_JUDGED), "class", "lead open");
        } else if (summary.errors() > 0) {
            html.element("p", HtmlWriter.both(HtmlWords.FAILED, faults, summary.errors()), "class", "lead bad");
        } else {
            html.element("p", HtmlWriter.both(HtmlWords.PASSED), "class", "lead good");
        }
        if (summary.undetermined() > 0) {
            html.element("p", HtmlWriter.both(HtmlWords.OPEN_REMAIN, summary.undetermined()));
        }
        html.element("p", HtmlWriter.both(HtmlWords.BY_HAND, summary.manual(), summary.metByStatement()));
        leftOut();
        mendFirst();
        html.open("ul", "class", "tiles");
        tile("error", "✗", summary.errors(), HtmlWriter.both(Words.ERRORS));
        tile("warning", "▲", summary.warnings(), HtmlWriter.both(Words.WARNINGS));
        tile("advice", "○", summary.advice(), HtmlWriter.both(Words.ADVICE));
        tile("undetermined", "?", summary.undetermined(), HtmlWriter.both(HtmlWords.TILE_OPEN));
        tile("waived", "~", summary.waived(), HtmlWriter.both(HtmlWords.TILE_WAIVED));
        tile("met", "✓", summary.met(), HtmlWriter.both(HtmlWords.TILE_MET));
        tile("stated", "✎", summary.metByStatement(), HtmlWriter.both(HtmlWords.TILE_STATED));
        html.close().close();
    }

    private void leftOut() {
        Text leftOut = scope(ScopeText::leftOut);
        if (!leftOut.zh().isEmpty()) {
            html.element("p", HtmlWriter.both(Words.LEFT_OUT_IS_NO_PASS, leftOut));
        }
        Text unused = scope(ScopeText::unused);
        if (!unused.zh().isEmpty()) {
            html.element("p", unused);
        }
    }

    private Text scope(Function<ScopeText, String> words) {
        return new Text(words.apply(new ScopeText(design.scope(), Language.ZH)), words.apply(new ScopeText(design.scope(), Language.EN)));
    }

    /** What to mend first, each leading to its entry. */
    private void mendFirst() {
        List<Fault> first = MendFirst.of(design);
        if (!first.isEmpty()) {
            html.open("div", "class", "first").element("p", Words.MEND_FIRST).open("ol");
            first.forEach(f -> html.open("li").element("a", new Text(MendFirst.words(f, Language.ZH), MendFirst.words(f, Language.EN)),
                    "href", "#" + FindingEntry.id(key, f)).close());
            html.close().close();
        }
    }

    private void tile(String kind, String sign, int count, Text name) {
        html.open("li", "class", "tile " + kind).element("span", sign, "class", "sign", "aria-hidden", "true");
        html.element("strong", Integer.toString(count)).element("span", name).close();
    }

    private void handover() {
        if (design.handover().isEmpty()) {
            return;
        }
        Parts.heading(html, key, "handover", HtmlWords.HANDOVER);
        html.element("p", Words.HANDOVER_HEADING).open("ul");
        for (Handover handover : design.handover()) {
            html.open("li").text(Parts.name(handover.equipment())).text(HtmlWriter.both(Words.COLON)).text(Parts.list(handover.fields()))
                    .close();
        }
        html.close().close();
    }

    private void editions() {
        List<Document> documents = design.documents();
        Parts.heading(html, key, "editions", HtmlWords.EDITIONS);
        html.open("details").element("summary", HtmlWriter.both(Words.EDITIONS_HEADING));
        html.element("p", Lists.joined(documents.stream().map(this::edition).toList(), Text.of("words.comma"))).close().close();
    }

    private Text edition(Document document) {
        return Text.by(language -> new ProvenanceText(language, design.asOf()).edition(document));
    }
}
