package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Finding.Fact;
import io.github.labcheck.checker.report.Questions.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Orders what is asked: again and again the facts are taken, up to three together, whose answers settle most verdicts for each
 * answer. What tells what a thing is comes before all others and counts as answered. An answer that tells whether a clause applies is
 * as useful as one that settles it, but does not count as that; what the clause then asks is not asked before.
 */
final class QuestionOrder {

    private static final int TOGETHER = 3;

    /** Sets of facts that are weighed against each other: those that most verdicts wait for. */
    private static final int WEIGHED = 400;

    private final OpenVerdicts open;
    private final BitSet answered = new BitSet();
    private final Map<BitSet, Integer> left = new LinkedHashMap<>();
    private final Map<BitSet, Integer> deciding = new LinkedHashMap<>();

    QuestionOrder(OpenVerdicts open) {
        this.open = open;
    }

    /** A set of facts that is not answered, and how many verdicts it would bring on. */
    private record Choice(BitSet facts, int settles) {

        static Choice better(Choice one, Choice other) {
            int each = Long.compare((long) one.settles * other.facts.cardinality(), (long) other.settles * one.facts.cardinality());
            return each > 0 || each == 0 && one.settles >= other.settles ? one : other;
        }
    }

    List<Question> questions() {
        List<Fact> facts = open.facts();
        for (int i = 0; i < facts.size(); i++) {
            answered.set(i, facts.get(i).decisive());
        }
        open.counts().forEach((set, count) -> without(set).ifPresent(rest -> left.merge(rest, count, Integer::sum)));
        open.deciding().forEach((set, count) -> without(set).ifPresent(rest -> deciding.merge(rest, count, Integer::sum)));
        List<Question> questions = new ArrayList<>();
        while (!left.isEmpty() || !deciding.isEmpty()) {
            BitSet next = best().map(Choice::facts).orElseGet(() -> mostWaitedFor(left));
            questions.add(new Question(sorted(next), settled(next)));
            answer(next);
        }
        return questions;
    }

    /** How many facts are not asked for, and may be if other answers say that a clause applies. */
    int later() {
        return open.facts().size() - answered.cardinality();
    }

    private Optional<BitSet> without(BitSet set) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(answered);
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    /** The facts that settle or decide most for each answer; empty if no few facts do. */
    private Optional<Choice> best() {
        List<BitSet> candidates = left.entrySet().stream().filter(e -> e.getKey().cardinality() <= TOGETHER)
                .sorted(Comparator.comparingInt((Map.Entry<BitSet, Integer> e) -> -e.getValue()).thenComparing(e -> names(e.getKey())))
                .limit(WEIGHED).map(Map.Entry::getKey).toList();
        Stream<BitSet> one = deciding.isEmpty() ? Stream.of() : Stream.of(mostWaitedFor(deciding));
        return Stream.concat(candidates.stream(), one).map(c -> new Choice(c, settled(c) + decided(c))).reduce(Choice::better);
    }

    /** Verdicts whose clauses may turn out not to apply. */
    private int decided(BitSet answers) {
        return deciding.entrySet().stream().filter(e -> e.getKey().intersects(answers)).mapToInt(Map.Entry::getValue).sum();
    }

    private int settled(BitSet answers) {
        int settled = 0;
        for (Map.Entry<BitSet, Integer> entry : left.entrySet()) {
            BitSet open = (BitSet) entry.getKey().clone();
            open.andNot(answers);
            settled += open.isEmpty() ? entry.getValue() : 0;
        }
        return settled;
    }

    private void answer(BitSet answers) {
        answered.or(answers);
        Map<BitSet, Integer> before = new LinkedHashMap<>(left);
        left.clear();
        before.forEach((set, count) -> without(set).ifPresent(rest -> left.merge(rest, count, Integer::sum)));
        deciding.keySet().removeIf(set -> set.intersects(answers));
    }

    /** The fact that most of some verdicts wait for. */
    private BitSet mostWaitedFor(Map<BitSet, Integer> verdicts) {
        Map<Integer, Integer> waiting = new TreeMap<>();
        verdicts.forEach((set, count) -> set.stream().forEach(fact -> waiting.merge(fact, count, Integer::sum)));
        int most = waiting.entrySet().stream().min(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
                .thenComparing(e -> name(open.facts().get(e.getKey())))).orElseThrow().getKey();
        BitSet one = new BitSet();
        one.set(most);
        return one;
    }

    private List<MissingData> sorted(BitSet facts) {
        return facts.stream().mapToObj(open::data).sorted(Comparator.comparingInt((MissingData d) -> -d.alone() - d.shared())
                .thenComparing(d -> name(d.fact()))).toList();
    }

    private String names(BitSet facts) {
        return facts.stream().mapToObj(i -> name(open.facts().get(i))).sorted().collect(Collectors.joining(" "));
    }

    private static String name(Fact fact) {
        return fact.owner() + "." + fact.key();
    }
}
