package io.github.labcheck.checker.api;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.operation.Workbench;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.ways.TooManyPlaces;
import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Clause;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The checker. Opening it loads the ontology and the rules, which takes about a second; from then on a design is checked in
 * milliseconds, by any number of threads. It reads the designs that it is given and writes nothing.
 *
 * <pre>{@code
 * Labcheck labcheck = Labcheck.open();
 * DesignReport report = labcheck.check(Path.of("lab.yaml"));
 * report.findings().forEach(finding -> System.out.println(finding.message().en()));
 * }</pre>
 */
@Api
public final class Labcheck {

    private final Workbench workbench;

    private Labcheck(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The checker with the clauses that it is shipped with. */
    public static Labcheck open() {
        return open(List.of());
    }

    /**
     * The checker with clauses of others besides.
     *
     * @param packs folders of packs
     */
    public static Labcheck open(List<Path> packs) {
        return new Labcheck(Workbench.forChecking(packs));
    }

    /** All clauses, in the order of their identifiers. */
    public List<Clause> clauses() {
        return List.copyOf(workbench.ontology().clauses());
    }

    /**
     * What to check: everything in some profiles. Categories, clauses, rooms and waivers are narrowed from there.
     *
     * @param profiles names as on the command line; none for the Guangxi specification and what it builds on
     * @param asOf     the day whose editions judge; null for each design's own date
     * @param today    the day for what is valid until a day, as calibrations are; null for each design's own date
     * @throws io.github.labcheck.checker.operation.UsageException if a profile is not known, with a sentence that names those that are
     */
    public CheckOptions options(List<String> profiles, LocalDate asOf, LocalDate today) {
        return CheckOptions.all(new Selection(workbench.ontology()).profiles(profiles), asOf, today);
    }

    /** Checks a design file on its own date. A file that is wrong is not {@linkplain DesignReport#read() read}, and the report says why. */
    public DesignReport check(Path design) {
        return check(design, options(List.of(), null, null));
    }

    /** Checks a design file. */
    public DesignReport check(Path design, CheckOptions options) {
        return report(workbench.reader().read(design), options);
    }

    /**
     * Checks a design that is in no file.
     *
     * @param name what the report calls it
     * @param yaml its text
     */
    public DesignReport check(String name, String yaml, CheckOptions options) {
        return report(workbench.reader().read(name, yaml.getBytes(StandardCharsets.UTF_8)), options);
    }

    private DesignReport report(Reading reading, CheckOptions options) {
        if (reading.design() == null) {
            return ComplianceCheck.unreadable(reading, options).withLines(reading.lines());
        }
        try {
            return workbench.check().check(reading.design(), options);
        } catch (TooManyPlaces e) {
            return ComplianceCheck.unreadable(Reading.givenUp(reading.file(), e.words()), options);
        }
    }
}
