package io.github.labcheck.checker.report.table;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.report.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A finding, or what kept a file from being checked.
 *
 * @param finding null for an input error
 * @param error   null for a finding
 * @param number  of the fault that a violation belongs to, as on the plans; null for anything else
 */
record FindingRow(DesignReport design, Finding finding, InputError error, Integer number) {

    /** Violations by their numbers, then what was waived and what could not be judged, what leads to the worst first. */
    private static final Comparator<FindingRow> FIRST_TO_MEND = Comparator
            .comparing(FindingRow::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(r -> r.finding().outcome() == Outcome.UNDETERMINED).thenComparing(FindingRow::finding, Fault.ORDER);

    /** All rows of a report, so that a file that could not be read is not taken for one without findings. */
    static List<FindingRow> of(CheckReport report) {
        List<FindingRow> rows = new ArrayList<>();
        for (DesignReport design : report.designs()) {
            errors(design).forEach(rows::add);
            findings(design).forEach(rows::add);
        }
        return rows;
    }

    /** The same in the order of the reports for people. */
    static List<FindingRow> forPeople(CheckReport report) {
        List<FindingRow> rows = new ArrayList<>();
        for (DesignReport design : report.designs()) {
            errors(design).forEach(rows::add);
            findings(design).sorted(FIRST_TO_MEND).forEach(rows::add);
        }
        return rows;
    }

    private static Stream<FindingRow> errors(DesignReport design) {
        return design.inputErrors().stream().map(e -> new FindingRow(design, null, e, null));
    }

    private static Stream<FindingRow> findings(DesignReport design) {
        Map<String, Integer> numbers = Fault.numbers(design.findings());
        return design.findings().stream().map(f -> new FindingRow(design, f, null, numbers.get(f.id())));
    }

    Position location() {
        return finding == null ? error.position() : finding.location();
    }
}
