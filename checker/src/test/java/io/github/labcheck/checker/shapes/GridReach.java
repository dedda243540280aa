package io.github.labcheck.checker.shapes;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How far each place of a floor is from its goals, round the corners that one sees from it. Gaps are as wide as drawn. */
final class GridReach {

    private static final double ASIDE = 1e-4;

    private final FloorGrid grid;
    private final List<XY> bends = new ArrayList<>();
    private final double[] rest;

    /**
     * @param grid  the floor
     * @param goals places on it or at its walls
     */
    GridReach(FloorGrid grid, List<XY> goals) {
        this.grid = grid;
        bends.addAll(goals);
        bends.addAll(corners(grid));
        rest = new double[bends.size()];
        Arrays.fill(rest, goals.size(), rest.length, Double.POSITIVE_INFINITY);
        settle();
    }

    /** Corners of walls and columns that are on the floor, and places where the two cross. */
    static List<XY> corners(FloorGrid grid) {
        return grid.corners().stream().filter(corner -> beside(grid, corner)).toList();
    }

    /** Whether a place at a wall is at its free side. */
    static boolean beside(FloorGrid grid, XY corner) {
        return IntStream.range(0, 16).anyMatch(i -> grid.on(corner.plus(new XY(ASIDE, 0).turned(22.5 * i + 1))));
    }

    private void settle() {
        boolean[] done = new boolean[rest.length];
        for (int round = 0; round < rest.length; round++) {
            int nearest = IntStream.range(0, rest.length).filter(i -> !done[i]).boxed().min(Comparator.comparingDouble(i -> rest[i]))
                    .orElseThrow();
            done[nearest] = true;
            for (int i = 0; i < rest.length && rest[nearest] < Double.POSITIVE_INFINITY; i++) {
                double by = rest[nearest] + bends.get(nearest).distance(bends.get(i));
                if (!done[i] && by < rest[i] && grid.straight(bends.get(nearest), bends.get(i))) {
                    rest[i] = by;
                }
            }
        }
    }

    /** m from a place to the nearest goal; infinite if there is no way. */
    double from(XY place) {
        double[] by = IntStream.range(0, rest.length).mapToDouble(i -> rest[i] + place.distance(bends.get(i))).toArray();
        return IntStream.range(0, rest.length).boxed().filter(i -> by[i] < Double.POSITIVE_INFINITY)
                .sorted(Comparator.comparingDouble(i -> by[i]))
                .filter(i -> grid.straight(place, bends.get(i))).mapToDouble(i -> by[i]).findFirst().orElse(Double.POSITIVE_INFINITY);
    }
}
