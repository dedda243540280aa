package io.github.labcheck.checker.ways;

import java.util.List;

/**
 * The way by which the widest thing can be brought from one room to another.
 *
 * @param width     m that can pass; infinite if no width on the way is known
 * @param narrowest the door or room that limits it; empty if nothing does
 * @param rooms     from the first to the last
 * @param doors     passed, in order
 * @param unknown   doors on the way whose width is not known, so that the true width may be smaller
 */
public record Delivery(double width, String narrowest, List<String> rooms, List<String> doors, List<String> unknown) { }
