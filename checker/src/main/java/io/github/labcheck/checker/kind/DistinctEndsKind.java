package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Measured;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Fact;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** A flow does not leave where others enter. */
final class DistinctEndsKind extends SubjectKind<Limit.DistinctEnds, Due.OnRelation> {

    DistinctEndsKind() {
        super(Text.of("kind.DistinctEndsKind.distinct-ends"));
    }

    @Override
    public Text words(Limit.DistinctEnds limit, Phrases phrases) {
        return Text.of("kind.DistinctEndsKind.does-not-leave-where", phrases.concepts(limit.others()));
    }

    /** Where it surely leaves by the only door that another flow enters by; of several doors that either may use, the path has to tell. */
    @Override
    Due due(Pair pair, Limit.DistinctEnds limit, Candidate candidate, Surroundings around) {
        DesignGraph design = around.design();
        Node flow = candidate.subject();
        List<Node> ends = design.values(flow, "leavesBy");
        if (ends.isEmpty()) {
            return Due.OnRelation.of(pair, candidate.doubt(), limit, List.of(), around.terms().missing(List.of(Lack.of(flow, "path"))));
        }
        List<Fact> facts = new ArrayList<>(List.of(new Fact.Leaves(pair, ends.get(0).getURI(), ends.size() == 1)));
        List<Lack> lacks = new ArrayList<>(design.listed("Flow"));
        for (Node other : design.instances("Flow")) {
            List<Node> starts = other.equals(flow) || design.values(other, "flowType").stream().noneMatch(t -> isOther(t, limit, around))
                    ? List.of() : design.values(other, "entersBy");
            if (starts.size() == 1) {
                facts.add(new Fact.Enters(pair, other.getURI(), starts.get(0).getURI()));
            }
            boolean sure = starts.size() == 1 && ends.size() == 1;
            if (!sure && starts.stream().anyMatch(ends::contains)) {
                lacks.add(Lack.of(ends.size() > 1 ? flow : other, "path"));
            }
        }
        return Due.OnRelation.of(pair, candidate.doubt(), limit, facts, around.terms().missing(lacks));
    }

    private static String end(Due.OnRelation due) {
        return due.facts(Fact.Leaves.class).stream().map(Fact.Leaves::door).findFirst().orElse("");
    }

    private static List<String> shared(Due.OnRelation due) {
        boolean sure = due.facts(Fact.Leaves.class).stream().anyMatch(Fact.Leaves::sure);
        return due.facts(Fact.Enters.class).stream().filter(e -> sure && e.door().equals(end(due))).map(Fact.Enters::flow).toList();
    }

    private static boolean isOther(Node flowType, Limit.DistinctEnds limit, Surroundings around) {
        return limit.others().stream().anyMatch(around.terms().names(flowType)::contains);
    }

    @Override
    public Evidence evidence(Limit.DistinctEnds limit, Due.OnRelation due, Optional<Subject> subject, Names names) {
        DesignProperty path = names.designProperty("path");
        return new Evidence(path, end(due).isEmpty() ? null : new Measured(names.amount(List.of(end(due))), null),
                new Required("apart", names.amount(limit.others()), null, "any"), names.ids(shared(due)), List.of(path.iri()));
    }

    @Override
    public Said fault(Limit.DistinctEnds limit, Due.OnRelation due, Evidence evidence, Speech speech) {
        Map<String, Text> arguments = new HashMap<>(speech.items(shared(due)));
        arguments.put("place", end(due).isEmpty() ? Said.NOTHING : speech.label(end(due)));
        return Said.of(Text.of("kind.DistinctEndsKind.leaves-leave-where-enter", shared(due).size()), arguments, Said.NOTHING);
    }
}
