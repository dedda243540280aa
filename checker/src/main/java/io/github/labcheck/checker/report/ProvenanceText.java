package io.github.labcheck.checker.report;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says where a clause comes from and how far it can be relied on, so that a recalled number never passes for a standard's. */
public final class ProvenanceText {

    private static final String UNKNOWN = "unknown";

    private final Language language;
    private final LocalDate day;

    /** For clauses as they bind on a day; null for as they were first in force. */
    public ProvenanceText(Language language, LocalDate day) {
        this.language = language;
        this.day = day == null ? LocalDate.MIN : day;
    }

    /** Document, place in it, obligation, basis and evidence. */
    public String of(Clause clause) {
        String semicolon = Words.SEMICOLON.in(language);
        return place(clause) + semicolon
                + String.join(semicolon, List.of(Words.of(clause.obligationOn(day)).in(language),
                Words.of(clause.basis()).in(language), Words.of(clause.evidence()).in(language)));
    }

    /** Where a clause stands: document and number, and where else on the same day. */
    public String place(Clause clause) {
        String also = clause.alsoIn().stream().filter(source -> day.equals(LocalDate.MIN) || source.inForceOn(day))
                .map(source -> at(source.document(), source.locator()))
                .collect(Collectors.joining(Words.COMMA.in(language)));
        return at(clause.document(), clause.locator()) + ended(clause) + (also.isEmpty() ? "" : Words.ALSO_IN.in(language, also));
    }

    /** Since when all is over; empty if something is not. */
    private String ended(Clause clause) {
        return clause.endedSince(day).map(last -> Words.ENDED.in(language, last)).orElse("");
    }

    /** A place in a document. */
    public String at(Document document, Text locator) {
        return document(document) + " " + locator(locator);
    }

    /** The printed number; the title where there is none. */
    public String document(Document document) {
        return document.number().equals(document.id()) ? Words.TITLE.in(language, document.title().in(language))
                : number(document);
    }

    /**
     * A document in a list of editions, with a star where nobody knows since when it is in force, and said to be over where it is; what is
     * no document has no such day.
     */
    public String edition(Document document) {
        if (document.until() != null && !document.until().isAfter(day)) {
            return document(document) + Words.OVER.in(language);
        }
        return document(document) + (document.periodUnknown()
                && (document.authority() != Document.Authority.PRACTICE || printed(document).isPresent()) ? "*" : "");
    }

    /** The printed number; of an order that has a Chinese one alone, its title in the other language. */
    public String number(Document document) {
        return printed(document).orElseGet(() -> language == Language.ZH ? document.number()
                : Words.TITLE.in(language, document.title().in(language)));
    }

    /** The printed number in the language of the report; empty where a document has none, or a Chinese one alone. */
    public Optional<String> printed(Document document) {
        String number = language == Language.ZH ? document.number() : document.number().replace("年版", " edition");
        boolean chinese = number.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return number.equals(document.id()) || language == Language.EN && chinese ? Optional.empty() : Optional.of(number);
    }

    private String locator(Text words) {
        String locator = words.in(language);
        if (locator.equals(UNKNOWN)) {
            return Words.LOCATOR_UNKNOWN.in(language);
        }
        return words.zh().equals(words.en()) ? Words.LOCATOR.in(language, locator) : locator;
    }
}
