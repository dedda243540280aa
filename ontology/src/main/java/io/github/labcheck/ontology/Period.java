package io.github.labcheck.ontology;

import java.time.LocalDate;

/**
 * When something holds.
 *
 * @param from  first day, null if not known
 * @param until first day no longer, null if none is known
 */
@Api
public record Period(LocalDate from, LocalDate until) {

    /** Without a known end on either side. */
    public static final Period OPEN = new Period(null, null);

    /** Whether it has begun by a day, or its beginning is not known. */
    public boolean begunBy(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    /** Whether it is known to be over on a day. */
    public boolean endedBy(LocalDate day) {
        return until != null && !day.isBefore(until);
    }
}
