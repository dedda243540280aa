package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.util.List;

/** The things that are to be mended first. */
public final class MendFirst {

    /** How many of them a header names. */
    private static final int NAMED = 3;

    private MendFirst() {
    }

    /** The first faults of a design, as its report numbers them. */
    public static List<Fault> of(DesignReport design) {
        return Fault.of(design.findings()).stream().limit(NAMED).toList();
    }

    /** One of them in words; that it is no error is said. */
    public static String words(Fault fault, Language language) {
        return fault.headline(language) + (fault.severity() == Severity.ERROR ? ""
                : Words.BRACKETS.in(language, Words.one(fault.severity()).in(language)));
    }
}
