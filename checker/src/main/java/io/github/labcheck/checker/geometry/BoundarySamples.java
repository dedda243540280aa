package io.github.labcheck.checker.geometry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * Places along the edges of a floor, close enough that nothing wider than their spacing slips between them: all corners, their feet
 * on other edges (so that the narrowest places between corner and wall are met exactly), and points in between.
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

    private static final double SPACING = 0.30;
    private static final int MOST = 4000;
    private static final int FEET = 6;

    /** Places are told apart to 0.1 mm. On this grid JTS triangulates without rounding; between them it may loop (JTS issue 1121). */
    private static final double GRID = 1e4;

    private final Map<Coordinate, Sample> samples = new LinkedHashMap<>();
    private final XY origin;
    private final double spacing;

    /**
     * @param rings    edges of the floor, ring by ring
     * @param narrow   m, the narrowest side of the floor
     */
    BoundarySamples(List<List<Face>> rings, double narrow) {
        List<Face> edges = rings.stream().flatMap(List::stream).toList();
        double length = edges.stream().mapToDouble(Face::length).sum();
        spacing = Math.max(length / MOST, Math.min(SPACING, narrow / 6));
        origin = edges.get(0).from();
        rings.forEach(this::corners);
        edges.forEach(edge -> feet(edge.from(), edge, edges));
        edges.forEach(this::between);
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

    private void corners(List<Face> ring) {
        for (int i = 0; i < ring.size(); i++) {
            add(new Sample(ring.get(i).from(), ring.get(i), ring.get(i == 0 ? ring.size() - 1 : i - 1)));
        }
    }

    private void feet(XY corner, Face own, List<Face> edges) {
        edges.stream().filter(edge -> edge != own && within(edge, corner))
                .map(edge -> new Sample(edge.nearest(corner), edge, edge))
                .sorted(Comparator.comparingDouble(sample -> sample.at().distance(corner)))
                .limit(FEET).forEach(this::add);
    }

    private static boolean within(Face edge, XY corner) {
        double along = corner.minus(edge.from()).dot(edge.along());
        return along > Tolerance.LENGTH && along < edge.length() - Tolerance.LENGTH;
    }

    private void between(Face edge) {
        int parts = (int) Math.ceil(edge.length() / spacing - Tolerance.NOISE);
        for (int i = 1; i < parts; i++) {
            add(new Sample(edge.place(edge.length() * i / parts), edge, edge));
        }
    }

    /** The samples by their places on a grid. */
    Map<Coordinate, Sample> onGrid() {
        return samples;
    }

    /** What is narrower than this cannot be told from closed, m. */
    double spacing() {
        return spacing;
    }
}
