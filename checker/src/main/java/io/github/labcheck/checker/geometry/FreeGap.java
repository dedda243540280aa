package io.github.labcheck.checker.geometry;

/**
 * The shortest line straight out from a side of an item to something that lies in front of it.
 *
 * @param item     the item
 * @param side     the side
 * @param distance m; 0 if they touch
 * @param to       what the line ends at
 * @param from     where it begins
 * @param end      where it ends
 */
public record FreeGap(String item, Side side, double distance, String to, XY from, XY end) { }
