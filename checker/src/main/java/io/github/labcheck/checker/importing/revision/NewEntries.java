package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.importing.draft.DraftEntry;
import io.github.labcheck.checker.importing.draft.DraftWriter;
import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.checker.reading.WrittenDesign.SectionText;
import io.github.labcheck.checker.reading.WrittenDesign.Style;
import io.github.labcheck.checker.reading.WrittenDesign.ValueText;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what is new in a drawing behind the entries of its section, as those are written. */
final class NewEntries {

    private final WrittenDesign design;
    private final Schema schema;
    private final Matching matching;
    private final TextEdits edits;
    private final EntryEdit entries;
    private final Language language;
    private final Lines lines;
    private final SameValue values;
    private final List<String> begun = new ArrayList<>();
    private boolean first = true;

    NewEntries(WrittenDesign design, Schema schema, Matching matching, TextEdits edits, EntryEdit entries, Language language) {
        this.design = design;
        this.schema = schema;
        this.matching = matching;
        this.edits = edits;
        this.entries = entries;
        this.language = language;
        this.lines = new Lines(edits.before());
        this.values = new SameValue(schema);
    }

    /** Adds entries to a section, which is begun if it is not there. */
    void add(String section, List<DraftEntry> added, Set<EntryText> gone) {
        Optional<DesignClass> type = schema.section(section);
        if (added.isEmpty() || type.isEmpty()) {
            return;
        }
        Optional<SectionText> written = design.section(type.get().name());
        if (written.isEmpty()) {
            begin(type.get(), added);
        } else if (written.get().flow() && !written.get().entries().isEmpty()) {
            boolean chinese = chinese(written.get());
            String all = added.stream().map(e -> EntryUpdate.flow(keys(type.get(), e, chinese))).collect(Collectors.joining(", "));
            boolean none = gone.size() == written.get().entries().size();
            edits.insert(written.get().entries().get(written.get().entries().size() - 1).to(), none ? all : ", " + all);
        } else {
            behind(type.get(), written.get(), added);
        }
    }

    private void behind(DesignClass type, SectionText section, List<DraftEntry> added) {
        boolean chinese = chinese(section);
        if (section.entries().isEmpty()) {
            edits.replace(section.from(), section.to(), "");
            entries.insertLines(section.to(), lines(type, added, "  ", 4, chinese));
            return;
        }
        EntryText last = section.entries().get(section.entries().size() - 1);
        int dash = lines.indent(entries.first(last));
        int step = last.flow() || last.column() <= dash ? dash + 2 : last.column();
        List<String> all = last.flow() ? added.stream().map(e -> " ".repeat(dash) + "- " + EntryUpdate.flow(keys(type, e, chinese)))
                .toList()
                : lines(type, added, " ".repeat(dash), step, chinese);
        entries.insertLines(entries.behind(last), all);
    }

    private void begin(DesignClass type, List<DraftEntry> added) {
        begun.add(type.section());
        if (design.flow()) {
            edits.insert(design.end() - 1, ", " + type.section() + ": [" + added.stream().map(e -> EntryUpdate.flow(keys(type, e, false)))
                    .collect(Collectors.joining(", ")) + "]");
            return;
        }
        List<String> all = new ArrayList<>();
        all.add("");
        all.add(type.section() + ":");
        all.addAll(lines(type, added, "  ", 4, false));
        String text = edits.before();
        boolean open = first && !text.endsWith("\n");
        first = false;
        edits.insert(text.length(), (open ? lines.ending() : "") + String.join(lines.ending(), all) + lines.ending());
    }

    private static boolean chinese(SectionText section) {
        return section.key().codePoints().anyMatch(c -> c > 0x2E80);
    }

    private List<String> lines(DesignClass type, List<DraftEntry> added, String dash, int column, boolean chinese) {
        List<String> all = new ArrayList<>();
        String indent = " ".repeat(column);
        for (DraftEntry entry : added) {
            boolean head = true;
            for (var key : keys(type, entry, chinese).entrySet()) {
                all.add((head ? dash + "-" + " ".repeat(column - dash.length() - 1) : indent) + key.getKey() + ": " + key.getValue());
                head = false;
            }
            entry.decisions().forEach(d -> all.add(indent + "# " + d.in(language).replaceAll("\\R", " ")));
        }
        return all;
    }

    /** The keys of a new entry as they are written, its source the last. */
    private Map<String, String> keys(DesignClass type, DraftEntry entry, boolean chinese) {
        Map<String, String> plain = new LinkedHashMap<>();
        entry.keys().forEach((key, value) -> type.property(key).ifPresent(p -> plain.put(key,
                key.equals("id") ? YamlScalar.of(matching.ids().get(Matching.id(entry))) : IdWords.mapped(p, value, matching.ids()))));
        Map<String, String> keys = new LinkedHashMap<>();
        plain.forEach((key, value) -> keys.put(word(type, key, chinese), value));
        if (entry.origin() != null && type.property("source").isPresent()) {
            DesignClass source = schema.designClass("Source");
            Map<String, String> from = new LinkedHashMap<>();
            DraftWriter.sourceKeys(entry.origin(), ReadMarks.of(type, plain, values))
                    .forEach((key, value) -> from.put(word(source, key, chinese), value));
            keys.put(word(type, "source", chinese), EntryUpdate.flow(from));
        }
        return keys;
    }

    private static String word(DesignClass type, String key, boolean chinese) {
        return chinese ? type.property(key).orElseThrow().label().zh() : key;
    }

    /** A section that was begun and does not list everything is named as such. */
    void incomplete(List<String> sections, RevisionAccount account) {
        List<String> open = begun.stream().filter(sections::contains).toList();
        Optional<EntryText> project = design.section("Project").map(s -> s.entries().get(0));
        if (open.isEmpty() || project.isEmpty()) {
            return;
        }
        Optional<KeyText> key = project.get().key("incomplete");
        String added = String.join(", ", open);
        if (key.isEmpty()) {
            entries.add(project.get(), Map.of("incomplete", "[" + added + "]"));
            return;
        }
        ValueText value = key.get().value();
        if (value.elsewhere() || value.anchored()) {
            account.look().add(Text.of("importing.revision.NewEntries.add-incomplete", added));
        } else if (value.style() == Style.FLOW) {
            edits.insert(value.items().isEmpty() ? value.from() + 1 : value.items().get(value.items().size() - 1).to(),
                    (value.items().isEmpty() ? "" : ", ") + added);
        } else if (value.style() == Style.BLOCK) {
            int line = lines.start(value.from());
            entries.insertLines(value.to(), open.stream().map(s -> " ".repeat(lines.indent(line)) + "- " + s).toList());
        } else {
            edits.replace(value.from(), value.to(), "[" + edits.before().substring(value.from(), value.to()) + ", " + added + "]");
        }
    }
}
