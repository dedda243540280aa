package io.github.labcheck.checker.justify.chapter;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Numbers of documents as a paper of a day prints them. */
final class Printed {

    /** The year of a later edition of the same text, which is no part of the number before. */
    private static final Pattern EDITION = Pattern.compile(" ?[（(](\\d{4}) ?(?:年版| edition)[）)]");

    private Printed() {
    }

    /** Words without editions of years that are still to come. */
    static String on(LocalDate day, String words) {
        return EDITION.matcher(words).replaceAll(m -> Integer.parseInt(m.group(1)) > day.getYear() ? "" : m.group());
    }

    /** Whether words name an edition of a year that is still to come. */
    static boolean early(LocalDate day, String words) {
        return !on(day, words).equals(words);
    }
}
