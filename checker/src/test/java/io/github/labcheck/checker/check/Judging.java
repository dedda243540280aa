package io.github.labcheck.checker.check;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.kind.Kinds;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.RuleEngine;
import io.github.labcheck.rules.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What single clauses say of one design, verdict by verdict with its line, those that are met too. The design is derived
 * once, so that a clause can be tried in many variants.
 */
public final class Judging {

    /** The clauses in force on a day; most cases share a few days. */
    private static final Map<Day, List<Clause>> LEDGERS = new ConcurrentHashMap<>();

    private final Ontology ontology;
    private final Design design;
    private final DesignGraph graph;
    private final List<Clause> judged;

    private Judging(Ontology ontology, Design design, DesignGraph graph) {
        this.ontology = ontology;
        this.design = design;
        this.graph = graph;
        this.judged = LEDGERS.computeIfAbsent(new Day(ontology, design.date()),
                d -> Ledger.of(d.ontology(), d.ontology().profiles(), d.day()).judged());
    }

    /** A day of an ontology, which is the same as no other. */
    private record Day(Ontology ontology, LocalDate day) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Day that && ontology == that.ontology && day.equals(that.day);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(ontology) + day.hashCode();
        }
    }

    public static Judging of(Ontology ontology, Design design) {
        DesignGraph graph = DrawnValues.complete(design.graph(), ontology.schema(), design.date());
        return new Judging(ontology, design, graph);
    }

    /**
     * A verdict and where it stands.
     *
     * @param place  line that a finding would name
     * @param entry  line where the entry of the subject begins
     */
    public record Line(Verdict.Outcome outcome, int place, int entry) { }

    /** The limits that a clause puts on the design. */
    public Applicability.Result due(Clause clause) {
        return Applicability.of(graph, List.of(clause), beside(clause));
    }

    /** The clauses of its document in force that day, of all profiles, with the clause itself in place of the one it is a variant of. */
    private List<Clause> beside(Clause clause) {
        List<Clause> all = new ArrayList<>(judged.stream().filter(c -> c.document().id().equals(clause.document().id()))
                .filter(c -> !c.id().equals(clause.id())).toList());
        all.add(clause);
        return all;
    }

    /** How a clause ends on the design. */
    public List<Line> lines(Clause clause, RuleEngine engine) {
        return lines(clause, due(clause), engine);
    }

    /** How limits that are due end. */
    public List<Line> lines(Clause clause, Applicability.Result due, RuleEngine engine) {
        List<Verdict> verdicts = engine.judge(due.subjects(), due.dues());
        FindingFactory factory = new FindingFactory(ontology, design, graph, due, verdicts, List.of(), design.date(), design.date());
        return verdicts.stream().filter(v -> v.due().pair().clause().equals(clause.id())).map(v -> line(clause, v, due, factory)).toList();
    }

    /** What a clause says of the design, what is met too. */
    public List<Finding> findings(Clause clause, RuleEngine engine) {
        Applicability.Result due = due(clause);
        List<Verdict> verdicts = engine.judge(due.subjects(), due.dues());
        FindingFactory factory = new FindingFactory(ontology, design, graph, due, verdicts, List.of(), design.date(), design.date());
        return verdicts.stream().filter(v -> v.due().pair().clause().equals(clause.id())).map(v -> factory.finding(v, factory.outcome(v)))
                .toList();
    }

    private Line line(Clause clause, Verdict verdict, Applicability.Result due, FindingFactory factory) {
        Due limit = verdict.due();
        Evidence evidence = Kinds.of(clause.limit()).evidence(clause.limit(), limit,
                Optional.ofNullable(due.subjects().get(limit.subject())), new Names(graph, ontology.sayings()));
        return new Line(verdict.outcome(), factory.location(limit.subject(), evidence).line(),
                design.positions().of(limit.subject()).line());
    }
}
