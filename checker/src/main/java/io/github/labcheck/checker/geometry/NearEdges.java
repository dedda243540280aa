package io.github.labcheck.checker.geometry;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which of many edges can be the nearest to a place: told cell by cell of a grid when a place of the cell is first asked for. */
final class NearEdges {

    /** Of fewer edges all are looked at. */
    private static final int MANY = 48;
    private static final int CELLS = 96;
    private static final double NOISE = 1e-9;

    /** Distances from a place to all edges. */
    interface Away {

        double to(int edge, XY place);
    }

    private final int count;
    private final int[] all;
    private final Away away;
    private final double left;
    private final double low;
    private final double size;
    private final int[][] cells;

    NearEdges(double[] x, double[] y, Away away) {
        count = x.length;
        this.away = away;
        all = IntStream.range(0, count).toArray();
        left = Arrays.stream(x).min().orElse(0);
        low = Arrays.stream(y).min().orElse(0);
        size = Math.max(Arrays.stream(x).max().orElse(0) - left, Arrays.stream(y).max().orElse(0) - low) / CELLS;
        cells = count > MANY && size > 0 && size < Double.POSITIVE_INFINITY ? new int[CELLS * CELLS][] : null;
    }

    /** Their numbers, in order. */
    int[] of(XY place) {
        double column = Math.floor((place.x() - left) / size);
        double row = Math.floor((place.y() - low) / size);
        if (cells == null || !(column >= 0 && column < CELLS && row >= 0 && row < CELLS)) {
            return all;
        }
        int cell = (int) row * CELLS + (int) column;
        if (cells[cell] == null) {
            cells[cell] = within(new XY(left + (column + 0.5) * size, low + (row + 0.5) * size));
        }
        return cells[cell];
    }

    /** No edge is nearest to a place of a cell that is farther from its middle than the nearest one by more than the cell's diagonal. */
    private int[] within(XY middle) {
        double[] far = IntStream.range(0, count).mapToDouble(edge -> away.to(edge, middle)).toArray();
        double most = Arrays.stream(far).min().orElse(0) + size * Math.sqrt(2) * (1 + NOISE) + NOISE;
        return IntStream.range(0, count).filter(edge -> far[edge] <= most).toArray();
    }
}
