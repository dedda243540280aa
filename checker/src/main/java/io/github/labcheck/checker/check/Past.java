package io.github.labcheck.checker.check;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.timing.Deadline;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What clauses of the past still advise: they speak of a thing as long as nothing in force limits the same value of that thing, or
 * counts the same things around it. A clause in force that binds other things alone does not silence them.
 */
final class Past {

    private final Map<String, Clause.Matter> ended;
    private final Set<About> covered;
    private final Set<String> untold;

    /** A matter of one thing. */
    private record About(String subject, Clause.Matter matter) { }

    private Past(Map<String, Clause.Matter> ended, Set<About> covered, Set<String> untold) {
        this.ended = ended;
        this.covered = covered;
        this.untold = untold;
    }

    /** The clauses of the past, and those that may speak in their place, by id: what is due by them is asked for. */
    static Set<String> concerned(Ledger ledger, Ledger whole) {
        Map<String, Clause.Matter> ended = matters(ledger.only(Ledger.Entry::ended).judged());
        Set<String> concerned = covering(whole, ended).stream().map(Clause::id).collect(Collectors.toSet());
        concerned.addAll(ended.keySet());
        return concerned;
    }

    private static List<Clause> covering(Ledger whole, Map<String, Clause.Matter> ended) {
        Set<Clause.Matter> asked = Set.copyOf(ended.values());
        return whole.only(e -> !e.ended() && e.clause().matter().filter(asked::contains).isPresent()).judged();
    }

    /**
     * For a design.
     *
     * @param ledger what is checked
     * @param whole  all that is in force, also what is not checked this time
     * @param due    which clauses of the ledger were not reached
     * @param verdicts how what is due by the {@linkplain #concerned concerned} clauses ended
     */
    static Past of(Ledger ledger, Ledger whole, Applicability.Result due, List<Verdict> verdicts, DesignGraph graph,
                   Deadline deadline) {
        Map<String, Clause.Matter> ended = matters(ledger.only(Ledger.Entry::ended).judged());
        if (ended.isEmpty()) {
            return new Past(Map.of(), Set.of(), Set.of());
        }
        List<Clause> covering = covering(whole, ended);
        Map<String, Clause.Matter> present = matters(covering);
        Set<String> checked = ledger.judged().stream().map(Clause::id).collect(Collectors.toSet());
        List<Clause> others = covering.stream().filter(c -> !checked.contains(c.id())).toList();
        Applicability.Result more = Applicability.of(graph, others, whole.judged(), Set.of(), deadline, null);
        Set<Clause.Matter> unreached = Stream.concat(due.unreached().stream(), more.unreached().stream()).filter(present::containsKey)
                .map(present::get).collect(Collectors.toSet());
        return new Past(ended, Stream.concat(verdicts.stream().map(Verdict::due), more.dues().stream())
                .filter(d -> present.containsKey(d.clause()))
                .map(d -> new About(d.subject(), present.get(d.clause()))).collect(Collectors.toSet()),
                ended.keySet().stream().filter(id -> unreached.contains(ended.get(id))).collect(Collectors.toSet()));
    }

    private static Map<String, Clause.Matter> matters(List<Clause> clauses) {
        return clauses.stream().filter(c -> c.matter().isPresent())
                .collect(Collectors.toMap(Clause::id, c -> c.matter().orElseThrow()));
    }

    /** The clauses of the past of which there was no time to find out whether something in force speaks instead. */
    Set<String> untold() {
        return untold;
    }

    /** Whether something in force speaks instead of the clause by which this is due. */
    boolean silent(Due due) {
        Clause.Matter matter = ended.get(due.clause());
        return matter != null && covered.contains(new About(due.subject(), matter));
    }
}
