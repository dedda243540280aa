package io.github.labcheck.checker.geometry;

/**
 * The narrowest place on the ways through a room.
 *
 * @param width m; 0 if a way is closed, or too narrow to tell (below 0.3 m, and below a sixth of the narrowest side)
 * @param from  the place on one wall
 * @param to    the place on the other
 */
public record Narrowest(double width, XY from, XY to) { }
