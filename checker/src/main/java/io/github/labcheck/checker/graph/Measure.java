package io.github.labcheck.checker.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Measures some properties of a design: from its drawing, or from its other keys. Which properties, of which things, from which keys and
 * how in words, the ontology says beside each property ({@code lc:measuredBy}, {@code lc:measuredFrom}, {@code lc:how}). A value is
 * measured when it is first asked for. What a measure asks of the design may be measured in turn, but it must not come back to itself.
 * What a measure keeps of the design is {@link Remembered} or {@link Answers}, so that a value is measured anew where it may have changed.
 */
public interface Measure {

    /**
     * The values of a property of a thing, which count before what the design states.
     *
     * @param property local name, one that the ontology says this measures
     * @return nothing for a thing of which it says nothing: then the stated value counts
     */
    Optional<Measurement> of(String property, Node subject);

    /** What follows for a property of a thing, whatever the design states of it; what a stated value is compared with. */
    default Optional<Measurement> followed(String property, Node subject) {
        return of(property, subject);
    }

    /** That the ontology names the wrong measure for a property. */
    static IllegalArgumentException unknown(String property) {
        return new IllegalArgumentException("no measure of that name measures " + property + "; correct its lc:measuredBy");
    }
}
