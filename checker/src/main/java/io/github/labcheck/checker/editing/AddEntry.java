package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.importing.revision.EntryEdit;
import io.github.labcheck.checker.importing.revision.Lines;
import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.SectionText;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An entry is added behind the others of its section.
 *
 * @param kind the class or section, in either language
 * @param id   its id; null for one that is free
 * @param keys its keys and what a person writes at them
 */
public record AddEntry(String kind, String id, Map<String, String> keys) implements Edit {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    @Override
    public TextEdits on(EditableText text) throws EditRefused {
        Words words = new Words(text.schema());
        DesignClass type = words.type(kind);
        if (type.single()) {
            throw new EditRefused(Text.of("editing.AddEntry.there-one-only-use", type.label(), type.section()));
        }
        Optional<SectionText> section = text.design().section(type.name());
        boolean chinese = section.map(AddEntry::chinese).orElse(false);
        Map<String, String> written = new LinkedHashMap<>();
        Optional<DesignProperty> idKey = type.property("id");
        if (idKey.isPresent() && (id != null || type.identified())) {
            written.put(word(idKey.get(), chinese), YamlScalar.of(id != null ? id : free(text, type)));
        }
        for (Map.Entry<String, String> key : keys.entrySet()) {
            DesignProperty property = words.property(type, key.getKey());
            written.put(word(property, chinese), words.yaml(property, key.getValue()));
        }
        if (written.isEmpty()) {
            throw new EditRefused(Text.of("editing.AddEntry.new-entry-no-keys"));
        }
        TextEdits edits = text.edits();
        if (section.isEmpty()) {
            begin(text, type.section(), null, flow(written), edits);
        } else {
            behind(section.get(), written, edits);
        }
        return edits;
    }

    private static String word(DesignProperty property, boolean chinese) {
        return chinese ? property.label().zh() : property.key();
    }

    private static boolean chinese(SectionText section) {
        List<EntryText> all = section.entries();
        return all.isEmpty() ? Words.chinese(section.key())
                : all.get(all.size() - 1).keys().stream().filter(k -> Words.chinese(k.word())).count() * 2 > all.get(all.size() - 1)
                        .keys().size();
    }

    /** An id that is numbered on from the others of its kind. */
    private static String free(EditableText text, DesignClass type) {
        Set<String> taken = text.design().sections().stream().flatMap(s -> s.entries().stream()).map(EntryText::id).collect(Collectors
                .toCollection(TreeSet::new));
        List<EntryText> others = text.design().section(type.name()).map(SectionText::entries).orElse(List.of());
        String last = others.isEmpty() ? type.name().substring(0, 1) + "0" : others.get(others.size() - 1).id();
        Matcher numbered = NUMBERED.matcher(last);
        String stem = numbered.matches() ? numbered.group(1) : last + "-";
        int digits = numbered.matches() ? numbered.group(2).length() : 1;
        for (int number = numbered.matches() ? Integer.parseInt(numbered.group(2)) + 1 : 1;; number++) {
            String digitsOf = Integer.toString(number);
            String id = stem + "0".repeat(Math.max(0, digits - digitsOf.length())) + digitsOf;
            if (!taken.contains(id)) {
                return id;
            }
        }
    }

    private static String flow(Map<String, String> keys) {
        return keys.entrySet().stream().map(k -> k.getKey() + ": " + k.getValue()).collect(Collectors.joining(", ", "{", "}"));
    }

    private static void behind(SectionText section, Map<String, String> keys, TextEdits edits) {
        Lines lines = new Lines(edits.before());
        EntryEdit entries = new EntryEdit(edits);
        if (section.entries().isEmpty()) {
            edits.replace(section.from(), section.to(), "[" + flow(keys) + "]");
            return;
        }
        EntryText last = section.entries().get(section.entries().size() - 1);
        if (section.flow()) {
            edits.insert(last.to(), ", " + flow(keys));
            return;
        }
        int dash = lines.indent(entries.first(last));
        String indent = " ".repeat(dash);
        int step = last.flow() || last.column() <= dash ? dash + 2 : last.column();
        String begin = indent + "-" + " ".repeat(step - dash - 1);
        String between = lines.ending() + " ".repeat(step);
        String all = last.flow() ? begin + flow(keys)
                : keys.entrySet().stream().map(k -> k.getKey() + ": " + k.getValue()).collect(Collectors.joining(between, begin, ""));
        entries.insertLines(entries.behind(last), List.of(all));
    }

    /** A section that is one block is begun behind all others, with one key. */
    static void begin(EditableText text, String section, String key, TextEdits edits) {
        begin(text, section, key, null, edits);
    }

    private static void begin(EditableText text, String section, String key, String entry, TextEdits edits) {
        String before = edits.before();
        String ending = new Lines(before).ending();
        if (text.design().flow()) {
            edits.insert(text.design().end() - 1, ", " + section + ": " + (entry == null ? "{" + key + "}" : "[" + entry + "]"));
        } else {
            edits.insert(before.length(), (before.endsWith("\n") ? "" : ending) + section + ":" + ending
                    + (entry == null ? "  " + key : "  - " + entry) + ending);
        }
    }
}
