package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.ontology.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The counts of a design, a category a line. */
final class CountsText {

    /** A column of the table: its heading and what it counts of a clause. */
    private record Column(Words heading, ToIntFunction<ClauseResult> count) { }

    private static final List<Column> COLUMNS = List.of(
            new Column(Words.CLAUSES, c -> 1),
            new Column(Words.MET, c -> c.status() == Clause.Status.AUTOMATED ? c.met() : 0),
            new Column(Words.BY_STATEMENT, c -> c.status() == Clause.Status.ASSISTED ? c.met() : 0),
            new Column(Words.VIOLATED, ClauseResult::violated),
            new Column(Words.UNDETERMINED, ClauseResult::undetermined),
            new Column(Words.WAIVED, ClauseResult::waived),
            new Column(Words.NOT_APPLICABLE, c -> c.notApplicable() ? 1 : 0),
            new Column(Words.MANUAL, c -> c.status() == Clause.Status.MANUAL ? 1 : 0));

    private static final int NAMES = 15;
    private static final int NUMBERS = 11;

    private CountsText() {
    }

    static void write(Page page, DesignReport design) {
        page.heading(Tone.BOLD, page.words(Words.COUNTS_HEADING));
        row(page, Tone.DIM, page.words(Words.CATEGORY), COLUMNS.stream().map(c -> page.words(c.heading())).toList());
        Map<String, List<ClauseResult>> categories = design.clauses().stream().collect(Collectors.groupingBy(
                c -> c.clause().category().notation(), TreeMap::new, Collectors.toList()));
        categories.values().forEach(clauses -> row(page, Tone.PLAIN,
                clauses.get(0).clause().category().label().in(page.language()), counts(clauses)));
        row(page, Tone.BOLD, page.words(Words.TOTAL), counts(design.clauses()));
    }

    private static List<String> counts(List<ClauseResult> clauses) {
        List<String> counts = new ArrayList<>();
        for (Column column : COLUMNS) {
            int sum = clauses.stream().mapToInt(column.count()).sum();
            counts.add(sum == 0 ? "·" : Integer.toString(sum));
        }
        return counts;
    }

    private static void row(Page page, Tone tone, String name, List<String> cells) {
        StringBuilder line = new StringBuilder(VisibleText.padded(name, NAMES));
        cells.forEach(c -> line.append(VisibleText.rightAligned(c, NUMBERS)));
        page.line(0, tone, line.toString());
    }
}
