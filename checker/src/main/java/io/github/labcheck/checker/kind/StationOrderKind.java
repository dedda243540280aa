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
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A flow passes functions in order. */
final class StationOrderKind extends Kind<Limit.StationOrder, Due.StationOrder> {

    StationOrderKind() {
        super("先后顺序", "order of stations");
    }

    @Override
    public Text words(Limit.StationOrder limit, Phrases phrases) {
        return Phrases.text("依次经过：", "passes in this order: ", phrases.concepts(limit.stations()));
    }

    @Override
    Due due(Pair pair, Limit.StationOrder limit, Candidate candidate, Surroundings around) {
        Course course = Course.of(candidate.subject(), limit.stations(), around);
        List<Integer> steps = new ArrayList<>();
        List<String> witness = new ArrayList<>();
        List<String> back = new ArrayList<>();
        int at = -1;
        for (Course.Stop stop : course.stops()) {
            int from = at;
            int next = stop.ranks().stream().filter(r -> r >= from).findFirst().orElse(stop.ranks().get(stop.ranks().size() - 1));
            if (next < at) {
                back.add(stop.room().getURI());
            }
            at = next;
            steps.add(next);
            witness.add(stop.room().getURI());
        }
        List<Missing> unknown = !back.isEmpty() ? List.of() : course.unknown(candidate.subject(), 2, around);
        return new Due.StationOrder(pair, candidate.doubt(), steps, back, witness, unknown);
    }

    @Override
    public Evidence evidence(Limit.StationOrder limit, Due.StationOrder due, Optional<Subject> subject, Names names) {
        DesignProperty path = names.designProperty("path");
        return new Evidence(path, new Measured(names.amount(due.steps().stream().map(limit.stations()::get).toList()), null),
                new Required("order", names.amount(limit.stations()), null, "all"), names.ids(due.witness()), List.of(path.iri()));
    }

    /** The first step that goes back. */
    @Override
    public Said fault(Limit.StationOrder limit, Due.StationOrder due, Evidence evidence, Speech speech) {
        List<Integer> steps = due.steps();
        int at = 1;
        while (at < steps.size() - 1 && steps.get(at) >= steps.get(at - 1)) {
            at++;
        }
        Text order = chain(limit.stations().stream().map(speech.names()::ofKind).toList());
        return Said.of("{subject}先到{first}，后到{second}", "{subject} [goes|go] to {first} before {second}",
                Map.of("first", speech.label(due.witness().get(at - 1)), "second", speech.label(due.witness().get(at)), "required", order),
                new Text("，顺序应为 " + order.zh(), "; the order has to be " + order.en()));
    }

    private static Text chain(List<Text> stations) {
        return new Text(String.join(" → ", stations.stream().map(Text::zh).toList()), String.join(" → ", stations.stream().map(Text::en).toList()));
    }
}
