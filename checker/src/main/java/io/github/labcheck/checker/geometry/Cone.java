package io.github.labcheck.checker.geometry;

/** What widens from a place onto a floor: at each distance free on either side by a share of it. */
final class Cone {

    private static final double TOUCH = Tolerance.LENGTH / 2;

    private final XY tip;
    private final double sine;
    private final double cosine;
    private final Clearances clearances;

    /**
     * @param tip        where it begins
     * @param share      of the distance that is free on either side
     * @param clearances the edges of the floor
     */
    Cone(XY tip, double share, Clearances clearances) {
        this.tip = tip;
        this.sine = share;
        this.cosine = Math.sqrt(1 - share * share);
        this.clearances = clearances;
    }

    /** Whether all is free up to a place, around which a disc is known to be free. */
    boolean holds(XY place, double radius) {
        double length = place.distance(tip);
        if (length * sine > radius + TOUCH) {
            return false;
        }
        XY axis = place.minus(tip).unit();
        for (Face edge : clearances.edges()) {
            if (cuts(local(edge.from(), axis), local(edge.to(), axis), length * cosine * cosine)) {
                return false;
            }
        }
        return true;
    }

    /** x along the axis, y to its left. */
    private XY local(XY place, XY axis) {
        XY step = place.minus(tip);
        return new XY(step.dot(axis), axis.cross(step));
    }

    /** Whether a line runs between the sides, before the disc begins that is known to be free. */
    private boolean cuts(XY from, XY to, double end) {
        double[] part = {0, 1};
        clip(part, inside(from, 1), inside(to, 1));
        clip(part, inside(from, -1), inside(to, -1));
        clip(part, end - from.x(), end - to.x());
        return part[1] - part[0] > 0;
    }

    /** How far a place is within one of the sides, m; what touches it is not. */
    private double inside(XY place, int side) {
        return place.x() * sine - side * place.y() * cosine - TOUCH;
    }

    /** Leaves the part of a line where a value is positive that changes evenly along it. */
    private static void clip(double[] part, double first, double last) {
        if (first <= 0 && last <= 0) {
            part[1] = part[0];
        } else if (first < 0 || last < 0) {
            double zero = first / (first - last);
            part[0] = first < 0 ? Math.max(part[0], zero) : part[0];
            part[1] = last < 0 ? Math.min(part[1], zero) : part[1];
        }
    }
}
