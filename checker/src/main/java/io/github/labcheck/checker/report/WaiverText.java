package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** The violations that somebody accepted. */
final class WaiverText {


    private WaiverText() {
    }

    static void write(Page page, DesignReport design) {
        List<Finding> waived = design.findings().stream().filter(f -> f.outcome() == Outcome.WAIVED).toList();
        if (waived.isEmpty()) {
            return;
        }
        page.heading(Tone.BOLD, page.words(Words.WAIVED_HEADING, waived.size()));
        for (Finding finding : waived) {
            page.line(0, "~ " + finding.clause().id() + " " + finding.message().in(page.language()));
            page.line(2, Tone.DIM, of(page, finding.waiver()));
        }
    }

    static String of(Page page, Waiver waiver) {
        String approver = waiver.approver() == null ? ""
                : page.words(Words.SEMICOLON) + page.words(Words.APPROVED, waiver.approver());
        String measure = waiver.measure() == null ? "" : page.words(Words.SEMICOLON) + Text.of("report.WaiverText.instead",
                waiver.measure()).in(page.language());
        return waiver.reason() + approver + measure + page.words(Words.SEMICOLON) + page.words(Words.UNTIL, waiver.until());
    }
}
