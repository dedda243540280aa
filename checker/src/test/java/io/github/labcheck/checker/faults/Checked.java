package io.github.labcheck.checker.faults;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Profile;
import io.github.labcheck.rules.RuleEngine;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the check says of an edited design. */
final class Checked {

    /**
     * A finding, as far as designs are compared by it.
     *
     * @param violated it is a fault; otherwise it cannot be judged
     * @param error    it is a fault of the weight of an error
     */
    record Mark(String clause, String subject, String related, boolean violated, boolean error) {

        @Override
        public String toString() {
            return clause + " at " + subject + (related == null ? "" : " and " + related) + (violated ? "" : " (cannot be judged)");
        }
    }

    /** Checks designs with what the program itself uses. */
    static final class Checker {

        private final Ontology ontology = Ontology.load();
        private final DesignReader reader = new DesignReader(ontology.schema());
        private final ComplianceCheck check = new ComplianceCheck(ontology, RuleEngine.open());
        private final List<Profile> profiles = List.of(ontology.profile("guangxi").orElseThrow());

        /** The marks of a design on a day, or on its own if that is null. */
        Set<Mark> marks(EditedDesign design, LocalDate asOf) {
            Reading reading = reader.read("edited.yaml", design.bytes());
            if (!reading.errors().isEmpty()) {
                throw new IllegalStateException("The edited file has input errors: " + reading.errors());
            }
            DesignReport report = check.check(reading.design(),
                    new CheckOptions(profiles, asOf, Set.of(), Set.of(), Set.of(), List.of()));
            return report.findings().stream().map(Checked::mark).collect(Collectors.toSet());
        }
    }

    private Checked() {
    }

    private static Mark mark(Finding finding) {
        boolean violated = finding.outcome() == Finding.Outcome.VIOLATED;
        return new Mark(finding.clause().id(), finding.subject().id(), finding.related() == null ? null : finding.related().id(),
                violated, violated && finding.severity() == Clause.Severity.ERROR);
    }
}
