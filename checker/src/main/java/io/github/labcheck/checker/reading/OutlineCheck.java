package io.github.labcheck.checker.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks for two edges of an outline that cross or touch. Exact: coordinates are whole micrometres from a corner. */
final class OutlineCheck {

    /** Two edges, each by the index of its first corner. */
    record Crossing(int first, int second) { }

    private final long[] x;
    private final long[] y;
    private long comparisonsLeft;

    /**
     * @param x            corners, in micrometres, less than 10^9 apart, neighbours not equal
     * @param y            of the same length
     * @param comparisons  how many pairs of edges may be compared
     */
    OutlineCheck(long[] x, long[] y, long comparisons) {
        this.x = x;
        this.y = y;
        this.comparisonsLeft = comparisons;
    }

    /** Comparisons that are left; negative if they did not suffice. */
    long comparisonsLeft() {
        return comparisonsLeft;
    }

    /** Whether all corners are on one line. */
    boolean flat() {
        return x.length < 3 || IntStream.range(2, x.length).allMatch(i -> side(0, 1, i) == 0);
    }

    /** The first crossing found, going through the edges from left to right. */
    Optional<Crossing> crossing() {
        Integer[] edges = new Integer[x.length];
        Arrays.setAll(edges, i -> i);
        Arrays.sort(edges, Comparator.comparingLong(this::left));
        for (int a = 0; a < edges.length; a++) {
            long right = Math.max(x[edges[a]], x[next(edges[a])]);
            for (int b = a + 1; b < edges.length && left(edges[b]) <= right; b++) {
                if (--comparisonsLeft < 0) {
                    return Optional.empty();
                }
                if (meet(edges[a], edges[b])) {
                    return Optional.of(new Crossing(Math.min(edges[a], edges[b]), Math.max(edges[a], edges[b])));
                }
            }
        }
        return Optional.empty();
    }

    private long left(int edge) {
        return Math.min(x[edge], x[next(edge)]);
    }

    private int next(int i) {
        return i + 1 == x.length ? 0 : i + 1;
    }

    private boolean meet(int a, int b) {
        if (next(a) == b) {
            return foldsBack(a, b);
        }
        if (next(b) == a) {
            return foldsBack(b, a);
        }
        int a2 = next(a);
        int b2 = next(b);
        int s1 = side(a, a2, b);
        int s2 = side(a, a2, b2);
        int s3 = side(b, b2, a);
        int s4 = side(b, b2, a2);
        if (s1 != s2 && s3 != s4 && s1 * s2 <= 0 && s3 * s4 <= 0) {
            return true;
        }
        return s1 == 0 && within(a, a2, b) || s2 == 0 && within(a, a2, b2)
                || s3 == 0 && within(b, b2, a) || s4 == 0 && within(b, b2, a2);
    }

    /** Whether an edge runs back along the one before it. */
    private boolean foldsBack(int before, int edge) {
        int end = next(edge);
        return side(before, edge, end) == 0
                && (x[edge] - x[before]) * (x[end] - x[edge]) + (y[edge] - y[before]) * (y[end] - y[edge]) < 0;
    }

    private int side(int from, int to, int point) {
        return Long.signum((x[to] - x[from]) * (y[point] - y[from]) - (y[to] - y[from]) * (x[point] - x[from]));
    }

    private boolean within(int from, int to, int point) {
        return Math.min(x[from], x[to]) <= x[point] && x[point] <= Math.max(x[from], x[to])
                && Math.min(y[from], y[to]) <= y[point] && y[point] <= Math.max(y[from], y[to]);
    }
}
