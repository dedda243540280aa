package io.github.labcheck.checker.cases;

import io.github.labcheck.checker.check.Judging;
import io.github.labcheck.rules.Verdict.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comments expect: {@code # violated ID}, {@code # undetermined ID} or {@code # met ID} on a line, several ids
 * with blanks between them.
 *
 * @param lines  numbers of the marked lines by outcome
 */
public record Expectation(Map<Outcome, Set<Integer>> lines) {

    private static final Pattern MARK = Pattern.compile("\\b(violated|undetermined|met)((?: [A-Za-z0-9][A-Za-z0-9._-]*[0-9A-Za-z])+)");

    /** A mark of a file. */
    public record Mark(int line, Outcome outcome, String clause) { }

    /** All marks in the comments of a file. */
    public static List<Mark> marks(List<String> lines) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int comment = (" " + lines.get(i)).indexOf(" #");
            if (comment > 0) { // a line that is nothing but a comment cannot be a finding's
                Matcher matcher = MARK.matcher(lines.get(i).substring(comment));
                while (matcher.find()) {
                    Outcome outcome = Outcome.valueOf(matcher.group(1).toUpperCase(java.util.Locale.ROOT));
                    for (String clause : matcher.group(2).strip().split(" ")) {
                        marks.add(new Mark(i + 1, outcome, clause));
                    }
                }
            }
        }
        return marks;
    }

    /** What a file expects of a clause. */
    public static Expectation of(List<Mark> marks, String clause) {
        Map<Outcome, Set<Integer>> lines = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            lines.put(outcome, new TreeSet<>());
        }
        marks.stream().filter(m -> m.clause().equals(clause)).forEach(m -> lines.get(m.outcome()).add(m.line()));
        return new Expectation(lines);
    }

    public Set<Integer> of(Outcome outcome) {
        return lines.get(outcome);
    }

    /** How verdicts differ from what is expected; empty if they do not. */
    public Optional<String> difference(List<Judging.Line> verdicts) {
        List<String> differences = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.UNDETERMINED)) {
            Set<Integer> found = new TreeSet<>();
            verdicts.stream().filter(v -> v.outcome() == outcome).forEach(v -> found.add(v.place()));
            if (!found.equals(of(outcome))) {
                differences.add(outcome + " on lines " + found + " instead of " + of(outcome));
            }
        }
        met(verdicts).ifPresent(differences::add);
        return differences.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", differences));
    }

    /** A met subject may be marked where its entry begins or where its finding would stand; each of them is marked. */
    private Optional<String> met(List<Judging.Line> verdicts) {
        Set<Integer> open = new TreeSet<>(of(Outcome.MET));
        List<Integer> unmarked = new ArrayList<>();
        for (Judging.Line verdict : verdicts) {
            if (verdict.outcome() == Outcome.MET) {
                boolean marked = of(Outcome.MET).contains(verdict.entry()) || of(Outcome.MET).contains(verdict.place());
                open.remove(verdict.entry());
                open.remove(verdict.place());
                if (!marked) {
                    unmarked.add(verdict.entry());
                }
            }
        }
        return open.isEmpty() && unmarked.isEmpty() ? Optional.empty()
                : Optional.of("not MET on lines " + open + ", MET without a mark on lines " + unmarked);
    }
}
