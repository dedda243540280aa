package io.github.labcheck.checker.report.markdown;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.FaultText;
import io.github.labcheck.checker.report.Occurrence;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.checker.report.SeverityHeading;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Language;
import java.util.List;

/**
 * The violations by severity and by what they lead to, each fault with its places and all clauses that it breaks, and those that were
 * waived.
 */
final class MarkdownFindings {

    private final DesignReport design;
    private final Language language;
    private final StringBuilder text;
    private final ProvenanceText sources;

    MarkdownFindings(DesignReport design, Language language, StringBuilder text) {
        this.design = design;
        this.language = language;
        this.text = text;
        this.sources = new ProvenanceText(language, design.asOf());
    }

    void write() {
        List<Fault> faults = Fault.of(design.findings());
        if (faults.isEmpty()) {
            text.append('\n').append(words(design.summary().judged() == 0 ? Words.NOTHING_JUDGED : Words.NO_FINDINGS)).append('\n');
        }
        for (Severity severity : Severity.values()) {
            List<Fault> own = Fault.of(faults, severity);
            if (!own.isEmpty()) {
                text.append("\n## ").append(SeverityHeading.of(faults, SeverityHeading.unlisted(design, severity), severity,
                        language)).append("\n\n");
            }
            byConsequence(own);
        }
        waived();
    }

    private void byConsequence(List<Fault> faults) {
        Concept before = null;
        for (Fault fault : faults) {
            if (!fault.consequence().equals(before)) {
                text.append(before == null ? "### " : "\n### ").append(Markdown.text(fault.leadsTo(language))).append("\n\n");
                before = fault.consequence();
            }
            fault(fault);
        }
    }

    private void fault(Fault fault) {
        text.append(fault.number()).append(". **").append(Markdown.text(fault.headline(language))).append("** ")
                .append(Markdown.code(MarkdownDesign.place(design, fault.first().location()))).append('\n');
        fault.occurrences().get(0).findings().forEach(f -> clause(f, fault.severity()));
        fault.others().forEach(o -> other(fault, o));
    }

    /** Another place: of what, what is different there, its place in the file and the ids of its findings. */
    private void other(Fault fault, Occurrence other) {
        text.append("    - ").append(words(Words.ALSO)).append(words(Words.COLON)).append(Markdown.text(fault.named(other, language)))
                .append(' ').append(Markdown.code(MarkdownDesign.place(design, other.first().location())));
        other.findings().forEach(f -> text.append(' ').append(Markdown.code(FaultText.shortId(f))));
        text.append('\n');
    }

    /** A severity is said where it is not that of the fault. */
    private void clause(Finding finding, Severity severity) {
        String separator = words(Words.SEMICOLON);
        text.append("    - ").append(Markdown.code(finding.clause().id()));
        if (finding.severity() != severity) {
            text.append(words(Words.BRACKETS, words(Words.one(finding.severity()))));
        }
        text.append(' ')
                .append(Markdown.text(finding.clause().title().in(language))).append(' ').append(Markdown.code(FaultText.shortId(finding)));
        if (finding.required() != null) {
            text.append(separator).append(words(Words.REQUIRED)).append(words(Words.COLON))
                    .append(Markdown.text(AmountWords.of(finding.required(), language)));
        }
        text.append(separator).append(words(Words.FIX)).append(words(Words.COLON))
                .append(Markdown.text(sentence(finding.remedy().in(language))));
        text.append(separator).append(words(Words.SOURCE)).append(words(Words.COLON)).append(Markdown.text(sources.of(finding.clause())));
        text.append('\n');
    }

    /** Without its full stop, since more follows. */
    private static String sentence(String words) {
        return words.replaceFirst("[。.]$", "");
    }

    private void waived() {
        List<Finding> waived = design.findings().stream().filter(f -> f.outcome() == Outcome.WAIVED).toList();
        if (waived.isEmpty()) {
            return;
        }
        text.append("\n## ").append(words(Words.WAIVED_HEADING, waived.size())).append("\n\n");
        for (Finding finding : waived) {
            text.append("- ").append(Markdown.code(finding.clause().id())).append(' ')
                    .append(Markdown.text(finding.message().in(language))).append(' ').append(Markdown.code(FaultText.shortId(finding)))
                    .append(words(Words.SEMICOLON))
                    .append(Markdown.text(finding.waiver().reason())).append(words(Words.SEMICOLON))
                    .append(words(Words.UNTIL, finding.waiver().until())).append('\n');
        }
    }

    private String words(Words words, Object... arguments) {
        return words.in(language, arguments);
    }
}
