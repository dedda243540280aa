package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Writes a draft as a design file, with what a person must decide as comments beside the entries. */
public final class DraftWriter {

    private final Draft draft;
    private final Language language;
    private final BiFunction<String, DraftEntry, String> marks;
    private final StringBuilder out = new StringBuilder();

    private DraftWriter(Draft draft, Language language, BiFunction<String, DraftEntry, String> marks) {
        this.draft = draft;
        this.language = language;
        this.marks = marks;
    }

    /**
     * The text of the design file.
     *
     * @param id    id of the project
     * @param date  its date, which selects the editions
     * @param marks tells of an entry of a section the marks of its values, which are written beside its source
     */
    public static String of(Draft draft, String id, LocalDate date, Language language, BiFunction<String, DraftEntry, String> marks) {
        DraftWriter writer = new DraftWriter(draft, language, marks);
        writer.head(id, date);
        draft.sections().forEach(writer::section);
        return writer.out.toString();
    }

    private void head(String id, LocalDate date) {
        out.append("labcheck: 1\n\nproject:\n  id: ").append(id).append('\n');
        if (!draft.name().isEmpty()) {
            out.append("  name: ").append(Yaml.text(draft.name())).append('\n');
        }
        out.append("  date: ").append(date).append("  # ").append(Text.of("importing.draft.DraftWriter.day-design-selects-editions").in(
                language)).append('\n');
        if (!draft.incomplete().isEmpty()) {
            out.append("  incomplete: ").append(draft.incomplete().stream().collect(Collectors.joining(", ", "[", "]"))).append("  # ")
                    .append(Text.of("importing.draft.DraftWriter.what-drawing-does-not").in(language)).append('\n');
        }
        draft.notes().forEach(n -> comment("", n));
    }

    private void section(String name, List<DraftEntry> entries) {
        out.append('\n').append(name).append(":\n");
        entries.forEach(e -> entry(name, e));
    }

    private void entry(String section, DraftEntry entry) {
        boolean first = true;
        for (var key : entry.keys().entrySet()) {
            out.append(first ? "  - " : "    ").append(key.getKey()).append(": ").append(key.getValue()).append('\n');
            first = false;
        }
        if (entry.origin() != null) {
            out.append("    source: ").append(source(entry.origin(), marks.apply(section, entry))).append('\n');
        }
        entry.decisions().forEach(d -> comment("    ", d));
    }

    /** Where an entry comes from, as a value of the key {@code source}. */
    private static String source(Origin origin, String marks) {
        return sourceKeys(origin, marks).entrySet().stream().map(k -> k.getKey() + ": " + k.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The keys of a source with their values as YAML. */
    public static Map<String, String> sourceKeys(Origin origin, String marks) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("file", Yaml.text(origin.file()));
        if (!origin.value().isEmpty()) {
            keys.put(origin.key().word(), Yaml.text(origin.value()));
        }
        if (!marks.isEmpty()) {
            keys.put("asRead", Yaml.text(marks));
        }
        return keys;
    }

    private void comment(String indent, Text text) {
        out.append(indent).append("# ").append(text.in(language).replaceAll("\\R", " ")).append('\n');
    }
}
