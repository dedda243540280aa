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
import io.github.labcheck.rules.Fact;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.List;
import java.util.Optional;

/** A flow does not come back. */
final class OneWayKind extends SubjectKind<Limit.OneWay, Due.OnRelation> {

    OneWayKind() {
        super(Text.of("kind.OneWayKind.one-way"));
    }

    @Override
    public Text words(Limit.OneWay limit, Phrases phrases) {
        return Text.of("kind.OneWayKind.does-not-come-back", phrases.concepts(limit.stations()));
    }

    @Override
    Due due(Pair pair, Limit.OneWay limit, Candidate candidate, Surroundings around) {
        Course course = Course.of(candidate.subject(), limit.stations(), around);
        return Due.OnRelation.of(pair, candidate.doubt(), limit, course.facts(pair), course.unknown(candidate.subject(), 1, around));
    }

    /** Rooms that are entered again after another station, or that come before a station already passed. */
    private static List<String> returns(Due.OnRelation due) {
        List<Fact.Stop> stops = due.facts(Fact.Stop.class);
        return stops.stream().filter(s -> stops.subList(0, s.at()).stream()
                .anyMatch(b -> b.room().equals(s.room()) || s.last() < b.first()))
                .map(Fact.Stop::room).toList();
    }

    @Override
    public Evidence evidence(Limit.OneWay limit, Due.OnRelation due, Optional<Subject> subject, Names names) {
        DesignProperty path = names.designProperty("path");
        return new Evidence(path, new Measured(names.amount(returns(due)), null),
                new Required("one-way", names.amount(limit.stations()), null, "all"), names.ids(returns(due)), List.of(path.iri()));
    }

    @Override
    public Said fault(Limit.OneWay limit, Due.OnRelation due, Evidence evidence, Speech speech) {
        return Said.of(Text.of("kind.OneWayKind.comes-come-back"), speech.items(returns(due)), Said.NOTHING);
    }
}
