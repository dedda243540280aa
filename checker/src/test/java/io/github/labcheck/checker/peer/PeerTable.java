package io.github.labcheck.checker.peer;

import io.github.labcheck.rules.Verdict.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Lines of Markdown about how far two judges agree. */
final class PeerTable {

    private PeerTable() { }

    /** A named comparison. */
    record Column(String title, Agreement agreement) { }

    /** What both say, why they differ, and where they do without a reason. */
    static String of(List<Column> columns) {
        StringBuilder out = new StringBuilder("| pairs of a clause and a thing |");
        columns.forEach(c -> out.append(' ').append(c.title()).append(" |"));
        out.append("\n|---|").append("---:|".repeat(columns.size())).append('\n');
        row(out, "designs", columns, a -> (long) a.designs());
        row(out, "both: does not concern it", columns, Agreement::unconcerned);
        for (Outcome outcome : Outcome.values()) {
            row(out, "both: " + Agreement.word(outcome), columns, a -> a.same().getOrDefault(Agreement.word(outcome), 0L));
        }
        for (Agreement.Reason reason : Agreement.Reason.values()) {
            row(out, "rules violated, shapes undetermined: " + reason.words(), columns, a -> a.explained().getOrDefault(reason, 0L));
        }
        row(out, "they differ and nothing explains it", columns, a -> (long) a.unexplained().size());
        for (Outcome outcome : Outcome.values()) {
            row(out, "clauses that end " + Agreement.word(outcome) + " somewhere", columns, a -> a.clauses(outcome));
        }
        columns.forEach(c -> c.agreement().unexplained().forEach(d -> out.append("unexplained: ").append(d).append('\n')));
        return out.toString();
    }

    private static void row(StringBuilder out, String name, List<Column> columns, Function<Agreement, Long> number) {
        out.append("| ").append(name).append(" |");
        columns.forEach(c -> out.append(String.format(Locale.ROOT, " %,d |", number.apply(c.agreement()))));
        out.append('\n');
    }
}
