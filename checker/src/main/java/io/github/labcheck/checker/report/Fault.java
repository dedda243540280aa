package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.AmountWords;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
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
public record Fault(List<Finding> findings) {

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
    public static List<Fault> of(List<Finding> findings) {
        Map<Fact, List<Finding>> byFact = new LinkedHashMap<>();
        findings.stream().filter(f -> f.outcome() == Outcome.VIOLATED)
                .forEach(f -> byFact.computeIfAbsent(Fact.of(f), k -> new ArrayList<>()).add(f));
        return byFact.values().stream().map(Fault::new).toList();
    }

    /** Those of one severity. */
    public static List<Fault> of(Collection<Fault> faults, Severity severity) {
        return faults.stream().filter(f -> f.first().severity() == severity).toList();
    }

    /** The heaviest finding. */
    public Finding first() {
        return findings.get(0);
    }

    /** What is wrong, in a line: what all findings say, or else the value itself. */
    public String headline(Language language) {
        Finding first = first();
        boolean oneMessage = findings.stream().map(f -> f.message().in(language)).distinct().count() == 1;
        if (oneMessage || first.property() == null) {
            return first.message().in(language);
        }
        String label = first.property().label().in(language);
        String name = first.related() == null ? FaultText.name(first.subject(), language)
                : FaultText.name(first.subject(), language) + Words.COMMA.in(language) + FaultText.name(first.related(), language);
        return first.measured() == null ? Words.NOT_STATED.in(language, name, label)
                : Words.IS.in(language, name, label, AmountWords.of(first.measured(), language));
    }
}
