package io.github.labcheck.checker.importing.dxf;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;

/**
 * A hole in a wall.
 *
 * @param start     one end of it, on the line on which the door is drawn
 * @param along     direction of the wall, of length 1
 * @param width     its width, m
 * @param low       where the wall begins, across, from the line on which the door is drawn, m
 * @param high      where the wall ends
 */
record Hole(Coordinate start, Coordinate along, double width, double low, double high) {

    private static final double THICKEST = 0.7;

    /** The hole between two points of a wall: jambs tell how thick the wall is, or else its two faces. */
    static Hole between(Coordinate start, Coordinate end, Segments walls) {
        Coordinate along = Leaf.unit(start, end);
        double width = start.distance(end);
        Hole bare = new Hole(start, along, width, 0, 0);
        double[] jamb = bare.jamb(walls.near(start, THICKEST), 0);
        double[] other = bare.jamb(walls.near(end, THICKEST), width);
        double[] thickness = jamb != null ? jamb : other != null ? other : bare.faces(walls.near(bare.at(), width / 2 + 0.3));
        return thickness == null ? bare : new Hole(start, along, width, thickness[0], thickness[1]);
    }

    double thickness() {
        return high - low;
    }

    /** Its middle, in the middle of the wall. */
    Coordinate at() {
        return point(width / 2, (low + high) / 2);
    }

    /** A point by its distance along the wall and across it. */
    Coordinate point(double far, double across) {
        return new Coordinate(start.x + along.x * far - along.y * across, start.y + along.y * far + along.x * across);
    }

    /** What shuts it, reaching a little into the wall on both sides. */
    List<Coordinate> shut() {
        double into = thickness() > 0 ? 0.02 : 0.15;
        return thickness() > 0 ? List.of(point(-into, low), point(width + into, low), point(width + into, high), point(-into, high))
                : List.of(point(-into, 0), point(width + into, 0));
    }

    private double far(Coordinate c) {
        return (c.x - start.x) * along.x + (c.y - start.y) * along.y;
    }

    private double across(Coordinate c) {
        return (c.x - start.x) * -along.y + (c.y - start.y) * along.x;
    }

    /** A line across the wall at an end of the hole. */
    private double[] jamb(List<LineSegment> near, double at) {
        double[] best = null;
        for (LineSegment s : near) {
            double a = across(s.p0);
            double b = across(s.p1);
            double low0 = Math.min(a, b);
            double high0 = Math.max(a, b);
            boolean upright = Math.abs(far(s.p0) - far(s.p1)) < 0.01 && Math.abs(far(s.p0) - at) < 0.08;
            boolean fits = high0 - low0 > 0.04 && high0 - low0 < THICKEST && low0 < 0.1 && high0 > -0.1;
            if (upright && fits && (best == null || high0 - low0 < best[1] - best[0])) {
                best = new double[] {low0, high0};
            }
        }
        return best;
    }

    /** The two nearest lines along the wall beside the hole. */
    private double[] faces(List<LineSegment> near) {
        double below = Double.NEGATIVE_INFINITY;
        double above = Double.POSITIVE_INFINITY;
        for (LineSegment s : near) {
            double f0 = Math.min(far(s.p0), far(s.p1));
            double f1 = Math.max(far(s.p0), far(s.p1));
            boolean beside = f0 < -0.05 && f1 < 0.15 && f1 > -0.15 || f1 > width + 0.05 && f0 > width - 0.15 && f0 < width + 0.15;
            double across = across(s.p0);
            if (beside && Math.abs(across - across(s.p1)) < 0.01) {
                below = across < 0.03 ? Math.max(below, across) : below;
                above = across > 0.03 ? Math.min(above, across) : above;
            }
        }
        return above - below > 0.04 && above - below < THICKEST ? new double[] {below, above} : null;
    }
}
