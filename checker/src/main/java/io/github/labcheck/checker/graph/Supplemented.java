package io.github.labcheck.checker.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph and what is added to it. The graph itself stays as it is, and is not copied: of a large design it is the most there is. */
final class Supplemented extends GraphBase {

    private final Graph given;
    private final Graph added = GraphMemFactory.createGraphMem2();

    Supplemented(Graph given) {
        this.given = given;
    }

    @Override
    public void performAdd(Triple triple) {
        if (!given.contains(triple)) {
            added.add(triple);
        }
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return given.find(pattern).andThen(added.find(pattern));
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        return given.contains(pattern) || added.contains(pattern);
    }

    @Override
    protected int graphBaseSize() {
        return given.size() + added.size();
    }
}
