package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.applicability.Applicability.Candidate;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Emits limits on the pressures of pairs of rooms. The verdict stands at the later id and names the other one as related. */
final class PairRelations {

    private final DesignGraph design;
    private final Terms terms;

    PairRelations(DesignGraph design, Terms terms) {
        this.design = design;
        this.terms = terms;
    }

    /** Rooms of one function against those of the next function that the storey has. */
    List<Due> pressureRanking(Clause clause, Limit.PressureRanking limit, List<Candidate> candidates) {
        Map<List<Node>, NavigableMap<Integer, List<Candidate>>> storeys = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            int rank = rank(candidate.subject(), limit.stations());
            if (rank >= 0) {
                storeys.computeIfAbsent(design.values(candidate.subject(), "storey"), k -> new TreeMap<>())
                        .computeIfAbsent(rank, k -> new ArrayList<>()).add(candidate);
            }
        }
        List<Due> dues = new ArrayList<>();
        storeys.values().forEach(ranks -> ranks.forEach((rank, uppers) -> {
            List<Candidate> lowers = ranks.higherKey(rank) == null ? List.of() : ranks.get(ranks.higherKey(rank));
            uppers.forEach(upper -> lowers.forEach(lower -> dues.add(falls(clause, upper, lower))));
        }));
        return dues;
    }

    /** The place of a room's function in the ranking, -1 if it has none; the first one counts. */
    private int rank(Node room, List<String> stations) {
        List<Node> functions = design.values(room, "function");
        for (int i = 0; i < stations.size(); i++) {
            String station = stations.get(i);
            if (functions.stream().anyMatch(f -> terms.names(f).contains(station))) {
                return i;
            }
        }
        return -1;
    }

    private Due falls(Clause clause, Candidate upper, Candidate lower) {
        List<Missing> unknown = new ArrayList<>();
        double above = pressure(upper.subject(), unknown);
        double below = pressure(lower.subject(), unknown);
        boolean swap = upper.subject().getURI().compareTo(lower.subject().getURI()) > 0;
        return new Due.PressureRanking(swap ? pair(clause, upper, lower) : pair(clause, lower, upper),
                doubt(upper, lower), above, below, swap, unknown);
    }

    private double pressure(Node room, List<Missing> unknown) {
        return design.number(room, "pressure").orElseGet(() -> {
            unknown.add(new Missing(room.getURI(), Schema.NS + "pressure"));
            return Double.NaN;
        });
    }

    static List<Missing> doubt(Candidate one, Candidate other) {
        List<Missing> doubt = new ArrayList<>(one.doubt());
        doubt.addAll(other.doubt());
        return doubt.stream().distinct().toList();
    }

    static Pair pair(Clause clause, Candidate subject, Candidate related) {
        return new Pair(clause.id(), subject.subject().getURI(), related == null ? "" : related.subject().getURI());
    }
}
