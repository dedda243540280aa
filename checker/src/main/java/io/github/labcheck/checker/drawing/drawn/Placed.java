package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.XY;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A thing whose place is stated.
 *
 * @param thing     equipment or a store
 * @param at        its middle
 * @param footprint what it covers; empty where no size is stated
 */
public record Placed(Node thing, XY at, Optional<Footprint> footprint) { }
