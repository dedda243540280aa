package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.editing.EditableText.Target;
import io.github.labcheck.checker.importing.revision.Lines;
import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Text;
import java.util.List;

/**
 * A key is taken out of an entry.
 *
 * @param target what a person calls the entry, a full stop, and the key
 */
public record UnsetValue(String target) implements Edit {

    @Override
    public TextEdits on(EditableText text) throws EditRefused {
        Target found = text.target(target);
        EntryText entry = found.located().entry();
        DesignProperty property = new Words(text.schema()).property(entry.type(), found.keys().get(0));
        List<KeyText> keys = entry.keys();
        int at = keys.indexOf(entry.key(property.key()).orElse(null));
        if (at < 0 || found.keys().size() > 1) {
            throw new EditRefused(Text.of("editing.UnsetValue.not-written-file", target));
        }
        if (keys.size() == 1) {
            throw new EditRefused(Text.of("editing.UnsetValue.only-key-entry-remove", target));
        }
        TextEdits edits = text.edits();
        remove(entry, at, edits);
        return edits;
    }

    private static void remove(EntryText entry, int at, TextEdits edits) {
        List<KeyText> keys = entry.keys();
        KeyText key = keys.get(at);
        Lines lines = new Lines(edits.before());
        int end = end(key, edits.before());
        boolean alone = edits.before().substring(lines.start(key.keyFrom()), key.keyFrom()).isBlank();
        if (!entry.flow() && alone) {
            edits.replace(lines.start(key.keyFrom()), end > 0 && end == lines.start(end) ? end : lines.next(end), "");
        } else if (at + 1 < keys.size()) {
            edits.replace(key.keyFrom(), keys.get(at + 1).keyFrom(), "");
        } else {
            edits.replace(end(keys.get(at - 1), edits.before()), end, "");
        }
    }

    /** Where a key with its value ends; one whose value stands elsewhere with its alias. */
    private static int end(KeyText key, String text) {
        int at = key.value().elsewhere() ? text.indexOf('*', key.keyTo()) : Math.max(key.keyTo(), key.value().to());
        while (key.value().elsewhere() && at < text.length() && " \t\r\n,]}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
