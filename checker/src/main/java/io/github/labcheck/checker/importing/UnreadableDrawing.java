package io.github.labcheck.checker.importing;

import io.github.labcheck.ontology.Text;

/** A drawing or list that cannot be imported. The text says why, where, and what to do. */
public final class UnreadableDrawing extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final boolean tooMuch;

    /** A refusal in both languages. */
    public UnreadableDrawing(Text text) {
        this(text, false);
    }

    private UnreadableDrawing(Text text, boolean tooMuch) {
        super(text.en(), null, false, false);
        this.text = text;
        this.tooMuch = tooMuch;
    }

    /** A refusal of more than is read; the text says how much that is. */
    public static UnreadableDrawing tooMuch(Text text) {
        return new UnreadableDrawing(text, true);
    }

    /** Whether there is more than is read. */
    public boolean tooMuch() {
        return tooMuch;
    }

    /** Why it cannot be imported. */
    public Text text() {
        return text;
    }
}
