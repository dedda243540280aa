package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.ontology.Clause.Severity;
import java.util.List;

/** The violations of a design: by severity, then by fact. */
public final class FindingsText {

    private final Page page;
    private final DesignReport design;
    private final List<Fault> faults;

    FindingsText(Page page, DesignReport design) {
        this(page, design, design.findings());
    }

    /** For the violations among some findings of a design. */
    public FindingsText(Page page, DesignReport design, List<Finding> findings) {
        this.page = page;
        this.design = design;
        this.faults = Fault.of(findings);
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

    /** Writes a part of the faults, the first having the number 0; headings count all of a severity. */
    public void write(int from, int to) {
        FaultText text = new FaultText(page, design);
        int number = 0;
        for (Severity severity : Severity.values()) {
            List<Fault> own = Fault.of(faults, severity);
            if (Math.max(number, from) < Math.min(number + own.size(), to)) {
                int verdicts = own.stream().mapToInt(f -> f.findings().size()).sum();
                page.heading(tone(severity), page.words(Words.SEVERITY_HEADING, page.words(Words.of(severity)),
                        own.size(), verdicts));
            }
            for (Fault fault : own) {
                if (number >= from && number < to) {
                    text.write(number + 1, fault);
                }
                number++;
            }
        }
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.RED;
            case WARNING -> Tone.YELLOW;
            case ADVICE -> Tone.BLUE;
        };
    }
}
