package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A triangle of floor, which one crosses in any direction. */
record Cell(XY a, XY b, XY c) {

    Stream<XY> corners() {
        return Stream.of(a, b, c);
    }

    /** Its halves, cut at the middle of the longest side. */
    List<Cell> halves() {
        double ab = a.distance(b);
        double bc = b.distance(c);
        double ca = c.distance(a);
        if (ab >= bc && ab >= ca) {
            return cut(a, b, c);
        }
        return bc >= ca ? cut(b, c, a) : cut(c, a, b);
    }

    private static List<Cell> cut(XY from, XY to, XY top) {
        XY middle = from.plus(to).times(0.5);
        return List.of(new Cell(from, middle, top), new Cell(middle, to, top));
    }

    /** The farthest corner from a place, m. */
    double reach(XY place) {
        return Math.max(place.distance(a), Math.max(place.distance(b), place.distance(c)));
    }

    /** A distance that no place of the triangle is nearer to a place than, m: that of the least rectangle that holds it, along one axis. */
    double atLeast(XY place) {
        double left = Math.min(a.x(), Math.min(b.x(), c.x())) - place.x();
        double right = place.x() - Math.max(a.x(), Math.max(b.x(), c.x()));
        double below = Math.min(a.y(), Math.min(b.y(), c.y())) - place.y();
        double above = place.y() - Math.max(a.y(), Math.max(b.y(), c.y()));
        return Math.max(Math.max(left, right), Math.max(below, above));
    }

    /** Whether a place lies within the triangle. */
    boolean holds(XY place) {
        return within(a, b, c, place);
    }

    /** What lies between the triangle and some points: all triangles of three of its corners and the points, but itself. */
    Spanned spanned(List<XY> points) {
        List<XY> all = Stream.concat(corners(), points.stream()).toList();
        List<Cell> triangles = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                for (int k = j + 1; k < all.size(); k++) {
                    if (i > 0 || j > 1 || k > 2) {
                        triangles.add(new Cell(all.get(i), all.get(j), all.get(k)));
                    }
                }
            }
        }
        return new Spanned(triangles, all);
    }

    /** Some triangles, and the least rectangle that holds them. */
    static final class Spanned {

        private final List<Cell> triangles;
        private final double left;
        private final double right;
        private final double bottom;
        private final double top;

        private Spanned(List<Cell> triangles, List<XY> corners) {
            this.triangles = triangles;
            left = corners.stream().mapToDouble(XY::x).min().orElseThrow();
            right = corners.stream().mapToDouble(XY::x).max().orElseThrow();
            bottom = corners.stream().mapToDouble(XY::y).min().orElseThrow();
            top = corners.stream().mapToDouble(XY::y).max().orElseThrow();
        }

        /** Whether a place lies within one of them. */
        boolean holds(XY place) {
            if (place.x() < left || place.x() > right || place.y() < bottom || place.y() > top) {
                return false;
            }
            for (Cell triangle : triangles) {
                if (triangle.holds(place)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean within(XY p, XY q, XY r, XY place) {
        double first = q.minus(p).cross(place.minus(p));
        double second = r.minus(q).cross(place.minus(q));
        double third = p.minus(r).cross(place.minus(r));
        double least = 1e-9;
        return first > least && second > least && third > least || first < -least && second < -least && third < -least;
    }
}
