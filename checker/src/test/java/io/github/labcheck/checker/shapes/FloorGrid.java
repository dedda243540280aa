package io.github.labcheck.checker.shapes;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** A floor as a grid of places: which lie on it, and how far each is from its walls and columns. Slow and simple on purpose. */
final class FloorGrid {

    private static final double NOISE = 1e-6;

    private final List<List<XY>> rings = new ArrayList<>();
    private final List<XY> outline;
    private final List<List<XY>> voids;
    private final List<XY> places = new ArrayList<>();
    private final int[][] numbers;
    private final double step;

    FloorGrid(Drawn drawn, double step) {
        this.step = step;
        outline = drawn.outline();
        voids = drawn.voids();
        rings.add(outline);
        rings.addAll(voids);
        double left = outline.stream().mapToDouble(XY::x).min().orElse(0);
        double low = outline.stream().mapToDouble(XY::y).min().orElse(0);
        int wide = (int) Math.ceil((outline.stream().mapToDouble(XY::x).max().orElse(0) - left) / step);
        int high = (int) Math.ceil((outline.stream().mapToDouble(XY::y).max().orElse(0) - low) / step);
        numbers = new int[wide + 2][high + 2];
        for (int i = 1; i <= wide; i++) {
            for (int j = 1; j <= high; j++) {
                XY place = new XY(left + (i - 0.5) * step, low + (j - 0.5) * step);
                if (on(place)) {
                    places.add(place);
                    numbers[i][j] = places.size();
                }
            }
        }
    }

    double step() {
        return step;
    }

    /** The places on the floor. */
    List<XY> places() {
        return places;
    }

    /** Pairs of neighbours among the places, by number: each to the right, above, and both ways aslant. */
    List<int[]> neighbours() {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 1; i < numbers.length - 1; i++) {
            for (int j = 1; j < numbers[i].length - 1; j++) {
                pair(pairs, numbers[i][j], numbers[i + 1][j]);
                pair(pairs, numbers[i][j], numbers[i][j + 1]);
                pair(pairs, numbers[i][j], numbers[i + 1][j + 1]);
                pair(pairs, numbers[i][j], numbers[i + 1][j - 1]);
            }
        }
        return pairs;
    }

    /** Pairs of places that are at most so many steps apart, either way. */
    List<int[]> within(int steps) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 1; i < numbers.length - 1; i++) {
            for (int j = 1; j < numbers[i].length - 1; j++) {
                for (int right = i; right <= Math.min(i + steps, numbers.length - 1); right++) {
                    for (int up = right == i ? j + 1 : Math.max(0, j - steps); up <= Math.min(j + steps, numbers[i].length - 1); up++) {
                        pair(pairs, numbers[i][j], numbers[right][up]);
                    }
                }
            }
        }
        return pairs;
    }

    private static void pair(List<int[]> pairs, int one, int other) {
        if (one > 0 && other > 0) {
            pairs.add(new int[] {one - 1, other - 1});
        }
    }

    /** Whether a place is within the walls and in no column. */
    boolean on(XY place) {
        return within(outline, place) && voids.stream().noneMatch(hole -> within(hole, place));
    }

    private static boolean within(List<XY> ring, XY place) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            XY a = ring.get(i);
            XY b = ring.get((i + 1) % ring.size());
            if (a.y() > place.y() != b.y() > place.y() && place.x() < a.x() + (b.x() - a.x()) * (place.y() - a.y()) / (b.y() - a.y())) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** How far a place is from the nearest wall or column, m. */
    double clear(XY place) {
        double least = Double.POSITIVE_INFINITY;
        for (List<XY> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                least = Math.min(least, away(ring.get(i), ring.get((i + 1) % ring.size()), place));
            }
        }
        return least;
    }

    static double away(XY from, XY to, XY place) {
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        double along = ((place.x() - from.x()) * x + (place.y() - from.y()) * y) / (x * x + y * y);
        double share = along < 0 ? 0 : along > 1 ? 1 : along;
        return Math.hypot(place.x() - from.x() - share * x, place.y() - from.y() - share * y);
    }

    /** The place of walls and columns that is nearest to another place. */
    XY wall(XY place) {
        return feet(place).stream().min(Comparator.comparingDouble(place::distance)).orElseThrow();
    }

    /** How much farther than the nearest wall the next one is that does not lie in the same direction, m. */
    double alone(XY place) {
        XY nearest = wall(place).minus(place);
        return feet(place).stream().filter(foot -> foot.minus(place).dot(nearest) < foot.distance(place) * nearest.length() / 2)
                .mapToDouble(place::distance).min().orElse(Double.POSITIVE_INFINITY) - nearest.length();
    }

    private List<XY> feet(XY place) {
        List<XY> feet = new ArrayList<>();
        for (List<XY> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                XY from = ring.get(i);
                XY step = ring.get((i + 1) % ring.size()).minus(from);
                feet.add(from.plus(step.times(Math.max(0, Math.min(1, place.minus(from).dot(step) / step.dot(step))))));
            }
        }
        return feet;
    }

    /** Corners of walls and columns. */
    List<XY> corners() {
        return rings.stream().flatMap(List::stream).toList();
    }

    /** Whether a straight line stays on the floor; touching a wall is allowed. */
    boolean straight(XY from, XY to) {
        for (List<XY> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                if (crosses(from, to, ring.get(i), ring.get((i + 1) % ring.size()))) {
                    return false;
                }
            }
        }
        double[] touched = DoubleStream.concat(DoubleStream.of(0, 1), rings.stream().flatMap(List::stream)
                .filter(corner -> side(from, to, corner) == 0)
                .mapToDouble(corner -> share(from, to, corner)).filter(share -> share > 0 && share < 1)).sorted().toArray();
        for (int i = 1; i < touched.length; i++) {
            XY between = from.plus(to.minus(from).times((touched[i] + touched[i - 1]) / 2));
            if (!on(between) && clear(between) > NOISE) {
                return false;
            }
        }
        return true;
    }

    private static double share(XY from, XY to, XY place) {
        XY line = to.minus(from);
        return place.minus(from).dot(line) / line.dot(line);
    }

    private static boolean crosses(XY a, XY b, XY c, XY d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    /** -1, 0 or 1: to which side of a line a place lies; within noise of it, to none. */
    private static int side(XY from, XY to, XY place) {
        XY line = to.minus(from);
        double away = line.cross(place.minus(from)) / Math.max(NOISE, line.length());
        return away > NOISE ? 1 : away < -NOISE ? -1 : 0;
    }
}
