package io.github.labcheck.checker.editing;

import io.github.labcheck.ontology.Beside;
import io.github.labcheck.ontology.Schema;
import java.util.List;

/** The text of a design, taken apart for the next change by a second processor while a person looks at what the last one did. */
public final class TextAhead {

    private byte[] bytes;
    private Beside<EditableText> begun;

    /** Begins with a text that was read without errors. */
    public void begin(byte[] text, Schema schema) {
        begun(text, schema);
    }

    /** A text that was read without errors, ready to be changed; waited for if it was begun. */
    public EditableText of(byte[] text, Schema schema) {
        return begun(text, schema).get(0);
    }

    private synchronized Beside<EditableText> begun(byte[] text, Schema schema) {
        if (text != bytes) {
            bytes = text;
            begun = new Beside<>("text of the design", List.of(() -> new EditableText(text, schema)));
        }
        return begun;
    }
}
