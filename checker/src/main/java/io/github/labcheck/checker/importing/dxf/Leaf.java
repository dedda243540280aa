package io.github.labcheck.checker.importing.dxf;

import org.locationtech.jts.geom.Coordinate;

/**
 * A leaf of a door as a plan shows it: a quarter of a circle around its hinge.
 *
 * @param hinge  the hinge
 * @param latch  where the leaf shuts
 * @param open   where it stands when it is open
 * @param arc    the arc that it was drawn by
 */
record Leaf(Coordinate hinge, Coordinate latch, Coordinate open, Sheet.Arc arc) {

    double width() {
        return hinge.distance(latch);
    }

    /** Direction from the hinge to the latch, of length 1. */
    Coordinate along() {
        return unit(hinge, latch);
    }

    /** Direction into which it opens, across the wall. */
    Coordinate swing() {
        Coordinate along = along();
        Coordinate left = new Coordinate(-along.y, along.x);
        double side = (open.x - hinge.x) * left.x + (open.y - hinge.y) * left.y;
        return side >= 0 ? left : new Coordinate(-left.x, -left.y);
    }

    static Coordinate unit(Coordinate from, Coordinate to) {
        double length = Math.max(from.distance(to), 1e-12);
        return new Coordinate((to.x - from.x) / length, (to.y - from.y) / length);
    }

    static double dot(Coordinate a, Coordinate b) {
        return a.x * b.x + a.y * b.y;
    }
}
