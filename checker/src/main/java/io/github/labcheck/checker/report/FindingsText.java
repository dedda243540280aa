package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Concept;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The violations of a design: by severity, then by what they lead to, what is wrong in the same way being told once. */
public final class FindingsText {

    private final Page page;
    private final DesignReport design;
    private final List<Fault> faults;
    private final boolean all;

    FindingsText(Page page, DesignReport design) {
        this(page, design, design.findings());
    }

    /** For the violations among some findings of a design; the numbers are those of its report. */
    public FindingsText(Page page, DesignReport design, List<Finding> findings) {
        this.page = page;
        this.design = design;
        this.all = findings.size() == design.findings().size();
        Set<String> wanted = findings.stream().map(Finding::id).collect(Collectors.toSet());
        this.faults = Fault.of(design.findings()).stream().flatMap(f -> f.among(wanted).stream())
                .sorted(Comparator.comparing(Fault::severity).thenComparingInt(f -> f.consequence().rank()).thenComparingInt(Fault::number))
                .toList();
    }

    /** How many faults there are. */
    public int faults() {
        return faults.size();
    }

    /** Writes the first faults, and how many more there are. */
    void write(int shown) {
        if (faults.isEmpty()) {
            Words words = design.summary().judged() == 0 ? Words.NOTHING_JUDGED : Words.NO_FINDINGS;
            page.end().line(0, design.summary().judged() == 0 ? Tone.YELLOW : Tone.GREEN, page.words(words));
        }
        write(0, shown);
        if (faults.size() > shown) {
            page.end().line(0, Words.MORE_FAULTS, faults.size() - shown);
        }
    }

    /** Writes a part of the faults, counted from 0; headings count all of a severity. */
    public void write(int from, int to) {
        FaultText text = new FaultText(page, design);
        Severity severity = null;
        Concept consequence = null;
        for (Fault fault : faults.subList(Math.min(from, faults.size()), Math.min(to, faults.size()))) {
            if (fault.severity() != severity) {
                severity = fault.severity();
                consequence = null;
                heading(severity);
            }
            if (!fault.consequence().equals(consequence)) {
                consequence = fault.consequence();
                page.end().line(0, Tone.DIM, "── " + fault.leadsTo(page.language()));
            }
            text.write(fault);
        }
    }

    private void heading(Severity severity) {
        page.heading(tone(severity), SeverityHeading.of(faults,
                all ? SeverityHeading.unlisted(design, severity) : 0, severity, page.language()));
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.RED;
            case WARNING -> Tone.YELLOW;
            case ADVICE -> Tone.BLUE;
        };
    }
}
