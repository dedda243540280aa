package io.github.labcheck.checker.peer;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.RuleEngine;
import io.github.labcheck.rules.Verdict;
import io.github.labcheck.rules.Verdict.Outcome;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;

/** The two that judge a design by the same clauses. What concerns a thing has an outcome for it, what does not has none. */
final class Judges {

    private final List<Clause> clauses;
    private final RuleEngine engine;
    private final Shapes shapes;

    /**
     * Two judges.
     *
     * @param clauses what the rules judge by
     * @param shapes  what the shapes say, of the same clauses
     */
    Judges(List<Clause> clauses, RuleEngine engine, Shapes shapes) {
        this.clauses = clauses;
        this.engine = engine;
        this.shapes = shapes;
    }

    /**
     * What the rules say.
     *
     * @param chosen limits of which it is not known whether they apply, but that they or stricter ones do, with all that may apply
     */
    record Ruled(Map<Pair, Outcome> outcomes, Map<Pair, List<Pair>> chosen) { }

    /** What the conditions and rules of the program say. */
    Ruled rules(PeerGraph graph) {
        Applicability.Result due = Applicability.of(graph.design(), clauses);
        Map<Pair, Outcome> outcomes = new HashMap<>();
        for (Verdict verdict : engine.judge(due.subjects(), due.dues())) {
            outcomes.put(verdict.due().pair(), verdict.outcome());
        }
        Map<Pair, List<Pair>> chosen = new HashMap<>();
        due.choices().forEach((pair, choice) -> {
            if (choice.certain().equals(pair.clause())) {
                chosen.put(pair, choice.limits().stream().map(Due::pair).toList());
            }
        });
        return new Ruled(outcomes, chosen);
    }

    /** What the shapes say. */
    Map<Pair, Outcome> shapes(PeerGraph graph) {
        Map<ClauseShapes.Part, Set<Pair>> reported = new EnumMap<>(ClauseShapes.Part.class);
        ShaclValidator.get().validate(shapes, graph.triples()).getEntries().forEach(entry -> {
            ClauseShapes.Name name = ClauseShapes.Name.of(entry.source());
            reported.computeIfAbsent(name.part(), p -> new HashSet<>()).add(new Pair(name.clause(), entry.focusNode().getURI(), ""));
        });
        Map<Pair, Outcome> outcomes = new HashMap<>();
        reported.getOrDefault(ClauseShapes.Part.CONCERNED, Set.of()).forEach(p -> outcomes.put(p, Outcome.MET));
        reported.getOrDefault(ClauseShapes.Part.OPEN, Set.of()).forEach(p -> outcomes.put(p, Outcome.UNDETERMINED));
        reported.getOrDefault(ClauseShapes.Part.BROKEN, Set.of()).forEach(p -> outcomes.put(p, Outcome.VIOLATED));
        return outcomes;
    }
}
