package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.Flat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The outline of a room as a design file holds it: one ring without points that say nothing, to the millimetre.
 *
 * @param ring    corners, counter-clockwise
 * @param voids   holes in it
 * @param rest    share of the area that lies apart from it and is lost, 0 to 1
 */
record Outline(List<Coordinate> ring, List<List<Coordinate>> voids, double rest) {

    /** A corner that lies this near to the line of its neighbours is none, m. */
    private static final double STRAIGHT = 0.0005;

    static Outline of(Geometry area) {
        List<Polygon> parts = new ArrayList<>(Flat.polygons(area));
        if (parts.isEmpty()) {
            return new Outline(List.of(), List.of(), 0);
        }
        parts.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
        Polygon main = parts.get(0);
        List<List<Coordinate>> voids = new ArrayList<>();
        for (int i = 0; i < main.getNumInteriorRing(); i++) {
            List<Coordinate> hole = corners(main.getInteriorRingN(i));
            if (hole.size() > 2) {
                voids.add(hole);
            }
        }
        return new Outline(corners(main.getExteriorRing()), voids, 1 - main.getArea() / area.getArea());
    }

    private static List<Coordinate> corners(LinearRing ring) {
        List<Coordinate> points = new ArrayList<>();
        Coordinate[] all = ring.getCoordinates();
        for (Coordinate c : Arrays.asList(all).subList(0, all.length - 1)) {
            Coordinate rounded = new Coordinate(Math.round(c.x * 1000) / 1000.0, Math.round(c.y * 1000) / 1000.0);
            if (points.isEmpty() || !points.get(points.size() - 1).equals2D(rounded)) {
                points.add(rounded);
            }
        }
        while (points.size() > 1 && points.get(0).equals2D(points.get(points.size() - 1))) {
            points.remove(points.size() - 1);
        }
        boolean changed = true;
        while (changed && points.size() > 3) {
            changed = false;
            for (int i = 0; i < points.size() && points.size() > 3; i++) {
                Coordinate before = points.get((i + points.size() - 1) % points.size());
                Coordinate after = points.get((i + 1) % points.size());
                if (new LineSegment(before, after).distance(points.get(i)) <= STRAIGHT) {
                    points.remove(i--);
                    changed = true;
                }
            }
        }
        if (Orientation.isCCW(closed(points))) {
            return points;
        }
        List<Coordinate> turned = new ArrayList<>(points);
        Collections.reverse(turned);
        return turned;
    }

    private static Coordinate[] closed(List<Coordinate> points) {
        List<Coordinate> all = new ArrayList<>(points);
        all.add(points.get(0));
        return all.size() < 4 ? new Coordinate[] {all.get(0), all.get(0), all.get(0), all.get(0)} : all.toArray(Coordinate[]::new);
    }
}
