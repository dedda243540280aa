package io.github.labcheck.checker.geometry;

import java.util.List;

/**
 * The wall between two rooms of a storey.
 *
 * @param roomA     the first room by id
 * @param roomB     the other
 * @param length    m, over all pieces; where the faces are not parallel, the mean of both sides
 * @param thickness m, at the thinnest piece
 * @param pieces    as seen from roomA
 */
public record SharedWall(String roomA, String roomB, double length, double thickness, List<WallPiece> pieces) { }
