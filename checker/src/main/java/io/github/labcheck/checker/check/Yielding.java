package io.github.labcheck.checker.check;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Profile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Leaves out clauses that are silent where another clause of a document in force applies to something in the design. */
final class Yielding {

    private Yielding() { }

    /**
     * The entries of a ledger that are not silent.
     *
     * @param whole all that was chosen, whatever the check is restricted to
     */
    static Ledger speaking(Ledger ledger, Ledger whole, DesignGraph design, Collection<Profile> profiles) {
        Map<String, Set<String>> yields = new TreeMap<>();
        profiles.forEach(p -> yields.putAll(p.yields()));
        yields.keySet().retainAll(ledger.entries().stream().map(e -> e.clause().id()).collect(Collectors.toSet()));
        if (yields.isEmpty()) {
            return ledger;
        }
        Set<String> leading = new TreeSet<>();
        yields.values().forEach(leading::addAll);
        List<Clause> judged = whole.entries().stream().filter(e -> !e.ended() && e.status() != Clause.Status.MANUAL)
                .map(Ledger.Entry::clause).filter(c -> leading.contains(c.id())).toList();
        Set<String> applying = Applicability.of(design, judged, whole.judged()).dues().stream().filter(d -> !d.inDoubt())
                .map(d -> d.pair().clause()).collect(Collectors.toSet());
        return ledger.only(e -> yields.getOrDefault(e.clause().id(), Set.of()).stream().noneMatch(applying::contains));
    }
}
