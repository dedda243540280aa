package io.github.labcheck.ontology;

import java.time.LocalDate;

/**
 * What clauses stand in: a standard, a law, a specification, or described practice.
 *
 * @param id          its identifier, for example {@code JGJ91-93}
 * @param number      the printed number, for example {@code GB 50016-2014}; the identifier where there is none
 * @param title       its title
 * @param from        first day in force, null if not known
 * @param until       first day no longer in force, null if none is known
 * @param replacedBy  identifier of the document that replaced it, or null
 * @param authority   whom it binds
 * @param verified    the day on which its period was looked up, null if it is recalled
 * @param periodNote  what is to be known of the period beside, or null
 */
@Api
public record Document(String id, String number, Text title, LocalDate from, LocalDate until, String replacedBy,
                       Authority authority, LocalDate verified, Text periodNote) {

    /** Whom a document binds: all, those who choose or are told to apply it, those whom it addresses, or nobody. */
    public enum Authority { LAW, MANDATORY, RECOMMENDED, GUIDANCE, PRACTICE }

    /** Whether it is in force on a day; a document whose period is not known counts as in force. */
    public boolean inForceOn(LocalDate day) {
        return begunBy(day) && !endedBy(day);
    }

    /** Whether it has come into force by a day, or its beginning is not known. */
    public boolean begunBy(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    /** Whether it is known to be out of force on a day. */
    public boolean endedBy(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    /** Whether nothing is known of its beginning. */
    public boolean periodUnknown() {
        return from == null;
    }
}
