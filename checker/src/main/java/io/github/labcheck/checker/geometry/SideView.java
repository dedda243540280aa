package io.github.labcheck.checker.geometry;

import java.util.stream.Stream;

/** Looks straight out from a side of a footprint, over its whole width, and says what it sees first. */
final class SideView {

    private final String item;
    private final Side side;
    private final Face face;
    private double nearest = Double.POSITIVE_INFINITY;
    private String seen = Clearance.WALL;

    SideView(Footprint footprint, Side side) {
        this.item = footprint.item().id();
        this.side = side;
        this.face = footprint.side(side);
    }

    /** The nearest of walls and other items' sides. */
    Clearance nearest(Stream<Face> walls, Stream<Face> others) {
        walls.forEach(wall -> look(wall, Clearance.WALL));
        others.forEach(other -> look(other, other.room()));
        return new Clearance(item, side, Tolerance.rounded(nearest), seen);
    }

    private void look(Face other, String what) {
        double distance = distance(other);
        if (distance < nearest - Tolerance.NOISE) {
            nearest = distance;
            seen = what;
        }
    }

    /** Distance of the part of an edge that lies in front of the side; infinite if none does by more than 1 mm. */
    private double distance(Face other) {
        XY start = local(other.from());
        XY end = local(other.to());
        double from = Math.max(Math.min(start.x(), end.x()), Tolerance.LENGTH);
        double to = Math.min(Math.max(start.x(), end.x()), face.length() - Tolerance.LENGTH);
        if (from > to) {
            return Double.POSITIVE_INFINITY;
        }
        double first = height(start, end, from);
        double second = height(start, end, to);
        if (Math.max(first, second) < -Tolerance.LENGTH) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0, Math.min(first, second));
    }

    private static double height(XY start, XY end, double x) {
        double run = end.x() - start.x();
        return Math.abs(run) < Tolerance.NOISE ? Math.min(start.y(), end.y())
                : start.y() + (end.y() - start.y()) * (x - start.x()) / run;
    }

    /** x along the side from its start, y away from it. */
    private XY local(XY place) {
        XY step = place.minus(face.from());
        return new XY(step.dot(face.along()), step.dot(face.outward()));
    }
}
