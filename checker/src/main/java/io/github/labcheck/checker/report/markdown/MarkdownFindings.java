package io.github.labcheck.checker.report.markdown;

import io.github.labcheck.checker.check.AmountWords;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.FaultText;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.util.List;

/** The violations by severity, each fault with all clauses that it breaks, and those that were waived. */
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
        int number = 1;
        for (Severity severity : Severity.values()) {
            List<Fault> own = Fault.of(faults, severity);
            if (!own.isEmpty()) {
                int verdicts = own.stream().mapToInt(f -> f.findings().size()).sum();
                text.append("\n## ").append(words(Words.SEVERITY_HEADING, words(Words.of(severity)), own.size(), verdicts)).append("\n\n");
            }
            for (Fault fault : own) {
                fault(number++, fault);
            }
        }
        waived();
    }

    private void fault(int number, Fault fault) {
        text.append(number).append(". **").append(Markdown.text(fault.headline(language))).append("** ")
                .append(Markdown.code(MarkdownDesign.place(design, fault.first().location()))).append('\n');
        fault.findings().forEach(f -> clause(f, fault.first().severity()));
    }

    /** A severity is said where it is not that of the fault. */
    private void clause(Finding finding, Severity severity) {
        String separator = words(Words.SEMICOLON);
        text.append("    - ").append(Markdown.code(finding.clause().id()));
        if (finding.severity() != severity) {
            text.append(words(Words.BRACKETS, words(Words.one(finding.severity()))));
        }
        text.append(' ')
                .append(Markdown.text(finding.clause().title().in(language))).append(' ').append(Markdown.code(shortId(finding)));
        if (finding.required() != null) {
            text.append(separator).append(words(Words.REQUIRED)).append(words(Words.COLON))
                    .append(Markdown.text(AmountWords.of(finding.required(), language)));
        }
        text.append(separator).append(words(Words.FIX)).append(words(Words.COLON)).append(Markdown.text(sentence(finding.remedy().in(language))));
        text.append(separator).append(words(Words.SOURCE)).append(words(Words.COLON)).append(Markdown.text(sources.of(finding.clause())));
        text.append('\n');
    }

    /** Without its full stop, since more follows. */
    private static String sentence(String words) {
        return words.replaceFirst("[。.]$", "");
    }

    private static String shortId(Finding finding) {
        return finding.id().substring(0, Math.min(FaultText.SHORT_ID, finding.id().length()));
    }

    private void waived() {
        List<Finding> waived = design.findings().stream().filter(f -> f.outcome() == Outcome.WAIVED).toList();
        if (waived.isEmpty()) {
            return;
        }
        text.append("\n## ").append(words(Words.WAIVED_HEADING, waived.size())).append("\n\n");
        for (Finding finding : waived) {
            text.append("- ").append(Markdown.code(finding.clause().id())).append(' ')
                    .append(Markdown.text(finding.message().in(language))).append(' ').append(Markdown.code(shortId(finding))).append(words(Words.SEMICOLON))
                    .append(Markdown.text(finding.waiver().reason())).append(words(Words.SEMICOLON))
                    .append(words(Words.UNTIL, finding.waiver().until())).append('\n');
        }
    }

    private String words(Words words, Object... arguments) {
        return words.in(language, arguments);
    }
}
