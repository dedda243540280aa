package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.XY;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A thing whose place is stated.
 *
 * @param thing  equipment or a store
 * @param at     its middle
 * @param covers the floor that it covers; null where no size is stated
 */
public record Placed(Node thing, XY at, Footprint covers) {

    /** What it covers; empty where no size is stated. */
    public Optional<Footprint> footprint() {
        return Optional.ofNullable(covers);
    }
}
