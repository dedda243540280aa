package io.github.labcheck.checker.report.table;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding, or what kept a file from being checked.
 *
 * @param finding null for an input error
 * @param error   null for a finding
 */
record FindingRow(DesignReport design, Finding finding, InputError error) {

    /** All rows of a report, so that a file that could not be read is not taken for one without findings. */
    static List<FindingRow> of(CheckReport report) {
        List<FindingRow> rows = new ArrayList<>();
        for (DesignReport design : report.designs()) {
            design.inputErrors().forEach(e -> rows.add(new FindingRow(design, null, e)));
            design.findings().forEach(f -> rows.add(new FindingRow(design, f, null)));
        }
        return rows;
    }

    Position location() {
        return finding == null ? error.position() : finding.location();
    }
}
