package io.github.labcheck.checker.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** A graph whose IRIs begin otherwise. */
final class Rebased {

    private Rebased() { }

    static Graph of(Graph graph, String from, String to) {
        Graph other = GraphMemFactory.createGraphMem2();
        graph.find().forEachRemaining(t -> other.add(Triple.create(node(t.getSubject(), from, to), t.getPredicate(),
                node(t.getObject(), from, to))));
        return other;
    }

    private static Node node(Node node, String from, String to) {
        return node.isURI() && node.getURI().startsWith(from) ? NodeFactory.createURI(to + node.getURI().substring(from.length())) : node;
    }
}
