package io.github.labcheck.checker.check;

import io.github.labcheck.ontology.Api;
import java.time.LocalDate;

/**
 * A decision to accept a violation.
 *
 * @param clause    identifier of the clause
 * @param subject   id of the subject, or null for all subjects
 * @param reason    why
 * @param approver  who decided, or null where the file does not say
 * @param until     last day on which it holds
 * @param measure   what is done instead, or null
 * @param document  the file that proves the decision, as it is written, or null
 */
@Api
public record Waiver(String clause, String subject, String reason, String approver, LocalDate until, String measure, String document) {

    /** Whether it is about a clause and a subject, on whatever day. */
    public boolean covers(String clauseId, String subjectId) {
        return clause.equals(clauseId) && (subject == null || subject.equals(subjectId));
    }

    /** Whether it still holds on a day; on its last day it does. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }

    /** Whether some subject of a clause may be covered by both. */
    public boolean meets(Waiver other) {
        return clause.equals(other.clause) && (subject == null || other.subject == null || subject.equals(other.subject));
    }
}
