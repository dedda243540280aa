package io.github.labcheck.checker.lsp;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.Cure;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.editing.LineDiff;
import io.github.labcheck.checker.fixing.Fix;
import io.github.labcheck.checker.fixing.Fixes;
import io.github.labcheck.checker.importing.revision.CureEdit;
import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.operation.Workbench;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.ontology.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/** Changes of the text that mend what is wrong in a part of it. */
final class QuickFixes {

    private final Workbench workbench;
    private final CheckOptions options;
    private final Analysis analysis;
    private final Language language;
    private final String text;
    private final Places places;
    private final Diagnostics diagnostics;
    private final List<CodeAction> actions = new ArrayList<>();
    private final Set<String> changes = new TreeSet<>();

    QuickFixes(Workbench workbench, CheckOptions options, Analysis analysis, Language language) {
        this.workbench = workbench;
        this.options = options;
        this.analysis = analysis;
        this.language = language;
        this.text = analysis.document().text();
        this.places = new Places(text);
        this.diagnostics = new Diagnostics(analysis, language);
    }

    /**
     * What mends the errors and violations that stand in a part of the text.
     *
     * @param tried whether changes are looked for that must be tried first, which takes a check each
     */
    List<CodeAction> in(Range range, boolean tried, CancelChecker cancelled) {
        for (InputError error : analysis.reading().errors()) {
            Diagnostic diagnostic = diagnostics.of(error, DiagnosticSeverity.Error);
            if (error.suggestion() != null && meet(diagnostic.getRange(), range)) {
                meant(error, diagnostic);
            }
        }
        if (analysis.sound() && WrittenDesign.changeable(analysis.document().name())) {
            List<Finding> here = analysis.report().findings().stream()
                    .filter(f -> f.outcome() == Outcome.VIOLATED && meet(places.marked(f.location()), range)).toList();
            here.forEach(this::cure);
            if (tried) {
                here.forEach(f -> {
                    cancelled.checkCanceled();
                    tried(f);
                });
            }
        }
        return actions;
    }

    private static boolean meet(Range a, Range b) {
        return a.getStart().getLine() <= b.getEnd().getLine() && b.getStart().getLine() <= a.getEnd().getLine();
    }

    /** The word that was probably meant, if the text is better with it. */
    private void meant(InputError error, Diagnostic diagnostic) {
        int offset = places.offset(error.position());
        Optional<Token> token = Tokens.at(text, offset).filter(t -> t.from() == offset);
        token.ifPresent(t -> {
            String word = t.key() ? error.suggestion() : YamlScalar.of(error.suggestion());
            String after = text.substring(0, t.from()) + word + text.substring(t.to());
            int left = workbench.reader().read(analysis.document().name(), after.getBytes(StandardCharsets.UTF_8)).errors().size();
            if (left < analysis.reading().errors().size()) {
                String change = LspWords.PUT.in(language, error.suggestion());
                add(change, change, diagnostic, List.of(new TextEdit(places.range(t.from(), t.to()), word)),
                        true);
            }
        });
    }

    private void cure(Finding finding) {
        Cure cure = finding.cure();
        if (cure == null) {
            return;
        }
        WrittenDesign written = WrittenDesign.of(text.getBytes(StandardCharsets.UTF_8), workbench.ontology().schema());
        Optional<TextEdits> edits = cure.adds() ? CureEdit.entries(written, workbench.ontology().schema(), cure.section(), cure.yaml())
                : CureEdit.keys(written, workbench.ontology().schema(), cure.section(), cure.entry(), cure.yaml());
        edits.filter(e -> !e.isEmpty()).ifPresent(e -> add(LspWords.WRITE.in(language, cure.line()), finding, edits(e), true));
    }

    private void tried(Finding finding) {
        List<Fix> fixes;
        synchronized (analysis) { // each is looked for once
            fixes = analysis.fixes().computeIfAbsent(finding.id(), id -> new Fixes(workbench.reader(), workbench.check(),
                    workbench.ontology().schema(), options).of(finding, text.getBytes(StandardCharsets.UTF_8),
                    workbench.check().complete(analysis.reading().design(), options), analysis.report()));
        }
        for (Fix fix : fixes) {
            String title = fix.clean() ? LspWords.TRY.in(language, fix.line())
                    : LspWords.TRY_WORSE.in(language, fix.line(), fix.effect().born().size());
            add(title, finding, edits(LineDiff.of(text, new String(fix.text(), StandardCharsets.UTF_8))), false);
        }
    }

    private List<TextEdit> edits(TextEdits edits) {
        return edits.sorted().stream().map(e -> new TextEdit(places.range(e.from(), e.to()), e.with())).toList();
    }

    /** A change that mends a finding; one that mends several at once is offered once. */
    private void add(String change, Finding finding, List<TextEdit> edits, boolean preferred) {
        add(change, LspWords.BESIDE.in(language, change, diagnostics.source(finding)), diagnostics.of(finding), edits, preferred);
    }

    private void add(String change, String title, Diagnostic diagnostic, List<TextEdit> edits, boolean preferred) {
        if (changes.add(change)) {
            CodeAction action = new CodeAction(title);
            action.setKind(CodeActionKind.QuickFix);
            action.setDiagnostics(List.of(diagnostic));
            action.setIsPreferred(preferred);
            action.setEdit(new WorkspaceEdit(Map.of(analysis.document().uri(), edits)));
            actions.add(action);
        }
    }
}
