package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Limit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One fact of a design and all findings that it causes.
 *
 * @param findings the heaviest first; not empty
 */
record Fault(List<Finding> findings) {

    /** What makes two findings the same fact: the same value of the same subject, or else the same message. */
    private record Fact(String subjectType, String subject, String related, String what, Object measured) {

        static Fact of(Finding f) {
            boolean value = f.clause().limit() instanceof Limit.OnValue;
            return new Fact(f.subject().type(), f.subject().id(), f.related() == null ? "" : f.related().id(),
                    value ? ((Limit.OnValue) f.clause().limit()).path().text() : f.message().zh(),
                    value ? f.measured() : null);
        }
    }

    /** The violations of a report, in the order of their heaviest finding. */
    static List<Fault> of(List<Finding> findings) {
        Map<Fact, List<Finding>> byFact = new LinkedHashMap<>();
        findings.stream().filter(f -> f.outcome() == Outcome.VIOLATED)
                .forEach(f -> byFact.computeIfAbsent(Fact.of(f), k -> new ArrayList<>()).add(f));
        return byFact.values().stream().map(Fault::new).toList();
    }

    static List<Fault> of(Collection<Fault> faults, Severity severity) {
        return faults.stream().filter(f -> f.first().severity() == severity).toList();
    }

    Finding first() {
        return findings.get(0);
    }
}
