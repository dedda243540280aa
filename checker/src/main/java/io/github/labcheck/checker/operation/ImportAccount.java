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
                new Text("取用 " + section + " " + entries.size(), "taken: " + section + " " + entries.size())));
        long decisions = draft.sections().values().stream().flatMap(List::stream).map(DraftEntry::decisions).mapToInt(List::size).sum();
        if (decisions > 0) {
            say(0, new Text("待定 " + decisions + " 处：见文件中的 # 注释", "to decide: " + decisions + ", see the comments (#) in the file"));
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
            say(0, new Text("另有 " + more + " 项未取用", "and " + more + " more not taken"));
        }
    }

    private void left(Text why, List<Left> all) {
        List<String> names = all.stream().map(l -> l.name().isBlank() ? l.origin().value() : l.name()).toList();
        String shown = String.join(language == Language.ZH ? "、" : ", ", names.subList(0, Math.min(NAMED, names.size())));
        String rest = names.size() > NAMED ? new Text("等 " + names.size() + " 项", " and " + (names.size() - NAMED) + " more").in(language)
                : "";
        say(0, new Text("未取用 " + shown + rest + "：" + why.zh(), "not taken: " + shown + rest + ": " + why.en()));
    }

    private void say(int indent, Text text) {
        page.line(indent, text.in(language));
    }
}
