package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.ontology.Text;

/** It cannot be told which drawing of a design a file replaces. */
public final class AmbiguousFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    AmbiguousFile(Text text) {
        super(text.en(), null, false, false);
        this.text = text;
    }

    /** Why, and what to do. */
    public Text text() {
        return text;
    }
}
