package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.rules.Fact;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * The stations of a flow in the order in which it passes them.
 *
 * @param lacks what would tell of the rooms whose function is not stated
 */
record Course(List<Stop> stops, List<Lack> lacks) {

    /** A station that a flow passes: the room and the places that its functions have in the order asked for. */
    record Stop(Node room, List<Integer> ranks) { }

    static Course of(Node flow, List<String> stations, Surroundings around) {
        DesignGraph design = around.design();
        List<Stop> stops = new ArrayList<>();
        List<Lack> lacks = new ArrayList<>();
        for (Node place : design.values(flow, "path")) {
            if (!design.isA(place, "Room")) {
                continue;
            }
            List<Node> functions = design.values(place, "function");
            if (functions.isEmpty()) {
                lacks.add(Lack.of(place, "function"));
            }
            List<Integer> ranks = ranks(functions, stations, around);
            boolean again = !stops.isEmpty() && stops.get(stops.size() - 1).room().equals(place);
            if (!ranks.isEmpty() && !again) {
                stops.add(new Stop(place, ranks));
            }
        }
        return new Course(stops, lacks);
    }

    /** The stations that a room is; where a function is a station itself, broader stations do not count. */
    private static List<Integer> ranks(List<Node> functions, List<String> stations, Surroundings around) {
        List<Integer> exact = functions.stream().map(f -> stations.indexOf(f.getURI())).filter(i -> i >= 0).sorted().toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < stations.size(); i++) {
            String station = stations.get(i);
            if (functions.stream().anyMatch(f -> around.terms().names(f).contains(station))) {
                ranks.add(i);
            }
        }
        return ranks;
    }

    /** The stops as facts, with the first and the last place that each may have in the order asked for. */
    List<Fact.Stop> facts(Pair pair) {
        List<Fact.Stop> facts = new ArrayList<>();
        stops.forEach(s -> facts.add(new Fact.Stop(pair, facts.size(), s.room().getURI(), s.ranks().get(0), s.ranks()
                .get(s.ranks().size() - 1))));
        return facts;
    }

    /** A flow that passes too few stations shows nothing: its path, or the functions on it, would have to say more. */
    List<Missing> unknown(Node flow, int atLeast, Surroundings around) {
        return around.terms().missing(lacks.isEmpty() && stops.size() < atLeast ? List.of(Lack.of(flow, "path")) : lacks);
    }
}
