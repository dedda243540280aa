package io.github.labcheck.checker.graph;

import io.github.labcheck.ontology.Text;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What shows that a measured value is right.
 *
 * @param things  the rooms, doors and items that prove it, in order
 * @param line    the way, distance or place in the drawing, from spot to spot; empty if there is none
 * @param because what was compared, in words; null if the value says it all
 */
public record Proof(List<Node> things, List<Spot> line, Text because) {

    /** Nothing to show. */
    public static final Proof NONE = new Proof(List.of(), List.of(), null);

    /** Things alone. */
    public static Proof of(List<Node> things) {
        return new Proof(things, List.of(), null);
    }

    /** Things and the line through them. */
    public static Proof of(List<Node> things, List<Spot> line) {
        return new Proof(things, line, null);
    }

    /** Words alone. */
    public static Proof of(Text because) {
        return new Proof(List.of(), List.of(), because);
    }
}
