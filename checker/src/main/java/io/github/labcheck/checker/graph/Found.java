package io.github.labcheck.checker.graph;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What stands at the end of a path.
 *
 * @param values    the nodes found
 * @param possible  things that would be found too if the design said so; shared by many subjects
 * @param lacks     what else the design would have to say for all of them to be known
 */
public record Found(List<Node> values, List<Possible> possible, List<Lack> lacks) {

    /**
     * A thing that may belong to a subject: the design does not say where it belongs.
     *
     * @param lacks what it would have to say
     */
    public record Possible(Node thing, List<Lack> lacks) { }
}
