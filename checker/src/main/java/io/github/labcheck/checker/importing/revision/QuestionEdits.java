package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes questions into the text of a design as comments, each below the entry that it is about: whoever answers writes the value and
 * takes {@code #?} away; an entry in braces takes key and value into them. A question that stands there is not written again.
 */
public final class QuestionEdits {

    private static final String MARK = "#? ";
    private static final String OF = "  # ";
    private static final int STEP = 2;

    private final WrittenDesign design;
    private final TextEdits edits;
    private final Lines lines;
    private final List<String> there;
    private final Map<EntryText, List<String>> below = new LinkedHashMap<>();
    private final List<String> last = new ArrayList<>();
    private int written;

    /** Edits of a design. */
    public QuestionEdits(WrittenDesign design) {
        this.design = design;
        this.edits = new TextEdits(design.text());
        this.lines = new Lines(design.text());
        this.there = design.text().lines().map(String::strip).filter(l -> l.startsWith(MARK)).toList();
    }

    /** Asks for a key of an entry. */
    public void ask(DesignClass type, String id, DesignProperty property, String question) {
        Optional<EntryText> entry = design.section(type.name()).stream().flatMap(s -> s.entries().stream())
                .filter(e -> type.single() || e.id().equals(id)).findFirst();
        String word = entry.map(e -> EntryUpdate.word(e, property)).orElse(property.key());
        String name = type.single() ? type.section() : id;
        if (entry.isPresent() && !design.flow()) {
            String line = entry.get().flow() ? MARK + name + " " + word + ": " + OF : MARK + word + ": " + OF + name + " ";
            note(below.computeIfAbsent(entry.get(), e -> new ArrayList<>()), line, question);
        } else {
            note(last, MARK + name + " " + word + ": " + OF, question);
        }
    }

    /** Asks for a section: entries, or keys where it is one block. */
    public void ask(DesignClass type, String question) {
        note(last, MARK + type.section() + (type.single() ? ": {}" : ": []") + OF, question);
    }

    private void note(List<String> place, String line, String question) {
        boolean known = Stream.concat(there.stream(), place.stream()).anyMatch(l -> l.startsWith(line));
        if (!known) {
            place.add(line + question.replaceAll("\\R", " "));
            written++;
        }
    }

    /** How many questions are new. */
    public int written() {
        return written;
    }

    /** All of it as changes to the text. */
    public TextEdits edits() {
        EntryEdit entries = new EntryEdit(edits);
        below.forEach((entry, questions) -> {
            if (!questions.isEmpty()) {
                entries.insertLines(end(entry), questions.stream().map(q -> " ".repeat(indent(entry)) + q).toList());
            }
        });
        if (!last.isEmpty()) {
            String text = design.text();
            edits.insert(text.length(), (text.endsWith("\n") ? "" : lines.ending()) + String.join(lines.ending(), last) + lines.ending());
        }
        return edits;
    }

    /** Under the first key; of an entry in braces that stands behind a key or another entry, a step farther in than its line. */
    private int indent(EntryText entry) {
        int line = lines.start(entry.from());
        boolean first = design.text().substring(line, entry.from()).chars().allMatch(c -> c == ' ' || c == '-');
        return !entry.flow() || first ? entry.column() : lines.indent(line) + STEP;
    }

    /** Where the last thing of an entry ends. */
    private static int end(EntryText entry) {
        if (entry.flow() || entry.keys().isEmpty()) {
            return entry.to();
        }
        KeyText key = entry.keys().get(entry.keys().size() - 1);
        return key.value().elsewhere() ? key.keyTo() : Math.max(key.keyTo(), key.value().to());
    }
}
