package io.github.labcheck.checker.report;

import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.util.List;

/** The heading above the faults of a severity: as many verdicts of it as the header counts, wherever they stand. */
public final class SeverityHeading {

    private SeverityHeading() {
    }

    /** The heading; a fault stands with its heaviest verdict, so that some verdicts may stand with faults above. */
    public static String of(List<Fault> faults, Severity severity, Language language) {
        List<Fault> here = Fault.of(faults, severity);
        long all = verdicts(faults, severity);
        long above = all - verdicts(here, severity);
        return Words.SEVERITY_HEADING.in(language, Words.of(severity).in(language), all, here.size(),
                above == 0 ? "" : Words.SEVERITY_ABOVE.in(language, above));
    }

    private static long verdicts(List<Fault> faults, Severity severity) {
        return faults.stream().flatMap(f -> f.findings().stream()).filter(f -> f.severity() == severity).count();
    }
}
