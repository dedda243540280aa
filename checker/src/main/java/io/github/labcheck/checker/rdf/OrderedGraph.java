package io.github.labcheck.checker.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that always tells its triples in the same order, so that writers give the same bytes. */
final class OrderedGraph extends GraphBase {

    private static final int DEEPEST = 40;

    private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
    private final Map<Node, List<Triple>> byObject = new HashMap<>();
    private final List<Triple> all = new ArrayList<>();
    private final Map<Node, Node> labelled = new HashMap<>();

    /** The triples of a graph, those of named resources by name, those of nameless ones where they are first mentioned. */
    OrderedGraph(Graph graph) {
        Map<Node, List<Triple>> own = new HashMap<>();
        graph.find().forEachRemaining(t -> own.computeIfAbsent(t.getSubject(), k -> new ArrayList<>()).add(t));
        own.keySet().stream().filter(Node::isURI).sorted(Comparator.comparing(Node::getURI)).forEach(s -> add(s, own));
    }

    private void add(Node subject, Map<Node, List<Triple>> own) {
        List<Triple> triples = own.getOrDefault(subject, List.of()).stream()
                .sorted(Comparator.comparing((Triple t) -> t.getPredicate().getURI()).thenComparing(t -> rank(t.getObject(), own, 0)))
                .toList();
        for (Triple triple : triples) {
            keep(Triple.create(named(subject), triple.getPredicate(), named(triple.getObject())));
        }
        triples.stream().map(Triple::getObject).filter(Node::isBlank).forEach(o -> add(o, own));
    }

    private void keep(Triple triple) {
        bySubject.computeIfAbsent(triple.getSubject(), k -> new ArrayList<>()).add(triple);
        byObject.computeIfAbsent(triple.getObject(), k -> new ArrayList<>()).add(triple);
        all.add(triple);
    }

    /** The node itself, or for a nameless one a node with a label that any format can write. */
    private Node named(Node node) {
        return node.isBlank() ? labelled.computeIfAbsent(node, n -> NodeFactory.createBlankNode("b" + labelled.size())) : node;
    }

    /** Nameless nodes that are values of one property are ordered by what they say. */
    private static String rank(Node node, Map<Node, List<Triple>> own, int depth) {
        if (!node.isBlank()) {
            return node.toString();
        }
        return depth > DEEPEST ? "" : own.getOrDefault(node, List.of()).stream()
                .map(t -> t.getPredicate() + " " + rank(t.getObject(), own, depth + 1)).sorted().collect(Collectors.joining("\n"));
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        List<Triple> candidates = pattern.getSubject().isConcrete() ? bySubject.getOrDefault(pattern.getSubject(), List.of())
                : pattern.getObject().isConcrete() ? byObject.getOrDefault(pattern.getObject(), List.of()) : all;
        return WrappedIterator.create(candidates.iterator()).filterKeep(pattern::matches);
    }
}
