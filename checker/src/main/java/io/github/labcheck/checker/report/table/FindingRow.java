package io.github.labcheck.checker.report.table;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.FaultText;
import io.github.labcheck.checker.report.OpenFindings;
import io.github.labcheck.checker.report.OpenFindings.Group;
import io.github.labcheck.checker.report.QuestionWords;
import io.github.labcheck.checker.report.table.Column.Coded;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A finding, what kept a file from being checked, or, for people, all that waits to be told what a thing is.
 *
 * @param finding null for the others
 * @param error   null for the others
 * @param number  of the fault that a violation belongs to, as on the plans; null for anything else
 * @param group   null for the others
 */
record FindingRow(DesignReport design, Finding finding, InputError error, Integer number, Group group) {

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

    /** The same for people: in the order of their reports, and one row for each thing of which it is not said what it is. */
    static List<FindingRow> forPeople(CheckReport report) {
        List<FindingRow> rows = new ArrayList<>();
        for (DesignReport design : report.designs()) {
            errors(design).forEach(rows::add);
            OpenFindings open = OpenFindings.of(design.findings());
            Set<Finding> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
            open.unclear().forEach(g -> hidden.addAll(g.findings()));
            findings(design).filter(r -> !hidden.contains(r.finding())).sorted(FIRST_TO_MEND).forEach(rows::add);
            open.unclear().forEach(g -> rows.add(new FindingRow(design, null, null, null, g)));
        }
        return rows;
    }

    private static Stream<FindingRow> errors(DesignReport design) {
        return design.inputErrors().stream().map(e -> new FindingRow(design, null, e, null, null));
    }

    private static Stream<FindingRow> findings(DesignReport design) {
        Map<String, Integer> numbers = Fault.numbers(design.findings());
        return design.findings().stream().map(f -> new FindingRow(design, f, null, numbers.get(f.id()), null));
    }

    Position location() {
        return group != null ? group.first().location() : finding == null ? error.position() : finding.location();
    }

    /** How it ended. */
    Object verdict() {
        return group != null ? Outcome.UNDETERMINED : finding == null ? new Coded("input-error", Headings.INPUT_ERROR.text())
                : finding.outcome();
    }

    /** The clause; of many, how many there are. */
    Object clause() {
        return group != null ? QuestionWords.CLAUSES.both(group.findings().size()) : finding == null ? error.code() : finding.clause().id();
    }

    /** What it is about, null for an input error. */
    Thing subject() {
        return group != null ? group.thing() : finding == null ? null : finding.subject();
    }

    /** What is said of it. */
    Text message() {
        if (group != null) {
            return QuestionWords.UNCLEAR.both(new Text(FaultText.name(group.thing(), Language.ZH),
                    FaultText.name(group.thing(), Language.EN)),
                    group.lacking().property(), group.findings().size());
        }
        return finding == null ? error.message() : finding.message();
    }
}
