package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Measured;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Fact;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Pressure falls from room to room. The verdict stands at the later id and names the other one as related. */
final class PressureRankingKind extends Kind<Limit.PressureRanking, Due.OnRelation> {

    private static final String PRESSURE = "pressure";

    PressureRankingKind() {
        super(Text.of("kind.PressureRankingKind.pressure-ranking"));
    }

    @Override
    public Text words(Limit.PressureRanking limit, Phrases phrases) {
        return Text.of("kind.PressureRankingKind.static-pressure-falls-along", phrases.concepts(limit.stations()));
    }

    /** Rooms of one function against those of the next function that the storey has. */
    @Override
    public List<Due> dues(Clause clause, Limit.PressureRanking limit, List<Candidate> candidates, Surroundings around) {
        Map<List<Node>, NavigableMap<Integer, List<Candidate>>> storeys = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            int rank = rank(candidate.subject(), limit.stations(), around);
            if (rank >= 0) {
                storeys.computeIfAbsent(around.design().values(candidate.subject(), "storey"), k -> new TreeMap<>())
                        .computeIfAbsent(rank, k -> new ArrayList<>()).add(candidate);
            }
        }
        List<Due> dues = new ArrayList<>();
        storeys.values().forEach(ranks -> ranks.forEach((rank, uppers) -> {
            List<Candidate> lowers = ranks.higherKey(rank) == null ? List.of() : ranks.get(ranks.higherKey(rank));
            uppers.forEach(upper -> lowers.forEach(lower -> dues.add(falls(clause, limit, upper, lower, around))));
        }));
        return dues;
    }

    /** The place of a room's function in the ranking, -1 if it has none; the first one counts. */
    private static int rank(Node room, List<String> stations, Surroundings around) {
        List<Node> functions = around.design().values(room, "function");
        for (int i = 0; i < stations.size(); i++) {
            String station = stations.get(i);
            if (functions.stream().anyMatch(f -> around.terms().names(f).contains(station))) {
                return i;
            }
        }
        return -1;
    }

    private static Due falls(Clause clause, Limit limit, Candidate upper, Candidate lower, Surroundings around) {
        DesignGraph design = around.design();
        String above = upper.subject().getURI();
        String below = lower.subject().getURI();
        boolean swap = above.compareTo(below) > 0;
        List<Lack> lacks = Stream.of(upper.subject(), lower.subject()).filter(r -> design.number(r, PRESSURE).isEmpty())
                .map(r -> Lack.of(r, PRESSURE)).toList();
        Pair pair = new Pair(clause.id(), swap ? above : below, swap ? below : above);
        return Due.OnRelation.sharing(pair, upper.doubtWith(lower), limit, List.of(List.of(new Fact.Falls(pair, above, below)),
                pressure(upper.subject(), around), pressure(lower.subject(), around)), around.terms().missing(lacks));
    }

    private static List<? extends Fact> pressure(Node room, Surroundings around) {
        return around.once(PRESSURE + " " + room.getURI(), () -> around.design().number(room, PRESSURE)
                .map(pascal -> List.of(new Fact.Pressure(room.getURI(), pascal))).orElse(List.of()));
    }

    /** The pressure of a room, NaN if it is unknown. */
    private static double of(String room, Due.OnRelation due) {
        return due.facts(Fact.Pressure.class).stream().filter(p -> p.room().equals(room)).mapToDouble(Fact.Pressure::pascal).findFirst()
                .orElse(Double.NaN);
    }

    @Override
    public Evidence evidence(Limit.PressureRanking limit, Due.OnRelation due, Optional<Subject> subject, Names names) {
        Fact.Falls falls = due.facts(Fact.Falls.class).get(0);
        double difference = of(falls.upper(), due) - of(falls.lower(), due);
        DesignProperty property = names.designProperty(PRESSURE);
        return new Evidence(property, Double.isNaN(difference) ? null : new Measured(new Amount.Number(difference), property.unit()),
                new Required(">", new Amount.Number(0), property.unit(), null), List.of(), List.of(property.iri()));
    }

    @Override
    public Said fault(Limit.PressureRanking limit, Due.OnRelation due, Evidence evidence, Speech speech) {
        String related = due.pair().related();
        boolean subjectAbove = !due.facts(Fact.Falls.class).get(0).upper().equals(related);
        Map<String, Text> arguments = Map.of("related", speech.label(related),
                "first", pascal(of(due.subject(), due)), "second", pascal(of(related, due)));
        return subjectAbove ? Said.of(Text.of("kind.PressureRankingKind.pressure-not-above"), arguments, Said.NOTHING)
                : Said.of(Text.of("kind.PressureRankingKind.pressure-not-below"), arguments, Said.NOTHING);
    }

    private static Text pascal(double pressure) {
        return Text.same(Numbers.plain(pressure) + " Pa");
    }
}
