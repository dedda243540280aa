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
final class PressureRankingKind extends Kind<Limit.PressureRanking, Due.PressureRanking> {

    private static final String PRESSURE = "pressure";

    PressureRankingKind() {
        super("压力梯度", "pressure ranking");
    }

    @Override
    public Text words(Limit.PressureRanking limit, Phrases phrases) {
        return Phrases.text("静压依次降低：", "static pressure falls along: ", phrases.concepts(limit.stations()));
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
            uppers.forEach(upper -> lowers.forEach(lower -> dues.add(falls(clause, upper, lower, around))));
        }));
        return dues;
    }

    @Override
    Due due(Pair pair, Limit.PressureRanking limit, Candidate candidate, Surroundings around) {
        throw new UnsupportedOperationException("pressures are ranked pair by pair");
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

    private static Due falls(Clause clause, Candidate upper, Candidate lower, Surroundings around) {
        DesignGraph design = around.design();
        String above = upper.subject().getURI();
        String below = lower.subject().getURI();
        boolean swap = above.compareTo(below) > 0;
        List<Lack> lacks = Stream.of(upper.subject(), lower.subject()).filter(r -> design.number(r, PRESSURE).isEmpty())
                .map(r -> Lack.of(r, PRESSURE)).toList();
        return new Due.PressureRanking(new Pair(clause.id(), swap ? above : below, swap ? below : above), upper.doubtWith(lower),
                design.number(upper.subject(), PRESSURE).orElse(Double.NaN), design.number(lower.subject(), PRESSURE).orElse(Double.NaN),
                swap, around.terms().missing(lacks));
    }

    @Override
    public Evidence evidence(Limit.PressureRanking limit, Due.PressureRanking due, Optional<Subject> subject, Names names) {
        boolean known = !Double.isNaN(due.upper()) && !Double.isNaN(due.lower());
        DesignProperty property = names.designProperty(PRESSURE);
        return new Evidence(property, known ? new Measured(new Amount.Number(due.upper() - due.lower()), property.unit()) : null,
                new Required(">", new Amount.Number(0), property.unit(), null), List.of(), List.of(property.iri()));
    }

    @Override
    public Said fault(Limit.PressureRanking limit, Due.PressureRanking due, Evidence evidence, Speech speech) {
        boolean subjectAbove = due.upperIsSubject();
        Map<String, Text> arguments = Map.of("related", speech.label(due.pair().related()),
                "first", pascal(subjectAbove ? due.upper() : due.lower()), "second", pascal(subjectAbove ? due.lower() : due.upper()));
        return subjectAbove ? Said.of("{subject}的静压 {first} 不高于{related}的 {second}",
                "the pressure of {subject}, {first}, is not above that of {related}, {second}", arguments, Said.NOTHING)
                : Said.of("{subject}的静压 {first} 不低于{related}的 {second}",
                "the pressure of {subject}, {first}, is not below that of {related}, {second}", arguments, Said.NOTHING);
    }

    private static Text pascal(double pressure) {
        return Text.same(Numbers.plain(pressure) + " Pa");
    }
}
