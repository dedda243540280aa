package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.AmountWords;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.util.stream.Collectors;

/** One fault with its place in the file and every clause that it breaks. */
public final class FaultText {

    private static final int NAMES = 9;
    private static final int INDENT = 3;
    /** Characters of a finding's id that people are shown. */
    public static final int SHORT_ID = 8;

    private final Page page;
    private final DesignReport design;
    private final ProvenanceText sources;

    /** For the faults of one design. */
    public FaultText(Page page, DesignReport design) {
        this.page = page;
        this.design = design;
        this.sources = new ProvenanceText(page.language(), design.asOf());
    }

    void write(int number, Fault fault) {
        Finding first = fault.first();
        String shown = fault.headline(page.language());
        page.end().text(Tone.BOLD, number + ". " + shown).end();
        page.line(INDENT, Tone.DIM, InputErrorText.place(design.file(), first.location()));
        InputErrorText.excerpt(page, design.lines(), first.location(), INDENT);
        fault.findings().forEach(f -> clause(f, shown, first.severity()));
    }

    /** One finding with everything that is known of it. */
    public void full(Finding finding) {
        page.text(Tone.BOLD, finding.message().in(page.language())).end();
        page.line(INDENT, Tone.DIM, InputErrorText.place(design.file(), finding.location()));
        InputErrorText.excerpt(page, design.lines(), finding.location(), INDENT);
        clause(finding, finding.message().in(page.language()), finding.severity());
        finding.named().forEach(m -> page.field(INDENT + 2, NAMES, Words.MISSING,
                m.subject() + " " + m.label().in(page.language()) + page.words(Words.BRACKETS, m.property())));
        if (finding.unnamed() > 0) {
            page.field(INDENT + 2, NAMES, Words.MISSING, QuestionWords.WEIGHED_MORE.in(page.language(), finding.unnamed()));
        }
        finding.choice().forEach(a -> page.field(INDENT + 2, NAMES, Words.REQUIRED, AmountWords.of(a.required(), page.language())
                + page.words(Words.BRACKETS, a.clause()) + page.words(Words.COLON)
                + (a.kept() ? QuestionWords.KEPT : QuestionWords.BROKEN).in(page.language())));
        finding.trace().forEach(t -> page.field(INDENT + 2, NAMES, Words.TRACE, t.in(page.language())));
        page.field(INDENT + 2, NAMES, Words.FINDING_ID, finding.id());
        if (finding.waiver() != null) {
            page.field(INDENT + 2, NAMES, Words.WAIVED_BY, WaiverText.of(page, finding.waiver()));
        }
    }

    /** A thing as people call it: its id and its name, or its class where it has no name. */
    public static String name(Thing thing, Language language) {
        return thing.name() == null ? thing.typeLabel().in(language) + " " + thing.id() : thing.id() + " " + thing.name();
    }

    /** What one clause says of the fault; {@code shown} is said already, and so is the severity. */
    private void clause(Finding finding, String shown, Severity severity) {
        Language language = page.language();
        page.indent(INDENT).text(FindingsText.tone(finding.severity()), mark(finding.outcome()) + " " + finding.clause().id());
        if (finding.severity() != severity) {
            page.text(page.words(Words.BRACKETS, page.words(Words.one(finding.severity()))));
        }
        page.text(" " + finding.clause().title().in(language))
                .text(Tone.DIM, " [" + finding.id().substring(0, Math.min(SHORT_ID, finding.id().length())) + "]").end();
        values(finding, finding.message().in(language).equals(shown));
        if (finding.remedy() != null) {
            page.field(INDENT + 2, NAMES, Words.FIX, finding.remedy().in(language));
        }
        page.field(INDENT + 2, NAMES, Words.SOURCE, sources.of(finding.clause()));
        if (!finding.witness().isEmpty()) {
            page.field(INDENT + 2, NAMES, Words.WITNESS,
                    finding.witness().stream().collect(Collectors.joining(page.words(Words.ARROW))));
        }
    }

    /** The message, unless the headline says it; the values, unless the message, being the check kind's own, says them. */
    private void values(Finding finding, boolean messageShown) {
        Language language = page.language();
        boolean ownWords = finding.clause().message() != null;
        if (ownWords && !messageShown) {
            page.line(INDENT + 2, finding.message().in(language));
        }
        if (ownWords && finding.measured() != null) {
            page.field(INDENT + 2, NAMES, Words.MEASURED,
                    AmountWords.of(finding.measured(), language));
        }
        if (finding.required() != null && (ownWords || !messageShown)) {
            page.field(INDENT + 2, NAMES, Words.REQUIRED, AmountWords.of(finding.required(), language));
        }
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "✗";
            case UNDETERMINED -> "?";
            case WAIVED -> "~";
            case MET -> "✓";
        };
    }
}
