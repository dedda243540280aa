package io.github.labcheck.checker.importing;

import io.github.labcheck.ontology.Text;

/** A drawing or list that cannot be imported. The text says why, where, and what to do. */
public final class UnreadableDrawing extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** A refusal in both languages. */
    public UnreadableDrawing(Text text) {
        super(text.en(), null, false, false);
        this.text = text;
    }

    /** Why it cannot be imported. */
    public Text text() {
        return text;
    }
}
