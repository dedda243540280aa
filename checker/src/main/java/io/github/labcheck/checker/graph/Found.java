package io.github.labcheck.checker.graph;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What stands at the end of a path.
 *
 * @param values    the nodes found
 * @param lacks     what the design would have to say for all of them to be known
 * @param saidNone  whether the design says that there is none
 */
public record Found(List<Node> values, List<Lack> lacks, boolean saidNone) {
}
