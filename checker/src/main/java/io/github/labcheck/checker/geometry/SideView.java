package io.github.labcheck.checker.geometry;

import java.util.Optional;
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

    /** The shortest line straight out to an edge; none if no part of it lies in front of the side by more than 1 mm. */
    Optional<FreeGap> gap(Face other) {
        XY start = local(other.from());
        XY end = local(other.to());
        double from = Math.max(Math.min(start.x(), end.x()), Tolerance.LENGTH);
        double to = Math.min(Math.max(start.x(), end.x()), face.length() - Tolerance.LENGTH);
        double first = height(start, end, from);
        double second = height(start, end, to);
        if (from > to || Math.max(first, second) < -Tolerance.LENGTH) {
            return Optional.empty();
        }
        double x = Math.abs(first - second) < Tolerance.NOISE ? (from + to) / 2 : first < second ? from : to;
        double distance = Math.max(0, Math.min(first, second));
        return Optional.of(new FreeGap(item, side, Tolerance.rounded(distance), other.room(), face.place(x),
                face.place(x).plus(face.outward().times(distance))));
    }

    private double distance(Face other) {
        return gap(other).map(FreeGap::distance).orElse(Double.POSITIVE_INFINITY);
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
