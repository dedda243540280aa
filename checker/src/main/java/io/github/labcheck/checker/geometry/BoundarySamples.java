package io.github.labcheck.checker.geometry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;

/**
 * Places along the edges of a floor, the closer the nearer the next edge is: all corners, the feet of corners that jut into the
 * floor (so that the narrowest places between corner and wall are met exactly), and points in between.
 */
final class BoundarySamples {

    /** A place on an edge; at a corner, on two. */
    record Sample(XY at, Face edge, Face before) {

        /** The place of the edges that is nearest to another place. */
        XY foot(XY place) {
            XY first = edge.nearest(place);
            XY second = before.nearest(place);
            return first.distance(place) <= second.distance(place) ? first : second;
        }
    }

    /** Places on one edge are at most so far apart, m, and at most half as far as the edge opposite. */
    private static final double SPACING = 0.30;

    /** Gaps narrower than this need not be told from closed ones, m. */
    private static final double LEAST = 0.01;
    private static final int MOST = 4000;
    private static final int FEET = 6;

    /** Sine of the angle to an edge within which a place lies beside it. */
    private static final double ASIDE = 0.1;

    /** Places are told apart to 0.1 mm. On this grid JTS triangulates without rounding; between them it may loop (JTS issue 1121). */
    private static final double GRID = 1e4;

    private final Map<Coordinate, Sample> samples = new LinkedHashMap<>();
    private final Clearances clearances;
    private final XY origin;
    private final double least;

    /**
     * @param rings      edges of the floor, ring by ring
     * @param clearances the same edges
     */
    BoundarySamples(List<List<Face>> rings, Clearances clearances) {
        this.clearances = clearances;
        double length = clearances.edges().stream().mapToDouble(Face::length).sum();
        least = Math.max(length / MOST, LEAST);
        origin = clearances.edges().get(0).from();
        rings.forEach(this::corners);
        rings.forEach(this::feet);
        IntStream.range(0, clearances.edges().size()).forEach(edge -> between(edge, 0, clearances.edges().get(edge).length()));
    }

    private void add(Sample sample) {
        samples.putIfAbsent(onGrid(sample.at()), sample);
    }

    private Coordinate onGrid(XY place) {
        XY step = place.minus(origin).times(GRID);
        return new Coordinate(Math.rint(step.x()), Math.rint(step.y()));
    }

    /** A place of the grid in plan. */
    XY inPlan(Coordinate grid) {
        return origin.plus(Polygons.place(grid).times(1 / GRID));
    }

    private static Face before(List<Face> ring, int edge) {
        return ring.get(edge == 0 ? ring.size() - 1 : edge - 1);
    }

    private void corners(List<Face> ring) {
        for (int i = 0; i < ring.size(); i++) {
            add(new Sample(ring.get(i).from(), ring.get(i), before(ring, i)));
        }
    }

    private void feet(List<Face> ring) {
        for (int i = 0; i < ring.size(); i++) {
            if (before(ring, i).along().cross(ring.get(i).along()) < 0) {
                feet(ring.get(i).from());
            }
        }
    }

    private void feet(XY corner) {
        clearances.edges().stream().filter(edge -> within(edge, corner))
                .map(edge -> new Sample(edge.nearest(corner), edge, edge))
                .sorted(Comparator.comparingDouble(sample -> sample.at().distance(corner)))
                .limit(FEET).forEach(this::add);
    }

    private static boolean within(Face edge, XY corner) {
        XY step = corner.minus(edge.from());
        double along = step.dot(edge.along());
        return along > Tolerance.LENGTH && along < edge.length() - Tolerance.LENGTH && edge.along().cross(step) > Tolerance.LENGTH;
    }

    /** Halves a stretch of an edge until it is short for what lies opposite. */
    private void between(int edge, double from, double to) {
        double length = to - from;
        double middle = (from + to) / 2;
        if (length > least && (length > SPACING || length > Math.max(least, opposite(edge, middle, length) / 2))) {
            Face face = clearances.edges().get(edge);
            add(new Sample(face.place(middle), face, face));
            between(edge, from, middle);
            between(edge, middle, to);
        }
    }

    /**
     * How far it is from a place of an edge to the nearest of other edges on its floor side, m; more than twice a length is not looked for.
     */
    private double opposite(int own, double at, double length) {
        Face face = clearances.edges().get(own);
        XY place = face.place(at);
        double nearest = 2 * length + 1;
        for (int i = 0; i < clearances.edges().size(); i++) {
            if (i != own && clearances.to(i, place) < nearest && across(face, place, clearances.foot(i, place))) {
                nearest = clearances.to(i, place);
            }
        }
        return nearest;
    }

    /** Whether a place lies in front of another one of an edge, not beside it along the edge. */
    private static boolean across(Face face, XY from, XY to) {
        XY step = to.minus(from);
        return face.along().cross(step) > ASIDE * step.length();
    }

    /** The samples by their places on a grid. */
    Map<Coordinate, Sample> onGrid() {
        return samples;
    }

    /** Of what is narrower, not all need be told from closed, m. */
    double spacing() {
        return least;
    }
}
