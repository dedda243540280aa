package io.github.labcheck.checker.report;

import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;

/** What is said of two states of a design. Arguments are numbered, since languages order them differently. */
public enum ComparisonWords {

    COUNTS, QUESTIONS, BORN, CURED, CHANGED, SAME, OPENED, NOW_OPEN, NOW_WAIVED, FROM_TO, MORE, NOTHING, RENAMED, UNLISTED;

    /** The words in a language with their arguments. */
    public String in(Language language, Object... arguments) {
        return Text.of(this, arguments).in(language);
    }
}
