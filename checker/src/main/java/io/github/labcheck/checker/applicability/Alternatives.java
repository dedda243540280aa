package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.condition.Conditions;
import io.github.labcheck.checker.condition.Truth;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Clauses of one document that put limits of one kind on one value: tables whose rows apply under different conditions. Where it
 * is not known which row applies, all possible values of the missing facts are gone through: the mildest limit that applies in
 * every case, or a stricter one in its place, is certain.
 */
final class Alternatives {

    private final DesignGraph design;
    private final Conditions conditions;
    private final Map<List<Object>, List<Clause>> groups = new LinkedHashMap<>();
    private final Map<String, List<Object>> keys = new HashMap<>();
    private final Remembered<String, Outcome> known;

    /** @param clauses all clauses of the check, also those that are not reported on */
    Alternatives(DesignGraph design, Conditions conditions, Collection<Clause> clauses) {
        this.design = design;
        this.conditions = conditions;
        this.known = new Remembered<>(design);
        for (Clause clause : clauses) {
            key(clause).ifPresent(key -> {
                keys.put(clause.id(), key);
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(clause);
            });
        }
    }

    private static Optional<List<Object>> key(Clause clause) {
        return clause.matter().map(matter -> List.of(clause.document().id(), clause.limit().getClass(), matter));
    }

    /** The clauses of a document that limit the same value as a clause does, itself included; none where it limits no value. */
    List<Clause> of(Clause clause) {
        List<Object> key = keys.get(clause.id());
        return key == null ? List.of() : groups.get(key);
    }

    /**
     * What is certain of clauses in doubt.
     *
     * @param possible  those that may apply
     * @param certain   the one whose limit is certain, or null
     */
    record Outcome(List<Clause> possible, Clause certain) { }

    /** Works out what is certain of clauses that are in doubt of a subject; subjects of which the same is known end alike. */
    Outcome outcome(Node subject, List<Clause> doubtful) {
        StringBuilder pattern = new StringBuilder();
        for (Clause clause : doubtful) {
            pattern.append(clause.id()).append(' ');
            clause.when().forEach(c -> note(subject, c, pattern));
            clause.unless().forEach(c -> note(subject, c, pattern));
        }
        return known.get(pattern.toString(), p -> new Worlds(design, conditions, subject).of(doubtful)
                .map(sets -> outcome(doubtful, sets)).orElse(new Outcome(doubtful, null)));
    }

    private void note(Node subject, Condition condition, StringBuilder pattern) {
        if (condition instanceof Condition.AnyOf anyOf) {
            anyOf.conditions().forEach(c -> note(subject, c, pattern));
            return;
        }
        Truth truth = conditions.test(subject, condition);
        boolean nothing = condition instanceof Condition.Compare compare && design.follow(subject, compare.path(), null).values().isEmpty();
        pattern.append(truth.yes() ? 'y' : truth.no() ? 'n' : nothing ? '?' : '+');
    }

    private static Outcome outcome(List<Clause> doubtful, Set<BitSet> sets) {
        BitSet any = new BitSet();
        sets.forEach(any::or);
        List<Clause> possible = any.stream().mapToObj(doubtful::get).toList();
        Clause certain = null;
        for (Clause clause : possible) {
            boolean always = sets.stream().allMatch(set -> set.stream()
                    .anyMatch(i -> clause.limit().milderThan(doubtful.get(i).limit())));
            if (always && (certain == null || !clause.limit().milderThan(certain.limit()))) {
                certain = clause;
            }
        }
        return new Outcome(possible, certain);
    }
}
