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
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** A flow does not leave where others enter. */
final class DistinctEndsKind extends Kind<Limit.DistinctEnds, Due.DistinctEnds> {

    DistinctEndsKind() {
        super("出入口分开", "distinct ends");
    }

    @Override
    public Text words(Limit.DistinctEnds limit, Phrases phrases) {
        return Phrases.text("出口不是这些流线的入口：", "does not leave where these enter: ", phrases.concepts(limit.others()));
    }

    /** Where it surely leaves by the only door that another flow enters by; of several doors that either may use, the path has to tell. */
    @Override
    Due due(Pair pair, Limit.DistinctEnds limit, Candidate candidate, Surroundings around) {
        DesignGraph design = around.design();
        Node flow = candidate.subject();
        List<Node> ends = design.values(flow, "leavesBy");
        if (ends.isEmpty()) {
            return new Due.DistinctEnds(pair, candidate.doubt(), "", List.of(), around.terms().missing(List.of(Lack.of(flow, "path"))));
        }
        List<String> shared = new ArrayList<>();
        List<Lack> lacks = new ArrayList<>(design.listed("Flow"));
        for (Node other : design.instances("Flow")) {
            List<Node> starts = other.equals(flow) || design.values(other, "flowType").stream().noneMatch(t -> isOther(t, limit, around))
                    ? List.of() : design.values(other, "entersBy");
            if (starts.equals(ends) && ends.size() == 1) {
                shared.add(other.getURI());
            } else if (starts.stream().anyMatch(ends::contains)) {
                lacks.add(Lack.of(ends.size() > 1 ? flow : other, "path"));
            }
        }
        return new Due.DistinctEnds(pair, candidate.doubt(), ends.get(0).getURI(), shared, around.terms().missing(lacks));
    }

    private static boolean isOther(Node flowType, Limit.DistinctEnds limit, Surroundings around) {
        return limit.others().stream().anyMatch(around.terms().names(flowType)::contains);
    }

    @Override
    public Evidence evidence(Limit.DistinctEnds limit, Due.DistinctEnds due, Optional<Subject> subject, Names names) {
        DesignProperty path = names.designProperty("path");
        return new Evidence(path, due.end().isEmpty() ? null : new Measured(names.amount(List.of(due.end())), null),
                new Required("apart", names.amount(limit.others()), null, "any"), names.ids(due.shared()), List.of(path.iri()));
    }

    @Override
    public Said fault(Limit.DistinctEnds limit, Due.DistinctEnds due, Evidence evidence, Speech speech) {
        Map<String, Text> arguments = new HashMap<>(speech.items(due.shared()));
        arguments.put("place", due.end().isEmpty() ? Said.NOTHING : speech.label(due.end()));
        return Said.of("{subject}从{place}离开，而{items}也从那里进入", "{subject} [leaves|leave] by {place}, where {items} "
                + (due.shared().size() == 1 ? "enters" : "enter"), arguments, Said.NOTHING);
    }
}
