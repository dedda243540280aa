package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.List;

/** How far places on a floor are from its edges, and which places of the edges hold a disc there. Made once, asked very often. */
final class Clearances {

    /** Edges whose distances differ by less than this hold a disc together, m. */
    private static final double TOGETHER = 2e-4;

    private final List<Face> edges;
    private final double[] x;
    private final double[] y;
    private final double[] dx;
    private final double[] dy;
    private final double[] square;

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
        for (int i = 0; i < x.length; i++) {
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

    /** The places where a disc in the middle of which a place lies touches the edges; each once. */
    List<XY> feet(XY place) {
        return feet(place, at(place) + TOGETHER);
    }

    /** The nearest places of all edges within a distance; each once. */
    List<XY> feet(XY place, double within) {
        List<XY> feet = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (square(i, place) <= within * within) {
                XY foot = foot(i, place);
                if (feet.stream().noneMatch(other -> other.distance(foot) < TOGETHER)) {
                    feet.add(foot);
                }
            }
        }
        return feet;
    }

    /** Cosine of the widest angle under which the middle of a disc sees two places that hold it: -1 between opposite walls, 1 if one place holds it. */
    double held(XY middle) {
        List<XY> feet = feet(middle);
        double least = 1;
        for (int i = 0; i < feet.size(); i++) {
            for (int j = i + 1; j < feet.size(); j++) {
                least = Math.min(least, feet.get(i).minus(middle).unit().dot(feet.get(j).minus(middle).unit()));
            }
        }
        return least;
    }
}
