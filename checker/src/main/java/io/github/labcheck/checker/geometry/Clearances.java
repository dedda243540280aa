package io.github.labcheck.checker.geometry;

import java.util.List;
import java.util.stream.IntStream;

/** How far places on a floor are from its edges, and to which place of them. Made once, asked very often. */
final class Clearances {

    private final List<Face> edges;
    private final double[] x;
    private final double[] y;
    private final double[] dx;
    private final double[] dy;
    private final double[] square;
    private final NearEdges near;

    Clearances(List<Face> edges) {
        this.edges = edges;
        int count = edges.size();
        x = new double[count];
        y = new double[count];
        dx = new double[count];
        dy = new double[count];
        square = new double[count];
        for (int i = 0; i < count; i++) {
            Face edge = edges.get(i);
            x[i] = edge.from().x();
            y[i] = edge.from().y();
            dx[i] = edge.to().x() - x[i];
            dy[i] = edge.to().y() - y[i];
            square[i] = dx[i] * dx[i] + dy[i] * dy[i];
        }
        near = new NearEdges(x, y, this::to);
    }

    /** All edges. */
    List<Face> edges() {
        return edges;
    }

    /** Distance to the nearest edge, m. */
    double at(XY place) {
        return Math.sqrt(square(nearest(place), place));
    }

    /** The nearest place of all edges. */
    XY foot(XY place) {
        return foot(nearest(place), place);
    }

    /** The number of the nearest edge. */
    int nearest(XY place) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i : near.of(place)) {
            double away = square(i, place);
            if (away < least) {
                least = away;
                nearest = i;
            }
        }
        return nearest;
    }

    /** The place of one edge that is nearest to another place. */
    XY foot(int edge, XY place) {
        double share = share(edge, place);
        return new XY(x[edge] + share * dx[edge], y[edge] + share * dy[edge]);
    }

    /** Distance to one edge, m. */
    double to(int edge, XY place) {
        return Math.sqrt(square(edge, place));
    }

    private double share(int edge, XY place) {
        double along = (place.x() - x[edge]) * dx[edge] + (place.y() - y[edge]) * dy[edge];
        return square[edge] == 0 ? 0 : Math.max(0, Math.min(1, along / square[edge]));
    }

    private double square(int edge, XY place) {
        double share = share(edge, place);
        double wide = place.x() - x[edge] - share * dx[edge];
        double high = place.y() - y[edge] - share * dy[edge];
        return wide * wide + high * high;
    }

    /** The numbers of the edges that are not farther from a place. */
    IntStream within(XY place, double distance) {
        return IntStream.range(0, x.length).filter(i -> square(i, place) <= distance * distance);
    }
}
