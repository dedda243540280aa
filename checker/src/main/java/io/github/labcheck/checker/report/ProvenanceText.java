package io.github.labcheck.checker.report;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Language;
import java.time.LocalDate;
import java.util.List;

/** Says where a clause comes from and how far it can be relied on, so that a recalled number never passes for a standard's. */
final class ProvenanceText {

    private static final String UNKNOWN = "unknown";

    private final Language language;
    private final LocalDate day;

    /** For clauses as they bind on a day; null for as they were first in force. */
    ProvenanceText(Language language, LocalDate day) {
        this.language = language;
        this.day = day == null ? LocalDate.MIN : day;
    }

    String of(Clause clause) {
        String semicolon = Words.SEMICOLON.in(language);
        return clause.document().number() + " " + locator(clause) + semicolon
                + String.join(semicolon, List.of(Words.of(clause.obligationOn(day)).in(language),
                Words.of(clause.basis()).in(language), Words.of(clause.evidence()).in(language)));
    }

    private String locator(Clause clause) {
        return clause.locator().equals(UNKNOWN) ? Words.LOCATOR_UNKNOWN.in(language)
                : Words.LOCATOR.in(language, clause.locator());
    }
}
