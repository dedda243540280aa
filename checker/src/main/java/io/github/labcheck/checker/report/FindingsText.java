package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.ontology.Clause.Severity;
import java.util.List;

/** The violations of a design: by severity, then by fact. */
final class FindingsText {

    private final Page page;
    private final DesignReport design;

    FindingsText(Page page, DesignReport design) {
        this.page = page;
        this.design = design;
    }

    void write() {
        List<Fault> faults = Fault.of(design.findings());
        if (faults.isEmpty()) {
            Words words = design.summary().judged() == 0 ? Words.NOTHING_JUDGED : Words.NO_FINDINGS;
            page.end().line(0, design.summary().judged() == 0 ? Tone.YELLOW : Tone.GREEN, page.words(words));
        }
        FaultText text = new FaultText(page, design);
        int number = 0;
        for (Severity severity : Severity.values()) {
            List<Fault> own = Fault.of(faults, severity);
            if (!own.isEmpty()) {
                int verdicts = own.stream().mapToInt(f -> f.findings().size()).sum();
                page.heading(tone(severity), page.words(Words.SEVERITY_HEADING, page.words(Words.of(severity)),
                        own.size(), verdicts));
            }
            for (Fault fault : own) {
                text.write(++number, fault);
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
