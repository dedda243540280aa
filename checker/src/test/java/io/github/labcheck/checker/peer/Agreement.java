package io.github.labcheck.checker.peer;

import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Verdict.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often the two judges say the same, and where they do not. */
final class Agreement {

    /** Why the two may differ, each tested by what it says, not by the name of a clause. */
    enum Reason {
        /** SHACL sees one clause at a time; the rules see that one row of a table applies whichever it is. */
        CHOICE("whichever row of a table applies asks for it or for more; shapes look at one row at a time");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** A verdict on which they differ. */
    record Difference(String design, Pair pair, String rules, String shapes) { }

    private final Map<String, Long> same = new TreeMap<>();
    private final Map<Reason, Long> explained = new EnumMap<>(Reason.class);
    private final List<Difference> unexplained = new ArrayList<>();
    private final Set<String> spoken = new TreeSet<>();
    private int designs;
    private long unconcerned;

    /**
     * Compares what both say of a design.
     *
     * @param asked how many pairs of a clause and a thing of its classes there are
     */
    void add(String design, long asked, Judges.Ruled ruled, Map<Pair, Outcome> shaped) {
        designs++;
        Set<Pair> pairs = new HashSet<>(ruled.outcomes().keySet());
        pairs.addAll(shaped.keySet());
        unconcerned += asked - pairs.size();
        for (Pair pair : pairs) {
            Outcome rules = ruled.outcomes().get(pair);
            Outcome shapes = shaped.get(pair);
            if (rules == shapes) {
                same.merge(word(rules), 1L, Long::sum);
                spoken.add(pair.clause() + " " + rules);
            } else if (rules == Outcome.VIOLATED && shapes == Outcome.UNDETERMINED && choose(ruled.chosen().get(pair), shaped)) {
                explained.merge(Reason.CHOICE, 1L, Long::sum);
            } else {
                unexplained.add(new Difference(design, pair, word(rules), word(shapes)));
            }
        }
    }

    /** Whether there are limits of which the shapes too leave open which applies. */
    private static boolean choose(List<Pair> pairs, Map<Pair, Outcome> shaped) {
        return pairs != null && pairs.size() > 1 && pairs.stream().allMatch(shaped::containsKey);
    }

    static String word(Outcome outcome) {
        return outcome == null ? "not concerned" : outcome.name().toLowerCase(Locale.ROOT);
    }

    int designs() {
        return designs;
    }

    /** How often neither of them found that a clause concerns a thing. */
    long unconcerned() {
        return unconcerned;
    }

    /** How often both said the same, by what they said. */
    Map<String, Long> same() {
        return same;
    }

    Map<Reason, Long> explained() {
        return explained;
    }

    List<Difference> unexplained() {
        return unexplained;
    }

    /** How many clauses ended at least once in an outcome on which both agree. */
    long clauses(Outcome outcome) {
        return spoken.stream().filter(s -> s.endsWith(" " + outcome)).count();
    }
}
