package io.github.labcheck.checker.report;

import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;

/** The fixed words of a comparison of editions. */
enum EditionWords {
    HEADING, BETWEEN, BORN, CURED, CHANGED, OPENED, SETTLED, CAME, WENT, REWEIGHED, NOTHING;

    String in(Language language, Object... arguments) {
        return Text.of(this, arguments).in(language);
    }
}
