package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Measured;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Fact;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A flow passes functions in order. */
final class StationOrderKind extends SubjectKind<Limit.StationOrder, Due.OnRelation> {

    StationOrderKind() {
        super(Text.of("kind.StationOrderKind.order-stations"));
    }

    @Override
    public Text words(Limit.StationOrder limit, Phrases phrases) {
        return Text.of("kind.StationOrderKind.passes-order", phrases.concepts(limit.stations()));
    }

    @Override
    Due due(Pair pair, Limit.StationOrder limit, Candidate candidate, Surroundings around) {
        Course course = Course.of(candidate.subject(), limit.stations(), around);
        List<Fact.Stop> stops = new ArrayList<>();
        boolean back = false;
        int at = -1;
        for (Course.Stop stop : course.stops()) {
            int from = at;
            int next = stop.ranks().stream().filter(r -> r >= from).findFirst().orElse(stop.ranks().get(stop.ranks().size() - 1));
            back |= next < at;
            at = next;
            stops.add(new Fact.Stop(pair, stops.size(), stop.room().getURI(), next, next));
        }
        List<Missing> unknown = back ? List.of() : course.unknown(candidate.subject(), 2, around); // what is unknown would not tell more
        return Due.OnRelation.of(pair, candidate.doubt(), limit, stops, unknown);
    }

    @Override
    public Evidence evidence(Limit.StationOrder limit, Due.OnRelation due, Optional<Subject> subject, Names names) {
        DesignProperty path = names.designProperty("path");
        List<Fact.Stop> stops = due.facts(Fact.Stop.class);
        return new Evidence(path, new Measured(names.amount(stops.stream().map(s -> limit.stations().get(s.first())).toList()), null),
                new Required("order", names.amount(limit.stations()), null, "all"),
                names.ids(stops.stream().map(Fact.Stop::room).toList()), List.of(path.iri()));
    }

    /** The first step that goes back. */
    @Override
    public Said fault(Limit.StationOrder limit, Due.OnRelation due, Evidence evidence, Speech speech) {
        List<Fact.Stop> stops = due.facts(Fact.Stop.class);
        int at = 1;
        while (at < stops.size() - 1 && stops.get(at).first() >= stops.get(at - 1).first()) {
            at++;
        }
        Text order = Lists.joined(limit.stations().stream().map(speech.names()::ofKind).toList(), Text.same(" → "));
        return Said.of(Text.of("kind.StationOrderKind.goes-go-before"),
                Map.of("first", speech.label(stops.get(at - 1).room()), "second", speech.label(stops.get(at).room()), "required", order),
                Text.of("kind.StationOrderKind.order", order));
    }
}
