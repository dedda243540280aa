package io.github.labcheck.checker.check;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.rules.Due;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What clauses of the past still advise: they speak of a thing as long as nothing in force limits the same value of that thing, or
 * counts the same things around it. A clause in force that binds other things alone does not silence them.
 */
final class Past {

    private final Map<String, Clause.Matter> ended;
    private final Set<About> covered;

    /** A matter of one thing. */
    private record About(String subject, Clause.Matter matter) { }

    private Past(Map<String, Clause.Matter> ended, Set<About> covered) {
        this.ended = ended;
        this.covered = covered;
    }

    /**
     * For a design.
     *
     * @param ledger what is checked
     * @param whole  all that is in force, also what is not checked this time
     */
    static Past of(Ledger ledger, Ledger whole, DesignGraph graph) {
        Map<String, Clause.Matter> ended = new HashMap<>();
        ledger.entries().stream().filter(Ledger.Entry::ended)
                .forEach(e -> e.clause().matter().ifPresent(matter -> ended.put(e.clause().id(), matter)));
        if (ended.isEmpty()) {
            return new Past(Map.of(), Set.of());
        }
        Set<Clause.Matter> asked = new HashSet<>(ended.values());
        Map<String, Clause.Matter> present = new HashMap<>();
        List<Clause> judged = whole.judged();
        Set<String> over = new HashSet<>();
        whole.entries().stream().filter(Ledger.Entry::ended).forEach(e -> over.add(e.clause().id()));
        List<Clause> covering = judged.stream().filter(c -> !over.contains(c.id()))
                .filter(c -> c.matter().filter(asked::contains).isPresent()).toList();
        covering.forEach(c -> present.put(c.id(), c.matter().orElseThrow()));
        Set<About> covered = new HashSet<>();
        if (!covering.isEmpty()) {
            Applicability.of(graph, covering, judged).dues()
                    .forEach(due -> covered.add(new About(due.subject(), present.get(due.clause()))));
        }
        return new Past(ended, covered);
    }

    /** Whether something in force speaks instead of the clause by which this is due. */
    boolean silent(Due due) {
        Clause.Matter matter = ended.get(due.clause());
        return matter != null && covered.contains(new About(due.subject(), matter));
    }
}
