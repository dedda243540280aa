package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;

/** What the session says. Arguments are numbered, since languages order them differently. */
interface Said {

    /** The words in both languages, with their arguments. */
    Text text(Object... arguments);

    /** The words in a language with their arguments. */
    default String in(Language language, Object... arguments) {
        return text(arguments).in(language);
    }

    /** The words as the answer to wrong usage. */
    default UsageException wrongUsage(Object... arguments) {
        return new UsageException(text(arguments));
    }
}
