package io.github.labcheck.checker.geometry;

/**
 * How far the floor is free in front of a side of an item, over the whole width of the side.
 *
 * @param item     the item
 * @param side     the side
 * @param distance m to what ends it; infinite if nothing does
 * @param to       the id of the item that ends it, or {@link #WALL}
 */
public record Clearance(String item, Side side, double distance, String to) {

    /** What ends a clearance if it is no item: a wall, column or void. */
    public static final String WALL = "wall";
}
