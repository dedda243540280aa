package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Text;
import java.io.IOException;

/** A file that a user names cannot be read; the words say why. */
public final class UnreadableInput extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Text words;

    private UnreadableInput(Text words, Throwable cause) {
        super(words.en(), cause);
        this.words = words;
    }

    static UnreadableInput missing() {
        return new UnreadableInput(Text.of("reading.UnreadableInput.there-no-such-file"), null);
    }

    static UnreadableInput folder() {
        return new UnreadableInput(Text.of("reading.UnreadableInput.folder-name-file"), null);
    }

    static UnreadableInput denied() {
        return new UnreadableInput(Text.of("reading.UnreadableInput.there-no-permission-read"), null);
    }

    static UnreadableInput silent(int seconds) {
        return new UnreadableInput(Text.of("reading.UnreadableInput.no-plain-file-but", seconds), null);
    }

    static UnreadableInput broken(Throwable cause) {
        return new UnreadableInput(Text.of("reading.UnreadableInput.file-cannot-read"), cause);
    }

    /** Why, without a full stop. */
    public Text words() {
        return words;
    }
}
