package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.importing.revision.TextEdits;

/** One change of a design, as a person thinks of it: a value, an entry, a wall. */
@FunctionalInterface
public interface Edit {

    /**
     * The change as a change of a text.
     *
     * @throws EditRefused if the text has no place for it
     */
    TextEdits on(EditableText text) throws EditRefused;
}
