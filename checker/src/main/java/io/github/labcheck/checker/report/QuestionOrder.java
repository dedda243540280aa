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

/**
 * Orders what is asked: again and again the facts are taken, up to three together, whose answers settle most verdicts for each
 * answer. What tells what a thing is comes before all others and counts as answered.
 */
final class QuestionOrder {

    private static final int TOGETHER = 3;

    /** Sets of facts that are weighed against each other: those that most verdicts wait for. */
    private static final int WEIGHED = 400;

    private final OpenVerdicts open;
    private final BitSet answered = new BitSet();
    private final Map<BitSet, Integer> left = new LinkedHashMap<>();

    QuestionOrder(OpenVerdicts open) {
        this.open = open;
    }

    /** A set of facts that is not answered, and what it would settle. */
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
        List<Question> questions = new ArrayList<>();
        while (!left.isEmpty()) {
            Choice next = best().orElseGet(this::mostWaitedFor);
            questions.add(new Question(sorted(next.facts()), next.settles()));
            answer(next.facts());
        }
        return questions;
    }

    private Optional<BitSet> without(BitSet set) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(answered);
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    /** The facts that settle most for each answer; empty if no few facts settle anything. */
    private Optional<Choice> best() {
        List<BitSet> candidates = left.entrySet().stream().filter(e -> e.getKey().cardinality() <= TOGETHER)
                .sorted(Comparator.comparingInt((Map.Entry<BitSet, Integer> e) -> -e.getValue()).thenComparing(e -> names(e.getKey())))
                .limit(WEIGHED).map(Map.Entry::getKey).toList();
        return candidates.stream().map(c -> new Choice(c, settled(c))).reduce(Choice::better);
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
    }

    /** The fact that most of what is left waits for; it settles nothing yet. */
    private Choice mostWaitedFor() {
        Map<Integer, Integer> waiting = new TreeMap<>();
        left.forEach((set, count) -> set.stream().forEach(fact -> waiting.merge(fact, count, Integer::sum)));
        int most = waiting.entrySet().stream().min(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
                .thenComparing(e -> name(open.facts().get(e.getKey())))).orElseThrow().getKey();
        BitSet one = new BitSet();
        one.set(most);
        return new Choice(one, 0);
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
