package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Places along the edges of a floor, close enough that nothing wider than their spacing slips between them: all corners, their feet
 * on other edges (so that the narrowest places between corner and wall are met exactly), and points in between.
 */
final class BoundarySamples {

    /** A place on an edge. */
    record Sample(XY at, Face edge) { }

    private static final double SPACING = 0.10;
    private static final int MOST = 4000;
    private static final int FEET = 6;
    private static final double GRID = 1e5;

    private final List<Sample> samples = new ArrayList<>();
    private final Set<XY> taken = new HashSet<>();
    private final double spacing;

    /**
     * @param edges    of the floor
     * @param narrow   m, the narrowest side of the floor
     */
    BoundarySamples(List<Face> edges, double narrow) {
        double length = edges.stream().mapToDouble(Face::length).sum();
        spacing = Math.max(length / MOST, Math.min(SPACING, narrow / 4));
        edges.forEach(edge -> add(new Sample(edge.from(), edge)));
        edges.forEach(edge -> feet(edge.from(), edge, edges));
        edges.forEach(this::between);
    }

    private void add(Sample sample) {
        if (taken.add(new XY(Math.rint(sample.at().x() * GRID), Math.rint(sample.at().y() * GRID)))) {
            samples.add(sample);
        }
    }

    private void feet(XY corner, Face own, List<Face> edges) {
        edges.stream().filter(edge -> edge != own && within(edge, corner))
                .map(edge -> new Sample(edge.nearest(corner), edge))
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
            add(new Sample(edge.place(edge.length() * i / parts), edge));
        }
    }

    List<Sample> list() {
        return samples;
    }

    /** What is narrower than this cannot be told from closed, m. */
    double spacing() {
        return spacing;
    }
}
