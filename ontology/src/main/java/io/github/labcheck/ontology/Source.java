package io.github.labcheck.ontology;

import java.time.LocalDate;

/**
 * Where a clause is printed.
 *
 * @param document the document
 * @param locator  the place in it
 * @param period   when it holds within the time of the document
 */
@Api
public record Source(Document document, Text locator, Period period) {

    /** Whether it has come into force by a day. */
    public boolean begunBy(LocalDate day) {
        return document.begunBy(day) && period.begunBy(day);
    }

    /** Whether it is out of force on a day. */
    public boolean endedBy(LocalDate day) {
        return document.endedBy(day) || period.endedBy(day);
    }

    /** Whether it is in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return begunBy(day) && !endedBy(day);
    }
}
