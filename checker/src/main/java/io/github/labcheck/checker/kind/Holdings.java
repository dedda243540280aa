package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Terms;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Incompatibility;
import io.github.labcheck.ontology.Limit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What things hold, and what of it excludes each other. */
final class Holdings {

    private final DesignGraph design;
    private final Terms terms;
    private final Map<Node, List<Node>> cylinders = new HashMap<>();

    Holdings(DesignGraph design, Terms terms) {
        this.design = design;
        this.terms = terms;
        design.instances("Cylinder").forEach(c -> design.value(c, "store")
                .ifPresent(s -> cylinders.computeIfAbsent(s, k -> new ArrayList<>()).add(c)));
    }

    /** What one thing holds and what of the other it must be kept apart from. */
    record Match(Node held, Node other) { }

    /** What a thing holds; of a store not what the cylinders in it, in the same room, show by themselves. */
    List<Node> of(Node thing, Limit.Exclusion limit) {
        String type = design.classOf(thing);
        List<Node> inside = cylinders.getOrDefault(thing, List.of());
        return limit.itemProperties().stream().filter(p -> p.domains().contains(type))
                .flatMap(p -> design.values(thing, p.name()).stream())
                .filter(h -> inside.stream().noneMatch(c -> together(c, thing) && shows(c, h))).toList();
    }

    /** Whether cylinders show what a store holds. */
    boolean shown(Node thing) {
        return cylinders.containsKey(thing);
    }

    /** Whether nothing is said against a cylinder standing where its store stands. */
    private boolean together(Node cylinder, Node store) {
        Optional<Node> room = design.value(cylinder, "room");
        return room.isEmpty() || room.equals(design.value(store, "room"));
    }

    private boolean shows(Node cylinder, Node held) {
        return held.isURI() && design.values(cylinder, "gas").stream().anyMatch(g -> terms.names(g).contains(held.getURI()));
    }

    /** Whether any of it excludes anything. */
    boolean concerned(List<Node> held, Limit.Exclusion limit) {
        return held.stream().map(terms::names).anyMatch(n -> limit.pairs().stream()
                .anyMatch(p -> n.contains(p.first()) || n.contains(p.second())));
    }

    /** Two different goods, one held by each, that exclude each other. */
    Optional<Match> match(List<Node> held, List<Node> others, Limit.Exclusion limit) {
        for (Node one : held) {
            for (Node other : others) {
                if (!one.equals(other) && limit.pairs().stream().anyMatch(p -> excludes(p, one, other))) {
                    return Optional.of(new Match(one, other));
                }
            }
        }
        return Optional.empty();
    }

    /** Of two gases only a pair of gases decides: their hazard classes do not tell whether they react. */
    private boolean excludes(Incompatibility pair, Node one, Node other) {
        Set<String> names = terms.names(one);
        Set<String> otherNames = terms.names(other);
        boolean fits = names.contains(pair.first()) && otherNames.contains(pair.second())
                || names.contains(pair.second()) && otherNames.contains(pair.first());
        return fits && (!(gas(names) && gas(otherNames)) || gas(Set.of(pair.first())) && gas(Set.of(pair.second())));
    }

    private boolean gas(Set<String> names) {
        return names.stream().anyMatch(n -> design.schema().concept(n).filter(c -> c.type().equals("Gas")).isPresent());
    }
}
