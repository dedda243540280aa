package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.util.stream.Collectors;

/** One fault with its places in the file and every clause that it breaks. */
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

    /** The first place with its lines of the file and all clauses, the others with their places in the file. */
    void write(Fault fault) {
        Occurrence first = fault.occurrences().get(0);
        page.end().text(Tone.BOLD, fault.number() + ". " + fault.headline(page.language())).end();
        page.line(INDENT, Tone.DIM, InputErrorText.place(design.file(), first.first().location()));
        InputErrorText.excerpt(page, design.lines(), first.first().location(), INDENT);
        if (!fault.others().isEmpty()) {
            page.line(INDENT, Tone.DIM, page.words(Words.ALSO) + page.words(Words.COLON).stripTrailing());
            page.flow(INDENT + 2, fault.others().stream().map(o -> other(fault, o)).toList());
        }
        first.findings().forEach(f -> clause(f, first.headline(page.language()), fault.severity()));
    }

    /** Another place: of what, what is different there, its line, and the ids of its findings. */
    private String other(Fault fault, Occurrence other) {
        return fault.named(other, page.language()) + " :" + other.first().location().line()
                + other.findings().stream().map(f -> " [" + shortId(f) + "]").collect(Collectors.joining());
    }

    /** The beginning of a finding's id, enough to name it. */
    public static String shortId(Finding finding) {
        return finding.id().substring(0, Math.min(SHORT_ID, finding.id().length()));
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
        return thing.called().name().in(language);
    }

    /** What one clause says of the fault; {@code shown} is said already, and so is the severity. */
    private void clause(Finding finding, String shown, Severity severity) {
        Language language = page.language();
        page.indent(INDENT).text(FindingsText.tone(finding.severity()), mark(finding.outcome()) + " " + finding.clause().id());
        if (finding.severity() != severity) {
            page.text(page.words(Words.BRACKETS, page.words(Words.one(finding.severity()))));
        }
        page.text(" " + finding.clause().title().in(language))
                .text(Tone.DIM, " [" + shortId(finding) + "]").end();
        values(finding, finding.message().in(language).equals(shown));
        if (finding.remedy() != null) {
            page.field(INDENT + 2, NAMES, Words.FIX, finding.remedy().in(language));
        }
        if (finding.cure() != null) {
            page.field(INDENT + 2, NAMES, Words.WRITE, finding.cure().line());
        }
        if (finding.origin() != null) {
            page.field(INDENT + 2, NAMES, Words.ORIGIN, OriginWords.of(finding.origin()).in(language));
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
        boolean counts = finding.clause().limit().counted().isPresent(); // how far it counts, its message alone says
        if ((ownWords || counts) && !messageShown) {
            page.line(INDENT + 2, finding.message().in(language));
        }
        if (ownWords && finding.measured() != null && !(finding.measured().value() instanceof Amount.Flag)) {
            page.field(INDENT + 2, NAMES, Words.MEASURED,
                    AmountWords.of(finding.measured(), language));
        }
        if (finding.required() != null && (ownWords || !messageShown && !counts) && !(finding.required().value() instanceof Amount.Flag)) {
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
