package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Face;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a straight line between two places stays on a floor. Touching a wall or passing a corner is allowed; what
 * arithmetic adds, up to 1 µm, does not block.
 */
final class Sight {

    private static final double EPS = Tolerance.NOISE;

    private final XY[] from;
    private final XY[] to;
    private final double[] length;

    Sight(List<Face> edges) {
        from = edges.stream().map(Face::from).toArray(XY[]::new);
        to = edges.stream().map(Face::to).toArray(XY[]::new);
        length = edges.stream().mapToDouble(Face::length).toArray();
    }

    /** Whether one sees one place from the other. */
    boolean sees(XY p, XY q) {
        double whole = p.distance(q);
        if (whole <= EPS) {
            return true;
        }
        Cuts cuts = new Cuts();
        for (int i = 0; i < from.length; i++) {
            if (!beside(p, q, i) && crosses(p, q, whole, i, cuts)) {
                return false;
            }
        }
        return onFloor(p, q, whole, cuts.sorted());
    }

    /** Whether a line crosses an edge; if it touches it, where is noted. */
    private boolean crosses(XY p, XY q, double whole, int i, Cuts cuts) {
        double a = side(p, q, whole, from[i]);
        double b = side(p, q, whole, to[i]);
        double c = side(from[i], to[i], length[i], p);
        double d = side(from[i], to[i], length[i], q);
        if (apart(a, b) || apart(c, d)) {
            return false;
        }
        if (a * b < 0 && c * d < 0 && clear(a) && clear(b) && clear(c) && clear(d)) {
            return true;
        }
        boolean flat = !clear(a) && !clear(b) || Math.abs(c - d) <= EPS;
        cuts.add(flat ? share(p, q, from[i]) : c / (c - d));
        cuts.add(flat ? share(p, q, to[i]) : c / (c - d));
        return false;
    }

    /** Where a line touches walls, as shares of its length; its ends are cuts too. */
    private static final class Cuts {
        private double[] shares = {0, 1, 0, 0, 0, 0, 0, 0};
        private int count = 2;

        void add(double share) {
            if (count == shares.length) {
                shares = Arrays.copyOf(shares, 2 * count);
            }
            shares[count++] = share;
        }

        double[] sorted() {
            double[] sorted = Arrays.copyOf(shares, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    private boolean beside(XY p, XY q, int i) {
        return Math.max(p.x(), q.x()) < Math.min(from[i].x(), to[i].x()) - EPS
                || Math.min(p.x(), q.x()) > Math.max(from[i].x(), to[i].x()) + EPS
                || Math.max(p.y(), q.y()) < Math.min(from[i].y(), to[i].y()) - EPS
                || Math.min(p.y(), q.y()) > Math.max(from[i].y(), to[i].y()) + EPS;
    }

    private static double side(XY a, XY b, double length, XY place) {
        return ((b.x() - a.x()) * (place.y() - a.y()) - (b.y() - a.y()) * (place.x() - a.x())) / length;
    }

    private static boolean clear(double distance) {
        return Math.abs(distance) > EPS;
    }

    private static boolean apart(double first, double second) {
        return first > EPS && second > EPS || first < -EPS && second < -EPS;
    }

    private static double share(XY p, XY q, XY place) {
        XY line = q.minus(p);
        return place.minus(p).dot(line) / line.dot(line);
    }

    /** Between the places where the line touches walls, its middles tell on which side of them it runs. */
    private boolean onFloor(XY p, XY q, double whole, double[] cuts) {
        XY line = q.minus(p);
        double before = 0;
        for (double cut : cuts) {
            double here = Math.max(0, Math.min(1, cut));
            if ((here - before) * whole > 2 * EPS && !covers(p.plus(line.times((before + here) / 2)))) {
                return false;
            }
            before = Math.max(before, here);
        }
        return true;
    }

    /** Whether a place is on the floor or at its edge. */
    boolean covers(XY place) {
        boolean inside = false;
        for (int i = 0; i < from.length; i++) {
            XY a = from[i];
            XY b = to[i];
            if (a.y() > place.y() != b.y() > place.y()
                    && place.x() < a.x() + (b.x() - a.x()) * (place.y() - a.y()) / (b.y() - a.y())) {
                inside = !inside;
            }
        }
        return inside || atEdge(place);
    }

    private boolean atEdge(XY place) {
        for (int i = 0; i < from.length; i++) {
            if (!beside(place, place, i) && new Face("", from[i], to[i]).nearest(place).distance(place) <= 2 * EPS) {
                return true;
            }
        }
        return false;
    }
}
