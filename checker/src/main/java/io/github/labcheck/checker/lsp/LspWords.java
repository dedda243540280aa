package io.github.labcheck.checker.lsp;

import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;

/** The sentences of the language server. */
enum LspWords {
    NEEDED, SOURCE, BESIDE, REMEDY, RELATED, USED_BY, PUT, WRITE, TRY, TRY_WORSE, NO_ID, EMPTY_ID, TAKEN, MALFORMED, ERRORS_FIRST,
    NOT_ALL, MEANING, PART, SHORT, ALSO, ENTRY, LIMIT, TOO_MUCH, NOT_OFFERED, BROKEN;

    private final Text text = Text.of(this);

    /** The words in a language, with their arguments filled in. */
    String in(Language language, Object... arguments) {
        return Text.of(this, arguments).in(language);
    }
}
