package io.github.labcheck.checker.check;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Things of a design that nothing tells apart but their ids: they state the same, are drawn nowhere, and nothing refers to them. If two of
 * them changed places the design would be the same, so whatever a clause finds of one by itself it finds of the other; only of two that
 * contradict each other is it said once, of the later one. Of many, one more than are listed in a report are judged; the last of these
 * stands for the rest, which are counted.
 */
final class Alike {

    /** Whether any two things are alike is asked of a design without such things most often. */
    private static final Alike NOBODY = new Alike(Map.of(), Set.of());

    private static final Node ID = NodeFactory.createURI(Schema.NS + "id");
    private static final Node STOREY = NodeFactory.createURI(Schema.NS + "Storey");

    private final Map<String, Integer> others;
    private final Set<String> represented;

    private Alike(Map<String, Integer> others, Set<String> represented) {
        this.others = others;
        this.represented = represented;
    }

    /**
     * Finds them.
     *
     * @param graph  the graph of the design as it is judged
     * @param judged how many of those that are alike are judged all the same, at least 2
     * @param named  ids of things of which somebody wants to know more than of others
     */
    static Alike of(Design design, DesignGraph graph, int judged, Set<String> named) {
        if (graph.looking().on()) {
            return NOBODY; // what is judged again after each edit is judged one by one
        }
        Map<String, Integer> others = new HashMap<>();
        Set<String> represented = new HashSet<>();
        for (DesignClass type : graph.schema().classes()) {
            if (type.section() != null && type.identified() && !type.single() && graph.instances(type.name()).size() > judged) {
                for (List<Node> group : groups(design.graph(), graph.instances(type.name()), named)) {
                    if (group.size() > judged) {
                        others.put(group.get(judged - 1).getURI(), group.size() - judged);
                        group.subList(judged, group.size()).forEach(node -> represented.add(node.getURI()));
                    }
                }
            }
        }
        return represented.isEmpty() ? NOBODY : new Alike(others, represented);
    }

    /** Things that state the same, in the order in which they are given. */
    private static Iterable<List<Node>> groups(Graph stated, List<Node> things, Set<String> named) {
        Map<Set<List<Node>>, List<Node>> groups = new LinkedHashMap<>();
        for (Node thing : things) {
            said(stated, thing, named).ifPresent(all -> groups.computeIfAbsent(all, k -> new ArrayList<>()).add(thing));
        }
        return groups.values();
    }

    /** What a thing states beside its id; empty if something else has to do with it. */
    private static Optional<Set<List<Node>>> said(Graph stated, Node thing, Set<String> named) {
        if (stated.contains(Node.ANY, Node.ANY, thing)) {
            return Optional.empty();
        }
        Set<List<Node>> all = new HashSet<>();
        for (Triple triple : stated.find(thing, Node.ANY, Node.ANY).toList()) {
            Node value = triple.getObject();
            if (triple.getPredicate().equals(ID)) {
                if (named.contains(value.getLiteralLexicalForm())) {
                    return Optional.empty();
                }
            } else if (value.isLiteral() || value.isURI() && !refers(stated, value)) {
                all.add(List.of(triple.getPredicate(), value));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    /** Whether a value is a thing by itself. To be on a storey alone is no place: all that are on it without a place are there alike. */
    private static boolean refers(Graph stated, Node value) {
        return stated.contains(value, Node.ANY, Node.ANY) && !stated.contains(value, Node.ANY, STOREY);
    }

    /** IRIs of the things for which others stand. */
    Set<String> represented() {
        return represented;
    }

    /** For how many others a thing stands. */
    int others(String iri) {
        return others.isEmpty() ? 0 : others.getOrDefault(iri, 0);
    }
}
