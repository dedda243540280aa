package io.github.labcheck.checker.justify;

import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Text;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The rank of a document in the order in which official papers list what they rest on; the prefix of its number tells it. */
public enum DocumentRank {

    /** Laws. */
    LAW,
    /** Regulations of the State Council. */
    REGULATION,
    /** Rules of ministries. */
    RULE,
    /** Mandatory national standards. */
    MANDATORY,
    /** Recommended national standards. */
    RECOMMENDED,
    /** Standards of an industry or of an association. */
    INDUSTRY,
    /** Requirements, guides and everything else. */
    GUIDANCE;

    /** The order of the list: by rank, then by number and title. */
    public static final Comparator<Document> ORDER = Comparator.comparing(DocumentRank::of).thenComparing(Document::number)
            .thenComparing(Document::id);

    private static final Pattern LAW_TITLE = Pattern.compile("(?<!办)法(（[^）]*）)?$");
    private static final Pattern NATIONAL = Pattern.compile("GB(Z)? ?\\d.*");
    private static final Pattern NATIONAL_RECOMMENDED = Pattern.compile("GB/[TZ] ?\\d.*");
    private static final Pattern INDUSTRY_NUMBER =
            Pattern.compile("[A-Z]{2,4}(/T)? ?\\d.*|T/.*|TSG .*|建标 ?\\d.*|DB.*|[A-Z]{1,3} R\\d.*|RB/T.*|JYT.*|JY/T.*|JG/T.*|JB/T.*");

    private final Text label = Text.of(this);

    /** The rank in words. */
    public Text label() {
        return label;
    }

    /** The rank of a document. */
    public static DocumentRank of(Document document) {
        String title = document.title().zh();
        String number = document.number();
        if (LAW_TITLE.matcher(title).find() && document.authority() == Document.Authority.LAW) {
            return LAW;
        }
        if (number.startsWith("国务院令") || document.authority() == Document.Authority.LAW && title.endsWith("条例")) {
            return REGULATION;
        }
        if (number.contains("令第") || document.authority() == Document.Authority.LAW) {
            return RULE;
        }
        if (NATIONAL_RECOMMENDED.matcher(number).matches()) {
            return RECOMMENDED;
        }
        if (NATIONAL.matcher(number).matches()) {
            return MANDATORY;
        }
        return !number.equals(document.id()) && INDUSTRY_NUMBER.matcher(number).matches() ? INDUSTRY : GUIDANCE;
    }
}
