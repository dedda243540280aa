package io.github.labcheck.checker.check;

import java.time.LocalDate;

/**
 * A decision to accept a violation.
 *
 * @param clause    identifier of the clause
 * @param subject   id of the subject, or null for all subjects
 * @param reason    why
 * @param approver  who decided, or null
 * @param until     last day on which it holds
 */
public record Waiver(String clause, String subject, String reason, String approver, LocalDate until) {

    /** Whether it covers a clause for a subject. */
    boolean covers(String clauseId, String subjectId) {
        return clause.equals(clauseId) && (subject == null || subject.equals(subjectId));
    }
}
