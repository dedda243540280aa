package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.DocumentRank;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Document.Authority;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a paper of a day names documents: laws by their titles, nothing twice, and no word that a catalogue notes for its own readers. */
final class DocumentNames {

    private static final Pattern REMARK = Pattern.compile("[（(][^（）()]*(转述|不是标准|公开报道|second-hand|not a standard)[^（）()]*[）)]");

    /** What says that the number of a clause is not known; that is for the author's sheet. */
    private static final Pattern UNKNOWN = Pattern.compile(" ?(（条号未核对）|\\(number not checked\\)|条号未查到|"
            + "（?clause number not found）?|clause (number )?not known)");

    private final Language language;
    private final LocalDate day;
    private final ProvenanceText sources;

    DocumentNames(Language language, LocalDate day) {
        this.language = language;
        this.day = day;
        this.sources = new ProvenanceText(language, day);
    }

    /** The title; where its number is the title with an edition, that. */
    String title(Document document) {
        String title = REMARK.matcher(document.title().in(language)).replaceAll("");
        return printed(document).filter(number -> number.startsWith(title)).orElse(title);
    }

    /** The printed number, unless that is the title over again. */
    Optional<String> number(Document document) {
        return printed(document).filter(number -> !number.equals(title(document)));
    }

    /** Number and title. */
    String both(Document document) {
        return number(document).map(number -> number + Text.of("words.gap").in(language)).orElse("") + title(document);
    }

    /** Where a clause stands, and where else that binds somebody. */
    String place(Clause clause) {
        String also = clause.alsoIn().stream().filter(source -> source.document().authority() != Authority.PRACTICE
                && source.inForceOn(day)).map(source -> at(source.document(), source.locator()))
                .collect(Collectors.joining(Words.COMMA.in(language)));
        return at(clause.document(), clause.locator())
                + clause.endedSince(day).map(last -> Text.of("justify.chapter.DocumentNames.over", last).in(language)).orElse("")
                + (also.isEmpty() ? "" : Words.ALSO_IN.in(language, also));
    }

    private String at(Document document, Text locator) {
        String place = sources.at(document, locator);
        boolean titled = DocumentRank.of(document) == DocumentRank.LAW || number(document).isEmpty();
        String cited = titled ? Words.TITLE.in(language, title(document)) : number(document).orElseThrow();
        String within = UNKNOWN.matcher(Printed.on(day, place.substring(sources.document(document).length()))).replaceAll("");
        return cited + (titled && language == Language.ZH ? within.strip() : within);
    }

    private Optional<String> printed(Document document) {
        return sources.printed(document).map(number -> Printed.on(day, number));
    }
}
