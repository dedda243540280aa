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
import java.util.function.BiPredicate;

/** How often the two judges say the same, and where they do not. */
final class Agreement {

    /** Why the two may differ, each tested by what it says, not by the name of a clause. */
    enum Reason {
        /** SHACL sees one clause at a time; the rules see that one row of a table is broken, whichever applies. */
        CHOICE("not known which row of a table applies, but filled in with any value the shapes find one broken");

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
     * @param asked  how many pairs of a clause and a thing of its classes there are
     * @param choice whether a thing breaks one of several limits whichever applies
     */
    void add(String design, long asked, Judges.Ruled ruled, Map<Pair, Outcome> shaped, BiPredicate<Pair, List<Pair>> choice) {
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
            } else if (rules == Outcome.VIOLATED && shapes == Outcome.UNDETERMINED
                    && ruled.chosen().containsKey(pair) && choice.test(pair, ruled.chosen().get(pair))) {
                explained.merge(Reason.CHOICE, 1L, Long::sum);
            } else {
                unexplained.add(new Difference(design, pair, word(rules), word(shapes)));
            }
        }
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
