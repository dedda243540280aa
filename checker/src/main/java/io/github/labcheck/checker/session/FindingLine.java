package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.report.FaultText;
import io.github.labcheck.checker.report.OpenFindings.Group;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.QuestionWords;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Language;

/** A finding in a line or two, for lists. */
final class FindingLine {

    private final Page page;
    private final Session session;

    FindingLine(Page page, Session session) {
        this.page = page;
        this.session = session;
    }

    void write(int indent, Finding finding) {
        Language language = session.language();
        page.indent(indent).text(tone(finding), mark(finding) + " " + finding.clause().id() + " ")
                .text(finding.message().in(language)).text(Tone.DIM, " [" + KnownChoices.shortId(finding) + "]").end();
    }

    /** With its place in the file. */
    void writeWithPlace(int indent, Finding finding) {
        write(indent, finding);
        page.line(indent + 2, Tone.DIM, session.requireDesign().path() + ":" + finding.location().line() + ":"
                + finding.location().column());
    }

    /** All that waits to be told what a thing is. */
    void unclear(Group group) {
        Language language = session.language();
        page.text(tone(group.first()), "? ").text(QuestionWords.UNCLEAR.in(language, FaultText.name(group.thing(), language),
                group.lacking().property(), group.findings().size())).end();
    }

    /** All that waits for one fact and nothing else. */
    void waiting(Group group) {
        Language language = session.language();
        String where = group.lacking().fact().ofWhat() == null ? "" : " " + group.lacking().subject();
        page.text(tone(group.first()), "? ").text(QuestionWords.WAITS_FOR.in(language,
                group.lacking().fact().question().in(language) + where + page.words(Words.BRACKETS, group.lacking().property()))).end();
        page.flow(4, group.findings().stream().map(f -> f.clause().id() + " [" + KnownChoices.shortId(f) + "]").toList());
    }

    private static String mark(Finding finding) {
        return switch (finding.outcome()) {
            case VIOLATED -> "✗";
            case UNDETERMINED -> "?";
            case WAIVED -> "~";
            case MET -> "✓";
        };
    }

    private static Tone tone(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Tone.RED;
            case WARNING -> Tone.YELLOW;
            case ADVICE -> Tone.BLUE;
        };
    }
}
