package io.github.labcheck.checker.geometry;

/**
 * The narrowest place on the ways through a room.
 *
 * @param width m; 0 if a way is closed, or narrower than 1 cm
 * @param from  the place on one wall
 * @param to    the place on the other, or on the free floor where no wall lies opposite; as far from the first as the width says
 */
public record Narrowest(double width, XY from, XY to) { }
