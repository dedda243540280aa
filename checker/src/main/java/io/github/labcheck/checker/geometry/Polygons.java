package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Floors as JTS polygons, from outlines that may be anything. */
public final class Polygons {

    /** Makes all geometries here. */
    public static final GeometryFactory FACTORY = new GeometryFactory();

    /** An outline that crosses itself is mended up to so many corners; beyond, it is not drawn. */
    private static final int MENDED = 500;

    /** Ways and widths look at so many corners; a finer outline is simplified, by a quarter of a millimetre first. */
    private static final int CORNERS = 400;

    private static final int EXACT = 2000;

    private static final double FIRST_SLACK = Tolerance.LENGTH / 4;
    private static final double LAST_SLACK = 0.3;

    private Polygons() { }

    /** No floor. */
    static Polygon none() {
        return FACTORY.createPolygon();
    }

    /** The area within an outline; empty if there is none. */
    static Polygon within(List<XY> outline) {
        List<XY> corners = Tidying.tidy(outline);
        if (corners.isEmpty()) {
            return none();
        }
        Polygon polygon = FACTORY.createPolygon(ring(corners));
        if (polygon.isValid()) {
            return polygon;
        }
        return corners.size() > MENDED ? none() : largest(GeometryFixer.fix(polygon)).orElse(none());
    }

    private static LinearRing ring(List<XY> corners) {
        Coordinate[] closed = IntStream.rangeClosed(0, corners.size())
                .mapToObj(i -> coordinate(corners.get(i % corners.size()))).toArray(Coordinate[]::new);
        return FACTORY.createLinearRing(closed);
    }

    /** A polygon from corners that are known to be sound. */
    public static Polygon polygon(XY... corners) {
        return FACTORY.createPolygon(ring(List.of(corners)));
    }

    /** A place as JTS wants it. */
    public static Coordinate coordinate(XY place) {
        return new Coordinate(place.x(), place.y());
    }

    /** A place from JTS. */
    public static XY place(Coordinate coordinate) {
        return new XY(coordinate.getX(), coordinate.getY());
    }

    /** What is in the first and not in the second. */
    public static Geometry minus(Geometry first, Geometry second) {
        return polygonal(OverlayNGRobust.overlay(first, second, OverlayNG.DIFFERENCE));
    }

    /** What is in both. */
    public static Geometry common(Geometry first, Geometry second) {
        return polygonal(OverlayNGRobust.overlay(first, second, OverlayNG.INTERSECTION));
    }

    /** What is in either. */
    public static Geometry joined(Geometry first, Geometry second) {
        return polygonal(OverlayNGRobust.overlay(first, second, OverlayNG.UNION));
    }

    private static Geometry polygonal(Geometry geometry) {
        return geometry instanceof Polygonal ? geometry : FACTORY.createMultiPolygon(parts(geometry).toArray(Polygon[]::new));
    }

    /** The polygons a geometry consists of. */
    public static List<Polygon> parts(Geometry geometry) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon part && !part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Optional<Polygon> largest(Geometry geometry) {
        return parts(geometry).stream().max(Comparator.comparingDouble(Polygon::getArea));
    }

    /** The same area, exact up to 2,000 corners, simplified beyond: two stars of 10,000 needles in each other would take minutes. */
    static Geometry bounded(Polygon area) {
        return area.getNumPoints() > EXACT ? simplified(area) : area;
    }

    /**
     * The same floor with at most 400 corners, by a quarter of a millimetre first and then twice as much at a time;
     * a floor that still has more than twice as many at 0.3 m is given up and comes back empty.
     */
    static Geometry simplified(Geometry floor) {
        if (floor.getNumPoints() <= CORNERS) {
            return floor;
        }
        Geometry last = simplified(floor, LAST_SLACK);
        if (last.getNumPoints() > 2 * CORNERS) {
            return none();
        }
        for (double slack = FIRST_SLACK; slack < LAST_SLACK; slack *= 2) {
            Geometry simple = simplified(floor, slack);
            if (simple.getNumPoints() <= CORNERS) {
                return simple;
            }
        }
        return last;
    }

    private static Geometry simplified(Geometry floor, double slack) {
        List<Polygon> simple = new ArrayList<>();
        for (Polygon part : parts(floor)) {
            List<LinearRing> holes = IntStream.range(0, part.getNumInteriorRing()).mapToObj(part::getInteriorRingN)
                    .map(hole -> simplified(hole, slack)).filter(hole -> !hole.isEmpty()).toList();
            LinearRing shell = simplified(part.getExteriorRing(), slack);
            if (!shell.isEmpty()) {
                simple.add(FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new)));
            }
        }
        Geometry whole = simple.size() == 1 ? simple.get(0) : FACTORY.createMultiPolygon(simple.toArray(Polygon[]::new));
        return whole.getNumPoints() > 2 * CORNERS || whole.isValid() ? whole : GeometryFixer.fix(whole);
    }

    private static LinearRing simplified(LinearRing ring, double slack) {
        List<XY> corners = new ArrayList<>();
        for (int i = 0; i < ring.getNumPoints() - 1; i++) {
            corners.add(place(ring.getCoordinateN(i)));
        }
        List<XY> left = Simplifying.ring(corners, slack, 2 * CORNERS);
        return left.size() < 3 ? FACTORY.createLinearRing() : ring(left);
    }

    /** The rings of a floor, each directed so that the floor lies to its left; a polygon's outer ring before its holes. */
    public static List<List<Face>> rings(String room, Geometry floor) {
        List<List<Face>> rings = new ArrayList<>();
        for (Polygon part : parts(floor)) {
            rings.add(faces(room, part.getExteriorRing(), true));
            for (int i = 0; i < part.getNumInteriorRing(); i++) {
                rings.add(faces(room, part.getInteriorRingN(i), false));
            }
        }
        return rings;
    }

    private static List<Face> faces(String room, LinearRing ring, boolean counterClockwise) {
        Coordinate[] corners = ring.getCoordinates();
        boolean turn = Orientation.isCCWArea(corners) != counterClockwise;
        int last = corners.length - 1;
        return IntStream.range(0, last).mapToObj(i -> turn
                ? new Face(room, place(corners[last - i]), place(corners[last - i - 1]))
                : new Face(room, place(corners[i]), place(corners[i + 1]))).toList();
    }
}
