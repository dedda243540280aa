package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Measured;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** A flow does not come back. */
final class OneWayKind extends Kind<Limit.OneWay, Due.OneWay> {

    OneWayKind() {
        super("单向", "one-way");
    }

    @Override
    public Text words(Limit.OneWay limit, Phrases phrases) {
        return Phrases.text("不返回已离开的：", "does not come back to what it left: ", phrases.concepts(limit.stations()));
    }

    @Override
    Due due(Pair pair, Limit.OneWay limit, Candidate candidate, Surroundings around) {
        Course course = Course.of(candidate.subject(), limit.stations(), around);
        return new Due.OneWay(pair, candidate.doubt(), returns(course), course.unknown(candidate.subject(), 1, around));
    }

    /** Rooms that are entered again after another station, or that come before a station already passed. */
    private static List<String> returns(Course course) {
        List<String> returns = new ArrayList<>();
        Set<Node> left = new HashSet<>();
        int at = -1;
        for (Course.Stop stop : course.stops()) {
            int last = stop.ranks().get(stop.ranks().size() - 1);
            if (left.contains(stop.room()) || last < at) {
                returns.add(stop.room().getURI());
            }
            left.add(stop.room());
            at = Math.max(at, stop.ranks().get(0));
        }
        return returns;
    }

    @Override
    public Evidence evidence(Limit.OneWay limit, Due.OneWay due, Optional<Subject> subject, Names names) {
        DesignProperty path = names.designProperty("path");
        return new Evidence(path, new Measured(names.amount(due.returns()), null),
                new Required("one-way", names.amount(limit.stations()), null, "all"), names.ids(due.returns()), List.of(path.iri()));
    }

    @Override
    public Said fault(Limit.OneWay limit, Due.OneWay due, Evidence evidence, Speech speech) {
        return Said.of("{subject}又回到{items}", "{subject} [comes|come] back to {items}", speech.items(due.returns()), Said.NOTHING);
    }
}
