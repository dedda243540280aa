package io.github.labcheck.checker.check;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Clause;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out clauses for a person that do not concern the design, so that nobody signs for them. */
final class Concerning {

    private Concerning() { }

    /**
     * The entries of a ledger without those that a person judges and whose conditions the design refutes; what is unknown refutes nothing.
     */
    static Ledger of(Ledger ledger, DesignGraph design) {
        List<Clause> conditional = ledger.entries().stream().map(Ledger.Entry::clause)
                .filter(c -> c.limit() == null && !c.when().isEmpty()).toList();
        Set<String> silent = Applicability.refuted(design, conditional).stream().map(Clause::id).collect(Collectors.toSet());
        return ledger.only(e -> !silent.contains(e.clause().id()));
    }
}
