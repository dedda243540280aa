package io.github.labcheck.checker.report;

import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;

/** The fixed words of what is asked, in one place. Arguments are numbered, since languages order them differently. */
public enum QuestionWords {
    UNCLEAR_HEADING, UNCLEAR, UNCLEAR_MORE, ASK_HEADING, ASK_ONLY, TOGETHER, BESIDE, SETTLES, WAIT, FIRST, WAITED_FOR, LATER, MORE,
    WEIGHED_HEADING, KEPT, BROKEN, WEIGHED_MORE, WAITS_FOR, CLAUSES, QUESTION, RANK, SETTLES_COLUMN, WAITING;

    /** The words in a language, with their arguments filled in. */
    public String in(Language language, Object... arguments) {
        return both(arguments).in(language);
    }

    /** The words in both languages. */
    public Text both(Object... arguments) {
        return Text.of(this, arguments);
    }
}
