package io.github.labcheck.checker.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Areas of a plan made of what a drawing holds: doubled points, rings that touch themselves and slivers are tolerated. */
public final class Flat {

    /** Factory of all geometry of an import. */
    public static final GeometryFactory FACTORY = new GeometryFactory();

    private static final double SLIVER = 1e-9;

    private Flat() { }

    /** The area that a ring encloses; empty if it encloses none. */
    public static Geometry area(List<Coordinate> ring) {
        List<Coordinate> points = new ArrayList<>();
        for (Coordinate c : ring) {
            boolean sound = Double.isFinite(c.x) && Double.isFinite(c.y);
            if (sound && (points.isEmpty() || points.get(points.size() - 1).distance(c) > SLIVER)) {
                points.add(new Coordinate(c.x, c.y));
            }
        }
        while (points.size() > 1 && points.get(0).distance(points.get(points.size() - 1)) <= SLIVER) {
            points.remove(points.size() - 1);
        }
        if (points.size() < 3) {
            return FACTORY.createPolygon();
        }
        points.add(new Coordinate(points.get(0)));
        LinearRing shell = FACTORY.createLinearRing(points.toArray(Coordinate[]::new));
        Polygon polygon = FACTORY.createPolygon(shell);
        return polygon.isValid() ? polygon : areal(GeometryFixer.fix(polygon));
    }

    /** One area less another. */
    public static Geometry minus(Geometry one, Geometry other) {
        return areal(OverlayNGRobust.overlay(one, other, OverlayNG.DIFFERENCE));
    }

    /** What two areas share. */
    public static Geometry shared(Geometry one, Geometry other) {
        return areal(OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION));
    }

    /** All areas as one. */
    public static Geometry union(Collection<Geometry> areas) {
        List<Geometry> sound = areas.stream().filter(a -> !a.isEmpty()).toList();
        if (sound.isEmpty()) {
            return FACTORY.createPolygon();
        }
        return sound.size() == 1 ? sound.get(0) : areal(UnaryUnionOp.union(sound));
    }

    /** The polygons of a geometry, lines and points left out. */
    public static Geometry areal(Geometry geometry) {
        List<Polygon> parts = polygons(geometry);
        return parts.size() == 1 ? parts.get(0) : FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    /** The polygons of a geometry. */
    public static List<Polygon> polygons(Geometry geometry) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Polygon p && p.getArea() > SLIVER) {
                parts.add(p);
            } else if (part.getNumGeometries() > 1) {
                parts.addAll(polygons(part));
            }
        }
        return parts;
    }
}
