package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.checker.reading.WrittenDesign.SectionText;
import io.github.labcheck.checker.reading.WrittenDesign.Style;
import io.github.labcheck.checker.reading.WrittenDesign.ValueText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds keys to entries, and takes entries out of sections, whatever style they are written in. */
public final class EntryEdit {

    private final TextEdits edits;
    private final Lines lines;
    private final String text;

    /** Edits of a text. */
    public EntryEdit(TextEdits edits) {
        this.edits = edits;
        this.text = edits.before();
        this.lines = new Lines(text);
    }

    /**
     * Adds keys to an entry, before its source if that stands last.
     *
     * @param keys what is added, as it is written
     */
    public void add(EntryText entry, Map<String, String> keys) {
        List<KeyText> own = entry.keys();
        KeyText last = own.get(own.size() - 1);
        if (own.size() > 1 && last.property() != null && last.property().key().equals("source")) {
            last = own.get(own.size() - 2);
        }
        int end = end(last);
        if (entry.flow()) {
            edits.insert(end, keys.entrySet().stream().map(k -> ", " + k.getKey() + ": " + k.getValue()).collect(Collectors.joining()));
        } else {
            insertLines(end, keys.entrySet().stream().map(k -> " ".repeat(entry.column()) + k.getKey() + ": " + k.getValue()).toList());
        }
    }

    /** Adds keys to a mapping that is the value of a key. */
    public void addNested(ValueText value, Map<String, String> keys) {
        int end = value.keys().isEmpty() ? value.from() + 1 : end(value.keys().get(value.keys().size() - 1));
        if (value.style() == Style.FLOW) {
            String added = keys.entrySet().stream().map(k -> k.getKey() + ": " + k.getValue()).collect(Collectors.joining(", "));
            edits.insert(end, value.keys().isEmpty() ? added : ", " + added);
        } else {
            int column = value.keys().get(0).keyFrom() - lines.start(value.keys().get(0).keyFrom());
            insertLines(end, keys.entrySet().stream().map(k -> " ".repeat(column) + k.getKey() + ": " + k.getValue()).toList());
        }
    }

    /** Where the value of a key ends in its line; an alias behind the key counts. */
    private int end(KeyText key) {
        if (!key.value().elsewhere()) {
            return Math.max(key.keyTo(), key.value().to());
        }
        int at = text.indexOf('*', key.keyTo());
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && ",]}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Inserts whole lines behind the line of a place; behind a block of text the place is where the next line begins. */
    public void insertLines(int place, List<String> added) {
        String all = String.join(lines.ending(), added);
        if (place > 0 && place == lines.start(place) && place <= text.length()) {
            edits.insert(place, all + lines.ending());
        } else {
            int end = lines.end(place);
            edits.insert(end, lines.ending() + all);
        }
    }

    /** Where the lines of an entry in a list of blocks begin: with the dash. */
    public int first(EntryText entry) {
        int line = lines.start(entry.from());
        while (line > 0 && !lines.stripped(line).startsWith("-")) {
            line = lines.start(line - 1);
        }
        return line;
    }

    /** Where the lines of an entry in a list of blocks end, with the comments that are indented as its keys are. */
    public int behind(EntryText entry) {
        int at = entry.to() > 0 && entry.to() == lines.start(entry.to()) ? entry.to() : lines.next(entry.to());
        int line = at;
        while (line < text.length() && (lines.stripped(line).isEmpty() || lines.stripped(line).startsWith("#"))) {
            boolean own = !lines.stripped(line).isEmpty() && lines.indent(line) >= entry.column();
            line = lines.next(line);
            at = own ? line : at;
        }
        return at;
    }

    /**
     * Takes entries out of a section.
     *
     * @param filled whether others are added, so that it is not empty after all
     */
    public void remove(SectionText section, Set<EntryText> gone, boolean filled) {
        List<EntryText> all = section.entries();
        EntryText kept = null;
        boolean none = !filled && gone.containsAll(all);
        for (int i = 0; i < all.size(); i++) {
            EntryText entry = all.get(i);
            if (!gone.contains(entry)) {
                kept = entry;
            } else if (!section.flow()) {
                edits.replace(first(entry), behind(entry), i == 0 && none ? " ".repeat(2) + "[]" + lines.ending() : "");
            } else if (kept != null) {
                edits.replace(all.get(i - 1).to(), entry.to(), "");
            } else {
                edits.replace(entry.from(), i + 1 < all.size() ? all.get(i + 1).from() : entry.to(), "");
            }
        }
    }
}
