package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.XY;
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

    /** Whether a place lies within the triangle that a point spans with one of the sides. */
    boolean spans(XY point, XY place) {
        return within(point, a, b, place) || within(point, b, c, place) || within(point, c, a, place);
    }

    /** Whether a place lies between the triangle and some points, within a triangle of three of all the corners and points. */
    boolean spans(List<XY> points, XY place) {
        if (points.size() == 1) {
            return spans(points.get(0), place);
        }
        List<XY> all = Stream.concat(corners(), points.stream()).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                for (int k = j + 1; k < all.size(); k++) {
                    if ((i > 0 || j > 1 || k > 2) && within(all.get(i), all.get(j), all.get(k), place)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean within(XY p, XY q, XY r, XY place) {
        double first = q.minus(p).cross(place.minus(p));
        double second = r.minus(q).cross(place.minus(q));
        double third = p.minus(r).cross(place.minus(r));
        double least = 1e-9;
        return first > least && second > least && third > least || first < -least && second < -least && third < -least;
    }
}
