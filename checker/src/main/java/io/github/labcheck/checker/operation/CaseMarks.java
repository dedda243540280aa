package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.reading.NamedPart;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comments of a small design expect: {@code # violated ID}, {@code # undetermined ID} or {@code # met ID} behind a line, several
 * ids with blanks between them.
 */
final class CaseMarks {

    private static final Pattern MARK =
            Pattern.compile("\\b(violated|undetermined|met)((?: [\\p{L}\\p{N}][\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])+)");

    private record Mark(int line, String outcome, String clause) { }

    private final NamedPart part;
    private final List<Mark> marks = new ArrayList<>();

    CaseMarks(NamedPart part) {
        this.part = part;
        for (int i = 0; i < part.lines().size(); i++) {
            int comment = part.lines().get(i).indexOf(" #");
            Matcher matcher = MARK.matcher(comment < 0 ? "" : part.lines().get(i).substring(comment));
            while (matcher.find()) {
                for (String clause : matcher.group(2).strip().split(" ")) {
                    marks.add(new Mark(i + 1, matcher.group(1), clause));
                }
            }
        }
    }

    /** The clauses that are mentioned. */
    Set<String> clauses() {
        Set<String> clauses = new TreeSet<>();
        marks.forEach(mark -> clauses.add(mark.clause()));
        return clauses;
    }

    /** How a report differs from what is expected of a clause; each with the line of the file. */
    List<Text> differences(DesignReport report, String clause) {
        List<Text> all = new ArrayList<>();
        for (Finding.Outcome outcome : List.of(Finding.Outcome.VIOLATED, Finding.Outcome.UNDETERMINED)) {
            String name = outcome.name().toLowerCase(Locale.ROOT);
            Set<Integer> found = new TreeSet<>();
            report.findings().stream().filter(f -> f.outcome() == outcome && f.clause().id().equals(clause))
                    .forEach(f -> found.add(f.location().line()));
            Set<Integer> expected = lines(name, clause);
            expected.stream().filter(line -> !found.contains(line)).forEach(line -> all.add(Text.of(
                    "operation.CaseMarks.line-expected-was-not", place(line), name, clause)));
            found.stream().filter(line -> !expected.contains(line)).forEach(line -> all.add(Text.of(
                    "operation.CaseMarks.line-was-found-not", place(line), name, clause)));
        }
        int met = report.clauses().stream().filter(c -> c.clause().id().equals(clause)).mapToInt(c -> c.met()).sum();
        int marked = (int) marks.stream().filter(m -> m.outcome().equals("met") && m.clause().equals(clause)).count();
        if (met != marked) {
            all.add(Text.of("operation.CaseMarks.expected-met", clause, marked, met));
        }
        return all;
    }

    private Set<Integer> lines(String outcome, String clause) {
        Set<Integer> lines = new TreeSet<>();
        marks.stream().filter(m -> m.outcome().equals(outcome) && m.clause().equals(clause)).forEach(m -> lines.add(m.line()));
        return lines;
    }

    private int place(int line) {
        return part.line() + line - 1;
    }
}
