package io.github.labcheck.checker.lsp;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Fact;
import io.github.labcheck.checker.check.Finding.Lacking;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.report.FaultText;
import io.github.labcheck.checker.report.OriginWords;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;

/**
 * What is wrong with a text, as editors show it: input errors, violations by their weight, and as hints what is missing so that something
 * cannot be judged – each missing fact once, however many verdicts wait for it.
 */
final class Diagnostics {

    private static final String SOURCE = "labcheck";

    private final Analysis analysis;
    private final Places places;
    private final Language language;

    Diagnostics(Analysis analysis, Language language) {
        this.analysis = analysis;
        this.places = new Places(analysis.document().text());
        this.language = language;
    }

    /** All of them: errors first. */
    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>();
        if (!analysis.reading().isDesign() || analysis.document().text().isBlank()) {
            return all; // other YAML files are no business of ours
        }
        analysis.reading().errors().forEach(e -> all.add(of(e, DiagnosticSeverity.Error)));
        if (analysis.report() != null) {
            analysis.report().inputWarnings().forEach(e -> all.add(of(e, DiagnosticSeverity.Warning)));
            analysis.report().findings().stream().filter(f -> f.outcome() == Outcome.VIOLATED).forEach(f -> all.add(of(f)));
            all.addAll(missing());
        }
        return all;
    }

    /** An input error or warning. */
    Diagnostic of(InputError error, DiagnosticSeverity severity) {
        return new Diagnostic(places.marked(error.position()), error.message().in(language), severity, SOURCE, error.code());
    }

    /** A violation. */
    Diagnostic of(Finding finding) {
        String remedy = finding.remedy() == null ? "" : "\n" + LspWords.REMEDY.in(language, finding.remedy().in(language));
        String source = "\n" + LspWords.SOURCE.in(language, source(finding));
        Diagnostic diagnostic = new Diagnostic(places.marked(finding.location()), finding.message().in(language) + remedy + source,
                severity(finding.severity()), SOURCE, finding.clause().id());
        List<DiagnosticRelatedInformation> related = new ArrayList<>();
        if (finding.related() != null) {
            related.add(at(analysis.reading().design().positions().of(finding.related().iri()),
                    LspWords.RELATED.in(language, FaultText.name(finding.related(), language))));
        }
        if (finding.origin() != null) {
            related.add(at(finding.origin().entry(), LspWords.USED_BY.in(language, OriginWords.what(finding.origin()).in(language))));
        }
        diagnostic.setRelatedInformation(related);
        return diagnostic;
    }

    /** The documents that ask for it, with clause numbers, and that they are over where they are. */
    String source(Finding finding) {
        return new ProvenanceText(language, analysis.report().asOf()).place(finding.clause());
    }

    private DiagnosticRelatedInformation at(Position position, String words) {
        return new DiagnosticRelatedInformation(new Location(analysis.document().uri(), places.marked(position)), words);
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case ADVICE -> DiagnosticSeverity.Information;
        };
    }

    /** A fact that one thing lacks. */
    private record Gap(String iri, Fact fact) { }

    private List<Diagnostic> missing() {
        Map<Gap, Integer> waiting = new LinkedHashMap<>();
        for (Finding finding : analysis.report().findings()) {
            if (finding.outcome() == Outcome.UNDETERMINED) {
                for (Lacking lacking : finding.named()) {
                    waiting.merge(new Gap(lacking.iri(), lacking.fact()), 1, Integer::sum);
                }
            }
        }
        List<Diagnostic> hints = new ArrayList<>();
        waiting.forEach((gap, count) -> hints.add(new Diagnostic(
                places.marked(analysis.reading().design().positions().of(gap.iri())), LspWords.NEEDED.in(language, gap.fact().key(),
                gap.fact().label().in(language), gap.fact().question().in(language), count), DiagnosticSeverity.Hint, SOURCE,
                gap.fact().key())));
        return hints;
    }
}
