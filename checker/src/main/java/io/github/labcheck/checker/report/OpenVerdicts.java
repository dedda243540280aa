package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Fact;
import io.github.labcheck.checker.check.Finding.Lacking;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.graph.Joined;
import io.github.labcheck.checker.report.Questions.Unclear;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which facts the open verdicts of a design wait for. Lists that many verdicts share are read once. */
final class OpenVerdicts {

    private static final int FEW = 24;

    private final OpenFindings.Telling telling = new OpenFindings.Telling();
    private final Map<Fact, Integer> numbers = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Set<String>> places = new ArrayList<>();
    private final Map<BitSet, Integer> counts = new LinkedHashMap<>();
    private final Map<BitSet, Integer> deciding = new LinkedHashMap<>();
    private final Map<List<Lacking>, BitSet> shared = new IdentityHashMap<>();
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Map<String, Integer> unclear = new HashMap<>();

    private OpenVerdicts() {
    }

    static OpenVerdicts of(Collection<Finding> findings) {
        OpenVerdicts open = new OpenVerdicts();
        findings.stream().filter(f -> f.outcome() == Outcome.UNDETERMINED).forEach(open::add);
        return open;
    }

    private void add(Finding finding) {
        BitSet kinds = all(finding.missing());
        BitSet first = all(finding.doubt());
        Optional<Thing> thing = telling.waitsFor(finding);
        if (thing.isPresent()) {
            things.put(thing.get().iri(), thing.get());
            unclear.merge(thing.get().iri(), 1, Integer::sum);
        } else if (first.isEmpty() || kinds.cardinality() == 1) {
            counts.merge(kinds, 1, Integer::sum);
        } else {
            deciding.merge(first, 1, Integer::sum);
        }
    }

    private BitSet all(List<Lacking> list) {
        BitSet kinds = new BitSet();
        for (List<Lacking> part : Joined.parts(list)) {
            kinds.or(part.size() <= FEW ? kinds(part) : shared.computeIfAbsent(part, this::kinds));
        }
        return kinds;
    }

    private BitSet kinds(List<Lacking> list) {
        BitSet kinds = new BitSet();
        for (Lacking lacking : list) {
            int number = number(lacking.fact());
            kinds.set(number);
            places.get(number).add(lacking.subject());
        }
        return kinds;
    }

    private int number(Fact fact) {
        Integer known = numbers.get(fact);
        if (known == null) {
            known = facts.size();
            numbers.put(fact, known);
            facts.add(fact);
            places.add(new TreeSet<>());
        }
        return known;
    }

    /** The facts, by their numbers. */
    List<Fact> facts() {
        return facts;
    }

    /** How many verdicts wait for the same facts, without those that wait for somebody to say what their subject is. */
    Map<BitSet, Integer> counts() {
        return counts;
    }

    /**
     * How many verdicts wait for the same facts that tell whether their clauses apply. One answer may be enough to say that a clause does
     * not, and so one is asked; the others, and what the clause then asks, only where it still may.
     */
    Map<BitSet, Integer> deciding() {
        return deciding;
    }

    /** What is told of a fact: where it lacks, and for how much. */
    MissingData data(int number) {
        int alone = 0;
        int all = 0;
        for (Map.Entry<BitSet, Integer> count : counts.entrySet()) {
            if (count.getKey().get(number)) {
                all += count.getValue();
                alone += count.getKey().cardinality() == 1 ? count.getValue() : 0;
            }
        }
        for (Map.Entry<BitSet, Integer> count : deciding.entrySet()) {
            all += count.getKey().get(number) ? count.getValue() : 0;
        }
        return new MissingData(facts.get(number), places.get(number), alone, all - alone);
    }

    /** Things of which it is not said what they are, those with most open verdicts first. */
    List<Unclear> unclear() {
        Map<Fact, Integer> waiting = new LinkedHashMap<>();
        things.values().forEach(thing -> waiting.merge(telling.of(thing).fact(), unclear.get(thing.iri()), Integer::sum));
        Map<Fact, MissingData> data = new HashMap<>();
        waiting.forEach((fact, own) -> {
            MissingData elsewhere = data(numbers.get(fact)); // what waits on other things waits for this as well
            data.put(fact, new MissingData(fact, elsewhere.places(), elsewhere.alone(), elsewhere.shared() + own));
        });
        return things.values().stream().map(thing -> new Unclear(thing, data.get(telling.of(thing).fact()), unclear.get(thing.iri())))
                .sorted(Comparator.comparingInt((Unclear u) -> -u.clauses()).thenComparing(u -> u.thing().id())).toList();
    }
}
