package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what an import took, what it left and why, and what a person must decide. Things that were left for the same reason are one line.
 */
final class ImportAccount {

    private static final int NAMED = 6;
    private static final int REASONS = 20;

    private final Page page;
    private final Language language;

    ImportAccount(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    void tell(Draft draft) {
        draft.sections().forEach((section, entries) -> say(0,
                Text.of("operation.ImportAccount.taken", section, entries.size())));
        long decisions = draft.sections().values().stream().flatMap(List::stream).map(DraftEntry::decisions).mapToInt(List::size).sum();
        if (decisions > 0) {
            say(0, Text.of("operation.ImportAccount.decide-see-comments-file", decisions));
        }
        tellLeft(draft);
    }

    /** What holds for the whole drawing, and what was left and why. */
    void tellLeft(Draft draft) {
        draft.notes().forEach(n -> say(0, n));
        Map<Text, List<Left>> reasons = new LinkedHashMap<>();
        draft.left().forEach(l -> reasons.computeIfAbsent(l.why(), w -> new java.util.ArrayList<>()).add(l));
        reasons.entrySet().stream().limit(REASONS).forEach(r -> left(r.getKey(), r.getValue()));
        long more = reasons.values().stream().skip(REASONS).mapToLong(List::size).sum();
        if (more > 0) {
            say(0, Text.of("operation.ImportAccount.more-not-taken", more));
        }
    }

    private void left(Text why, List<Left> all) {
        List<String> names = all.stream().map(l -> l.name().isBlank() ? l.origin().value() : l.name()).toList();
        String shown = String.join(Text.of("words.comma").in(language), names.subList(0, Math.min(NAMED, names.size())));
        String rest = names.size() > NAMED ? Text.of("operation.ImportAccount.and-more", names.size(), names.size() - NAMED)
                .in(language)
                : "";
        say(0, Text.of("operation.ImportAccount.not-taken", shown, rest, why));
    }

    private void say(int indent, Text text) {
        page.line(indent, text.in(language));
    }
}
