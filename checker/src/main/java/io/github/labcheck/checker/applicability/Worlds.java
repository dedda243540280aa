package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.condition.Conditions;
import io.github.labcheck.checker.condition.Truth;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Compare;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Which of some clauses apply to one subject together, whatever the missing facts are. */
final class Worlds {

    /** More worlds than this are not gone through; then nothing is certain. */
    private static final int MOST = 4096;

    private final DesignGraph design;
    private final Conditions conditions;
    private final Node subject;
    private final Map<String, MissingFact> facts = new LinkedHashMap<>();
    private final List<String> places = new ArrayList<>();
    private final Map<String, Integer> free = new LinkedHashMap<>();

    Worlds(DesignGraph design, Conditions conditions, Node subject) {
        this.design = design;
        this.conditions = conditions;
        this.subject = subject;
    }

    /** The sets of clauses, by their place in the list, that may apply together; empty if there are too many worlds. */
    Optional<Set<BitSet>> of(List<Clause> clauses) {
        clauses.forEach(clause -> {
            clause.when().forEach(this::ask);
            clause.unless().forEach(this::ask);
        });
        places.addAll(facts.keySet());
        long worlds = facts.values().stream().mapToLong(MissingFact::answers).reduce(1, (a, b) -> Math.min(MOST + 1L, a * b));
        worlds = free.size() > 12 ? MOST + 1L : worlds << free.size();
        if (worlds > MOST) {
            return Optional.empty();
        }
        List<Formula> formulas = clauses.stream().map(this::formula).toList();
        Set<BitSet> sets = new LinkedHashSet<>();
        int[] sizes = sizes();
        for (int[] world = new int[sizes.length]; world != null; world = next(world, sizes)) {
            BitSet set = new BitSet();
            for (int i = 0; i < formulas.size(); i++) {
                set.set(i, formulas.get(i).in(world));
            }
            sets.add(set);
        }
        return Optional.of(sets);
    }

    private int[] sizes() {
        int[] sizes = new int[places.size() + free.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = i < places.size() ? facts.get(places.get(i)).answers() : 2;
        }
        return sizes;
    }

    private static int[] next(int[] world, int[] sizes) {
        for (int i = 0; i < world.length; i++) {
            if (++world[i] < sizes[i]) {
                return world;
            }
            world[i] = 0;
        }
        return null;
    }

    private void ask(Condition condition) {
        if (condition instanceof Condition.AnyOf anyOf) {
            anyOf.conditions().forEach(this::ask);
        } else if (isOpen(condition) && enumerable(condition)) {
            Compare compare = (Compare) condition;
            facts.computeIfAbsent(compare.path().text(), p -> new MissingFact(design, conditions)).ask(compare);
        } else if (isOpen(condition)) {
            free.putIfAbsent(condition.text(), free.size());
        }
    }

    private boolean isOpen(Condition condition) {
        Truth truth = conditions.test(subject, condition);
        return !truth.yes() && !truth.no();
    }

    /** What is known in part may become anything that more values make of it. */
    private boolean enumerable(Condition condition) {
        return condition instanceof Compare compare && MissingFact.finite(compare)
                && design.follow(subject, compare.path(), null).values().isEmpty();
    }

    private Formula formula(Clause clause) {
        return new Formula.All(List.of(new Formula.All(parts(clause.when())), new Formula.Not(new Formula.Any(parts(clause.unless())))));
    }

    private List<Formula> parts(Collection<Condition> all) {
        return all.stream().map(this::part).toList();
    }

    private Formula part(Condition condition) {
        if (condition instanceof Condition.AnyOf anyOf) {
            return new Formula.Any(parts(anyOf.conditions()));
        }
        if (!isOpen(condition)) {
            return new Formula.Settled(conditions.test(subject, condition).yes());
        }
        if (enumerable(condition)) {
            Compare compare = (Compare) condition;
            return new Formula.Depends(places.indexOf(compare.path().text()), facts.get(compare.path().text()).holds(compare));
        }
        return new Formula.Depends(places.size() + free.get(condition.text()), new boolean[] {false, true});
    }
}
