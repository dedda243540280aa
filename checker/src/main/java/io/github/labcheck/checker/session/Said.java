package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.checker.words.Counts;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.Arrays;

/** What the session says. Arguments are numbered, since languages order them differently. */
interface Said {

    /** The words in both languages, with places for arguments. */
    Text words();

    /** The words in a language with their arguments, those with words of their own in the same language. */
    default String in(Language language, Object... arguments) {
        Object[] inLanguage = Arrays.stream(arguments).map(a -> a instanceof Text text ? text.in(language) : a).toArray();
        return Counts.filled(words().in(language), inLanguage);
    }

    /** The words in both languages. */
    default Text text(Object... arguments) {
        return new Text(in(Language.ZH, arguments), in(Language.EN, arguments));
    }

    /** The words as the answer to wrong usage. */
    default UsageException wrongUsage(Object... arguments) {
        return new UsageException(text(arguments));
    }
}
