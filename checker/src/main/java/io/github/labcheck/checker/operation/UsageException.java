package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;

/** The user asked for something that cannot be done; the words say what and name the way out. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text words;

    /** With words in both languages. */
    public UsageException(Text words) {
        super(words.en());
        this.words = words;
    }

    UsageException(OperationWords words, Object... arguments) {
        this(new Text(words.in(Language.ZH, arguments), words.in(Language.EN, arguments)));
    }

    /** What is wrong and the way out. */
    public Text words() {
        return words;
    }
}
