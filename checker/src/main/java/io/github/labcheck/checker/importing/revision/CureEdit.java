package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.checker.reading.WrittenDesign.SectionText;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes keys into an entry, or entries into a section, of the text of a design. */
public final class CureEdit {

    private final WrittenDesign design;
    private final Schema schema;
    private final TextEdits edits;

    private CureEdit(WrittenDesign design, Schema schema) {
        this.design = design;
        this.schema = schema;
        this.edits = new TextEdits(design.text());
    }

    /** Entries in braces, behind the others of their section; empty if the section is not there as a list. */
    public static Optional<TextEdits> entries(WrittenDesign design, Schema schema, String section, List<String> yaml) {
        CureEdit edit = new CureEdit(design, schema);
        return edit.section(section).filter(s -> edit.add(s, yaml)).map(s -> edit.edits);
    }

    /** Keys of an entry, in place of what it says; empty if the entry is not there, or says it elsewhere. */
    public static Optional<TextEdits> keys(WrittenDesign design, Schema schema, String section, String entry, List<String> yaml) {
        CureEdit edit = new CureEdit(design, schema);
        return edit.section(section).flatMap(s -> s.entries().stream().filter(e -> entry == null || e.id().equals(entry)).findFirst())
                .filter(e -> edit.set(e, yaml)).map(e -> edit.edits);
    }

    private Optional<SectionText> section(String name) {
        return schema.section(name).flatMap(type -> design.section(type.name()));
    }

    private boolean add(SectionText section, List<String> yaml) {
        String all = String.join(", ", yaml);
        if (section.entries().isEmpty()) {
            edits.replace(section.from(), section.to(), "[" + all + "]");
            return true;
        }
        EntryText last = section.entries().get(section.entries().size() - 1);
        if (section.flow()) {
            edits.insert(last.to(), ", " + all);
            return true;
        }
        EntryEdit entries = new EntryEdit(edits);
        Lines lines = new Lines(edits.before());
        int first = entries.first(last);
        boolean dash = edits.before().startsWith("-", first + lines.indent(first));
        if (dash) {
            entries.insertLines(entries.behind(last), yaml.stream().map(y -> " ".repeat(lines.indent(first)) + "- " + y).toList());
        }
        return dash;
    }

    private boolean set(EntryText entry, List<String> yaml) {
        Map<String, String> added = new LinkedHashMap<>();
        List<Boolean> done = new ArrayList<>();
        for (String each : yaml) {
            int colon = each.indexOf(": ");
            DesignProperty property = entry.type().property(each.substring(0, colon)).orElseThrow();
            Optional<KeyText> written = entry.key(property.key());
            if (written.isPresent()) {
                done.add(new ValueEdit(edits).replace(written.get(), each.substring(colon + 2)));
            } else {
                added.put(EntryUpdate.word(entry, property), each.substring(colon + 2));
            }
        }
        if (!added.isEmpty()) {
            new EntryEdit(edits).add(entry, added);
        }
        return !done.contains(false);
    }
}
