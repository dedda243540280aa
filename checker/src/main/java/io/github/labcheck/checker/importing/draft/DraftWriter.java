package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a draft as a design file, with what a person must decide as comments beside the entries. */
public final class DraftWriter {

    private final Draft draft;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private DraftWriter(Draft draft, Language language) {
        this.draft = draft;
        this.language = language;
    }

    /**
     * The text of the design file.
     *
     * @param id   id of the project
     * @param date its date, which selects the editions
     */
    public static String of(Draft draft, String id, LocalDate date, Language language) {
        DraftWriter writer = new DraftWriter(draft, language);
        writer.head(id, date);
        draft.sections().forEach(writer::section);
        return writer.out.toString();
    }

    private void head(String id, LocalDate date) {
        out.append("labcheck: 1\n\nproject:\n  id: ").append(id).append('\n');
        if (!draft.name().isEmpty()) {
            out.append("  name: ").append(Yaml.text(draft.name())).append('\n');
        }
        out.append("  date: ").append(date).append("  # ").append(new Text("设计日期：决定采用哪一版标准，请核对", "day of the design, which selects the "
                + "editions: check it").in(language)).append('\n');
        if (!draft.incomplete().isEmpty()) {
            out.append("  incomplete: ").append(draft.incomplete().stream().collect(Collectors.joining(", ", "[", "]"))).append("  # ")
                    .append(new Text("图纸没有画全的部分", "what the drawing does not show whole").in(language)).append('\n');
        }
        draft.notes().forEach(n -> comment("", n));
    }

    private void section(String name, List<DraftEntry> entries) {
        out.append('\n').append(name).append(":\n");
        entries.forEach(this::entry);
    }

    private void entry(DraftEntry entry) {
        boolean first = true;
        for (var key : entry.keys().entrySet()) {
            out.append(first ? "  - " : "    ").append(key.getKey()).append(": ").append(key.getValue()).append('\n');
            first = false;
        }
        if (entry.origin() != null && !entry.origin().value().isEmpty()) {
            Origin origin = entry.origin();
            out.append("    source: {file: ").append(Yaml.text(origin.file())).append(", ").append(origin.key().word()).append(": ")
                    .append(Yaml.text(origin.value())).append("}\n");
        }
        entry.decisions().forEach(d -> comment("    ", d));
    }

    private void comment(String indent, Text text) {
        out.append(indent).append("# ").append(text.in(language).replaceAll("\\R", " ")).append('\n');
    }
}
