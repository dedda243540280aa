package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.applicability.Applicability.Candidate;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Emits limits on flows: follows the path of a flow through the rooms and notes the stations that it passes. */
final class FlowRelations {

    private final DesignGraph design;
    private final Terms terms;

    FlowRelations(DesignGraph design, Terms terms) {
        this.design = design;
        this.terms = terms;
    }

    Due due(Pair pair, Candidate candidate, Limit limit) {
        Node flow = candidate.subject();
        if (limit instanceof Limit.StationOrder order) {
            return stationOrder(pair, candidate, course(flow, order.stations()));
        }
        if (limit instanceof Limit.OneWay oneWay) {
            Course course = course(flow, oneWay.stations());
            return new Due.OneWay(pair, candidate.doubt(), returns(course), unknown(flow, course, 1));
        }
        if (limit instanceof Limit.Avoids avoids) {
            Course course = course(flow, avoids.stations());
            return new Due.Avoids(pair, candidate.doubt(),
                    course.stops().stream().map(s -> s.room().getURI()).distinct().toList(),
                    terms.missing(course.lacks()));
        }
        return distinctEnds(pair, candidate, (Limit.DistinctEnds) limit);
    }

    /** A station that a flow passes: the room and the places that its functions have in the order asked for. */
    private record Stop(Node room, List<Integer> ranks) { }

    /** The stations of a flow in the order in which it passes them, and the rooms whose function is not stated. */
    private record Course(List<Stop> stops, List<Lack> lacks) { }

    private Course course(Node flow, List<String> stations) {
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
            List<Integer> ranks = ranks(functions, stations);
            boolean again = !stops.isEmpty() && stops.get(stops.size() - 1).room().equals(place);
            if (!ranks.isEmpty() && !again) {
                stops.add(new Stop(place, ranks));
            }
        }
        return new Course(stops, lacks);
    }

    /** The stations that a room is; where a function is a station itself, broader stations do not count. */
    private List<Integer> ranks(List<Node> functions, List<String> stations) {
        List<Integer> exact = functions.stream().map(f -> stations.indexOf(f.getURI())).filter(i -> i >= 0).sorted()
                .toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < stations.size(); i++) {
            String station = stations.get(i);
            if (functions.stream().anyMatch(f -> terms.names(f).contains(station))) {
                ranks.add(i);
            }
        }
        return ranks;
    }

    private Due stationOrder(Pair pair, Candidate candidate, Course course) {
        List<Integer> steps = new ArrayList<>();
        List<String> witness = new ArrayList<>();
        List<String> back = new ArrayList<>();
        int at = -1;
        for (Stop stop : course.stops()) {
            int from = at;
            int next = stop.ranks().stream().filter(r -> r >= from).findFirst()
                    .orElse(stop.ranks().get(stop.ranks().size() - 1));
            if (next < at) {
                back.add(stop.room().getURI());
            }
            at = next;
            steps.add(next);
            witness.add(stop.room().getURI());
        }
        List<Missing> unknown = !back.isEmpty() ? List.of() : unknown(candidate.subject(), course, 2);
        return new Due.StationOrder(pair, candidate.doubt(), steps, back, witness, unknown);
    }

    /** A flow that passes too few stations shows nothing: its path, or the functions on it, would have to say more. */
    private List<Missing> unknown(Node flow, Course course, int atLeast) {
        List<Lack> lacks = new ArrayList<>(course.lacks());
        if (lacks.isEmpty() && course.stops().size() < atLeast) {
            lacks.add(Lack.of(flow, "path"));
        }
        return terms.missing(lacks);
    }

    /** Rooms that are entered again after another station, or that come before a station already passed. */
    private static List<String> returns(Course course) {
        List<String> returns = new ArrayList<>();
        Set<Node> left = new HashSet<>();
        int at = -1;
        for (Stop stop : course.stops()) {
            int last = stop.ranks().get(stop.ranks().size() - 1);
            if (left.contains(stop.room()) || last < at) {
                returns.add(stop.room().getURI());
            }
            left.add(stop.room());
            at = Math.max(at, stop.ranks().get(0));
        }
        return returns;
    }

    /** Where it surely leaves by the only door that another flow enters by; of several doors that either may use, the path has to tell. */
    private Due distinctEnds(Pair pair, Candidate candidate, Limit.DistinctEnds limit) {
        Node flow = candidate.subject();
        List<Node> ends = design.values(flow, "leavesBy");
        if (ends.isEmpty()) {
            return new Due.DistinctEnds(pair, candidate.doubt(), "", List.of(),
                    List.of(new Missing(flow.getURI(), Schema.NS + "path")));
        }
        List<String> shared = new ArrayList<>();
        List<Lack> lacks = new ArrayList<>(design.listed("Flow"));
        for (Node other : design.instances("Flow")) {
            List<Node> starts = other.equals(flow) || design.values(other, "flowType").stream().noneMatch(t -> isOther(t, limit))
                    ? List.of() : design.values(other, "entersBy");
            if (starts.equals(ends) && ends.size() == 1) {
                shared.add(other.getURI());
            } else if (starts.stream().anyMatch(ends::contains)) {
                lacks.add(Lack.of(ends.size() > 1 ? flow : other, "path"));
            }
        }
        return new Due.DistinctEnds(pair, candidate.doubt(), ends.get(0).getURI(), shared, terms.missing(lacks));
    }

    private boolean isOther(Node flowType, Limit.DistinctEnds limit) {
        return limit.others().stream().anyMatch(terms.names(flowType)::contains);
    }
}
