package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.dxf.tag.DxfEntity;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Curves as corners of straight pieces. */
final class Curves {

    /** Degrees of a circle that one straight piece stands for. */
    private static final double STEP = 3;
    private static final int MOST = 4096;

    private Curves() { }

    /** An arc counter-clockwise between two angles in degrees. */
    static List<Coordinate> arc(Coordinate centre, double radius, double from, double to) {
        double sweep = to - from;
        while (sweep <= 0) {
            sweep += 360;
        }
        int pieces = (int) Math.max(1, Math.min(MOST, Math.ceil(Math.min(sweep, 360) / STEP)));
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            points.add(on(centre, radius, from + sweep * i / pieces));
        }
        return points;
    }

    /** The point of a circle at an angle in degrees. */
    static Coordinate on(Coordinate centre, double radius, double degrees) {
        double angle = Math.toRadians(degrees);
        return new Coordinate(centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle));
    }

    /** Adds the piece of a polyline between two corners, without the first: a bulge is the tangent of a quarter of its angle. */
    static void bulge(List<Coordinate> points, Coordinate from, Coordinate to, double bulge) {
        if (Math.abs(bulge) > 1e-9 && Math.abs(bulge) < 1e6 && from.distance(to) > 0) {
            double sweep = 4 * Math.atan(bulge);
            double half = from.distance(to) / 2;
            double rise = half / Math.tan(sweep / 2);
            double dx = (to.x - from.x) / (2 * half);
            double dy = (to.y - from.y) / (2 * half);
            Coordinate centre = new Coordinate((from.x + to.x) / 2 - dy * rise, (from.y + to.y) / 2 + dx * rise);
            double radius = centre.distance(from);
            double start = Math.atan2(from.y - centre.y, from.x - centre.x);
            int pieces = (int) Math.max(1, Math.ceil(Math.toDegrees(Math.abs(sweep)) / STEP));
            for (int i = 1; i < pieces; i++) {
                double angle = start + sweep * i / pieces;
                points.add(new Coordinate(centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle)));
            }
        }
        points.add(to);
    }

    /** Corners of a polyline from its corners and bulges. */
    static List<Coordinate> polyline(List<Coordinate> corners, double[] bulges, boolean closed) {
        List<Coordinate> points = new ArrayList<>();
        if (corners.isEmpty()) {
            return points;
        }
        points.add(corners.get(0));
        for (int i = 0; i + 1 < corners.size(); i++) {
            bulge(points, corners.get(i), corners.get(i + 1), bulges[i]);
        }
        if (closed && corners.size() > 1) {
            bulge(points, corners.get(corners.size() - 1), corners.get(0), bulges[corners.size() - 1]);
            points.remove(points.size() - 1);
        }
        return points;
    }

    /** An ellipse or a part of it, in the coordinates of the drawing. */
    static List<Coordinate> ellipse(DxfEntity e) {
        Coordinate centre = new Coordinate(e.real(10, 0), e.real(20, 0));
        double mx = e.real(11, 1);
        double my = e.real(21, 0);
        double ratio = e.real(40, 1) * (e.real(230, 1) < 0 ? -1 : 1);
        double from = e.real(41, 0);
        double to = e.real(42, 2 * Math.PI);
        double sweep = to - from <= 0 ? to - from + 2 * Math.PI : to - from;
        int pieces = (int) Math.max(2, Math.min(MOST, Math.ceil(Math.toDegrees(sweep) / STEP)));
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            double angle = from + sweep * i / pieces;
            double c = Math.cos(angle);
            double s = Math.sin(angle) * ratio;
            points.add(new Coordinate(centre.x + mx * c - my * s, centre.y + my * c + mx * s));
        }
        return points;
    }

    /** A free curve by the points that it was drawn through, or else by its frame. */
    static List<Coordinate> spline(DxfEntity e) {
        double[] x = e.has(11) ? e.all(11) : e.all(10);
        double[] y = e.has(11) ? e.all(21) : e.all(20);
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i < Math.min(x.length, y.length); i++) {
            points.add(new Coordinate(x[i], y[i]));
        }
        return points;
    }
}
