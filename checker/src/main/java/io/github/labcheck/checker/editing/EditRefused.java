package io.github.labcheck.checker.editing;

import io.github.labcheck.ontology.Text;

/** A change that cannot be made; it says why, and what can be done. */
public final class EditRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** A refusal in words. */
    public EditRefused(Text text) {
        super(text.en(), null, false, false);
        this.text = text;
    }

    /** Why, and what to do. */
    public Text text() {
        return text;
    }
}
