package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what was answered into the text of a design: keys into entries that are there, blocks and empty sections behind all others. */
public final class AnswerEdits {

    private final WrittenDesign design;
    private final TextEdits edits;
    private final Map<EntryText, Map<String, String>> added = new IdentityHashMap<>();
    private final Map<String, Map<String, String>> blocks = new LinkedHashMap<>();
    private final Map<String, String> sections = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();

    /** Edits of a design. */
    public AnswerEdits(WrittenDesign design) {
        this.design = design;
        this.edits = new TextEdits(design.text());
        incomplete().ifPresent(k -> open.addAll(words(k.value().node())));
    }

    /** Adds a key to an entry. */
    public void add(EntryText entry, DesignProperty property, String yaml) {
        added.computeIfAbsent(entry, e -> new LinkedHashMap<>()).put(EntryUpdate.word(entry, property), yaml);
    }

    /** Adds a key to a section that is one block and is not there. */
    public void addBlock(String section, DesignProperty property, String yaml) {
        blocks.computeIfAbsent(section, s -> new LinkedHashMap<>()).put(property.key(), yaml);
    }

    /** Adds a section that lists nothing. */
    public void addEmpty(String section) {
        sections.put(section, "[]");
    }

    /** Takes a section out of those that do not list everything; says whether it was among them. */
    public boolean complete(DesignClass type) {
        return open.removeIf(word -> word.equals(type.section()) || word.equals(type.label().zh()));
    }

    private Optional<KeyText> incomplete() {
        return design.section("Project").flatMap(s -> s.entries().get(0).key("incomplete"));
    }

    private static List<String> words(YamlNode node) {
        return node instanceof Sequence list ? list.items().stream().flatMap(n -> words(n).stream()).toList()
                : node instanceof Scalar scalar ? List.of(scalar.text().strip()) : List.of();
    }

    /** All of it as changes to the text. */
    public TextEdits edits() {
        EntryEdit entries = new EntryEdit(edits);
        design.sections().forEach(s -> s.entries().stream().filter(added::containsKey).forEach(e -> entries.add(e, added.get(e))));
        incomplete().filter(k -> open.size() < words(k.value().node()).size())
                .ifPresent(k -> new ValueEdit(edits).replace(k, "[" + String.join(", ", open) + "]"));
        Lines lines = new Lines(design.text());
        StringBuilder behind = new StringBuilder();
        blocks.forEach((section, keys) -> {
            behind.append(design.flow() ? ", " + section + ": " + EntryUpdate.flow(keys) : lines.ending() + section + ":" + lines.ending());
            if (!design.flow()) {
                keys.forEach((key, value) -> behind.append("  ").append(key).append(": ").append(value).append(lines.ending()));
            }
        });
        sections.forEach((section, value) -> behind.append(design.flow() ? ", " + section + ": " + value
                : lines.ending() + section + ": " + value + lines.ending()));
        if (behind.length() > 0 && design.flow()) {
            edits.insert(design.end() - 1, behind.toString());
        } else if (behind.length() > 0) {
            edits.insert(design.text().length(), (design.text().endsWith("\n") ? "" : lines.ending()) + behind);
        }
        return edits;
    }
}
