package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.util.List;

/** The heading above the faults of a severity: as many verdicts of it as the header counts, wherever they stand. */
public final class SeverityHeading {

    private SeverityHeading() {
    }

    /**
     * The heading; a fault stands with its heaviest verdict, so that some verdicts may stand with faults above.
     *
     * @param unlisted how many verdicts of the severity are only counted, {@link #unlisted}
     */
    public static String of(List<Fault> faults, long unlisted, Severity severity, Language language) {
        List<Fault> here = Fault.of(faults, severity);
        long listed = verdicts(faults, severity);
        long above = listed - verdicts(here, severity);
        return Words.SEVERITY_HEADING.in(language, Words.of(severity).in(language), listed + unlisted, here.size(),
                (above == 0 ? "" : Words.SEVERITY_ABOVE.in(language, above))
                        + (unlisted == 0 ? "" : Words.SEVERITY_UNLISTED.in(language, unlisted)));
    }

    /** How many violations of a severity a report counts and does not list. */
    public static long unlisted(DesignReport design, Severity severity) {
        return design.summary().violated(severity) - design.findings().stream()
                .filter(f -> f.outcome() == Outcome.VIOLATED && f.severity() == severity).count();
    }

    private static long verdicts(List<Fault> faults, Severity severity) {
        return faults.stream().flatMap(f -> f.findings().stream()).filter(f -> f.severity() == severity).count();
    }
}
