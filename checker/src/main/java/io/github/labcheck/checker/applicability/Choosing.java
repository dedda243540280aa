package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.condition.Truth;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Finds the limits in doubt whose value is known, and takes the doubt from the one that is certain among its alternatives. */
final class Choosing {

    private final Applicability applicability;
    private final Alternatives alternatives;
    private final Map<String, Clause> clauses = new HashMap<>();

    Choosing(Applicability applicability, Alternatives alternatives, Collection<Clause> clauses) {
        this.applicability = applicability;
        this.alternatives = alternatives;
        clauses.forEach(c -> this.clauses.put(c.id(), c));
    }

    /**
     * The choice of each pair in doubt whose value is known.
     *
     * @param dues all that is due; limits that turn out to be certain replace their doubtful selves, alternatives that nobody asked for are
     *          added
     */
    Map<Pair, Choice> of(List<Due> dues) {
        // a group is one list; what is in it is much to compare
        Map<List<Clause>, Map<String, Map<String, Integer>>> groups = new IdentityHashMap<>();
        List<List<Clause>> inOrder = new ArrayList<>();
        for (int i = 0; i < dues.size(); i++) {
            Due due = dues.get(i);
            if (due.inDoubt() && applicability.measured(clauses.get(due.pair().clause()), due)) {
                List<Clause> group = alternatives.of(clauses.get(due.pair().clause()));
                groups.computeIfAbsent(group, g -> {
                    inOrder.add(g);
                    return new LinkedHashMap<>();
                }).computeIfAbsent(due.subject(), s -> new LinkedHashMap<>())
                        .put(due.pair().clause(), i);
            }
        }
        Map<Pair, Choice> choices = new HashMap<>();
        for (List<Clause> group : inOrder) {
            groups.get(group).forEach((subject, places) -> applicability.lookingFor(subject,
                    () -> choose(NodeFactory.createURI(subject), group, places, dues, choices)));
        }
        return choices;
    }

    private void choose(Node subject, List<Clause> group, Map<String, Integer> places, List<Due> dues, Map<Pair, Choice> choices) {
        Map<String, Due> doubtful = new LinkedHashMap<>();
        List<Clause> open = new ArrayList<>();
        group.stream().sorted(Comparator.comparing(Clause::id)).forEach(clause -> {
            if (places.containsKey(clause.id())) {
                open.add(clause);
                doubtful.put(clause.id(), dues.get(places.get(clause.id())));
            } else {
                Truth truth = applicability.applies(subject, clause);
                if (!truth.yes() && !truth.no()) {
                    open.add(clause);
                    doubtful.put(clause.id(), applicability.doubtful(clause, subject, truth));
                }
            }
        });
        Alternatives.Outcome outcome = alternatives.outcome(subject, open);
        String certain = outcome.certain() == null ? "" : outcome.certain().id();
        Set<Missing> missing = new LinkedHashSet<>();
        List<Due> limits = new ArrayList<>();
        outcome.possible().forEach(clause -> limits.add(doubtful.get(clause.id())));
        limits.forEach(due -> missing.addAll(due.doubt()));
        Choice choice = new Choice(limits, List.copyOf(missing), certain);
        open.forEach(clause -> {
            Due due = doubtful.get(clause.id());
            choices.put(due.pair(), choice);
            Integer place = places.get(clause.id());
            if (place == null) {
                dues.add(due);
            } else if (clause.id().equals(certain)) {
                dues.set(place, applicability.certain(clause, subject));
            }
        });
    }
}
