package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.applicability.Applicability.Candidate;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Emits limits on pairs of subjects. The verdict stands at the later id and names the other one as related. */
final class PairRelations {

    private final DesignGraph design;
    private final Terms terms;

    PairRelations(DesignGraph design, Terms terms) {
        this.design = design;
        this.terms = terms;
    }

    /**
     * Each pair of things of which one is bound and which together hold both classes; a thing that is exempt is no
     * subject itself, but counts as what another one must be kept apart from.
     */
    List<Due> exclusion(Clause clause, Limit.Exclusion limit, List<Candidate> candidates) {
        List<Due> dues = new ArrayList<>();
        candidates.forEach(c -> alone(clause, limit, c).ifPresent(dues::add));
        if (limit.within() == null) {
            return dues;
        }
        Map<Node, Candidate> bound = candidates.stream().collect(Collectors.toMap(Candidate::subject, c -> c));
        List<Holder> holders = clause.subjects().stream().flatMap(c -> design.instances(c).stream())
                .map(n -> new Holder(n, held(n, limit))).filter(h -> holds(h.held(), limit)).toList();
        for (int i = 0; i < holders.size(); i++) {
            Holder one = holders.get(i);
            for (Holder other : holders.subList(i + 1, holders.size())) {
                boolean subject = bound.containsKey(one.thing()) || bound.containsKey(other.thing());
                if (subject && together(one.held(), other.held(), limit)) {
                    dues.add(apart(clause, limit.within(), orFree(bound, other.thing()), orFree(bound, one.thing())));
                }
            }
        }
        return dues;
    }

    /** A thing and what it holds. */
    private record Holder(Node thing, List<Node> held) { }

    private static Candidate orFree(Map<Node, Candidate> bound, Node thing) {
        return bound.getOrDefault(thing, new Candidate(thing, List.of()));
    }

    private List<Node> held(Node thing, Limit.Exclusion limit) {
        return design.values(thing, limit.itemProperty().name());
    }

    /** One thing by itself: it must not hold both; with a place to be shared, that alone is judged of it. */
    private Optional<Due> alone(Clause clause, Limit.Exclusion limit, Candidate one) {
        List<Node> held = held(one.subject(), limit);
        if (held.isEmpty()) {
            return unstated(clause, limit, one);
        }
        boolean both = together(held, held, limit);
        if (!both && (limit.within() != null || !holds(held, limit))) {
            return Optional.empty();
        }
        String place = one.subject().getURI();
        return Optional.of(new Due.Exclusion(pair(clause, one, null), one.doubt(), place, both ? place : "-", List.of()));
    }

    /** What it holds is not stated, and the design does not say that it holds nothing. */
    private Optional<Due> unstated(Clause clause, Limit.Exclusion limit, Candidate one) {
        List<Missing> unknown = terms.missing(design.follow(one.subject(),
                Path.of(limit.itemProperty()), null).lacks());
        return unknown.isEmpty() ? Optional.empty() : Optional.of(
                new Due.Exclusion(pair(clause, one, null), one.doubt(), "", "", unknown));
    }

    private boolean holds(List<Node> held, Limit.Exclusion limit) {
        return held.stream().anyMatch(h -> is(h, limit.first()) || is(h, limit.second()));
    }

    /** Whether one holds the first class and the other the second, or the reverse, as two different goods. */
    private boolean together(List<Node> held, List<Node> others, Limit.Exclusion limit) {
        return held.stream().anyMatch(h -> others.stream().anyMatch(o -> !h.equals(o)
                && (is(h, limit.first()) && is(o, limit.second()) || is(h, limit.second()) && is(o, limit.first()))));
    }

    private boolean is(Node held, String concept) {
        return terms.names(held).contains(concept);
    }

    private Due apart(Clause clause, DesignProperty within, Candidate later, Candidate earlier) {
        List<Missing> unknown = new ArrayList<>();
        String place = place(later.subject(), within, unknown);
        String otherPlace = place(earlier.subject(), within, unknown);
        return new Due.Exclusion(pair(clause, later, earlier), doubt(later, earlier), place, otherPlace, unknown);
    }

    private String place(Node subject, DesignProperty within, List<Missing> unknown) {
        return design.value(subject, within.name()).map(Node::getURI).orElseGet(() -> {
            unknown.add(new Missing(subject.getURI(), within.iri()));
            return "";
        });
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
            if (functions.stream().anyMatch(f -> is(f, station))) {
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

    private static List<Missing> doubt(Candidate one, Candidate other) {
        List<Missing> doubt = new ArrayList<>(one.doubt());
        doubt.addAll(other.doubt());
        return doubt.stream().distinct().toList();
    }

    private static Pair pair(Clause clause, Candidate subject, Candidate related) {
        return new Pair(clause.id(), subject.subject().getURI(), related == null ? "" : related.subject().getURI());
    }
}
