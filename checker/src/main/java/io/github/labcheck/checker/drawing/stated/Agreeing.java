package io.github.labcheck.checker.drawing.stated;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measurement;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Values that follow from other keys. Such a value is never asked for; one that is stated counts as long as it agrees with what follows,
 * and is compared with it.
 */
final class Agreeing {

    /** How far a stated number may be from the one that follows before the latter counts. */
    private static final double AGREES = 0.05;

    private final DesignGraph design;

    Agreeing(DesignGraph design) {
        this.design = design;
    }

    /** What follows, unless the stated value counts. */
    Optional<Measurement> of(String property, Node subject, Optional<Measurement> follows) {
        return follows.filter(value -> counts(subject, property, value));
    }

    /** What is missing for a value to follow is asked for only where the value is not stated. */
    private boolean counts(Node subject, String property, Measurement follows) {
        List<Node> stated = design.stated(subject, property);
        return stated.isEmpty() || !follows.values().isEmpty() && !agrees(stated.get(0), follows.values().get(0));
    }

    private boolean agrees(Node stated, Node follows) {
        if (stated.isURI() || follows.isURI()) {
            return stated.equals(follows);
        }
        double number = DesignGraph.number(follows);
        return Math.abs(DesignGraph.number(stated) - number) <= AGREES * Math.abs(number);
    }
}
