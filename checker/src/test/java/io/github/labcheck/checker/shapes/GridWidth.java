package io.github.labcheck.checker.shapes;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The clear width as it is defined, looked for on a grid: the largest disc that rolls from place to place between all ends. An end
 * opens to the places around which, and around all places on the straight line to them, a share of the distance from it is free, and to
 * those that a disc grows to from there.
 */
final class GridWidth {

    private static final int LOOKS = 24;

    /** How many steps a disc grows at a time: in a sharp corner the next place in one of eight directions may be off its middle. */
    private static final int ALONG = 2;

    private final FloorGrid grid;
    private final double grows;
    private final boolean held;
    private final double[] clear;
    private final List<int[]> neighbours;

    /**
     * @param grid  the floor
     * @param grows how fast a disc must grow to be held by walls that meet, not by opposite ones
     * @param held  whether an end opens to places alone where two walls hold a disc, or to all
     */
    GridWidth(FloorGrid grid, double grows, boolean held) {
        this.grid = grid;
        this.held = held;
        this.grows = grows;
        clear = grid.places().stream().mapToDouble(grid::clear).toArray();
        neighbours = grid.neighbours();
    }

    /** The width, m; 0 if the ends are not joined. */
    double between(List<XY> ends, double share) {
        int[] parent = IntStream.range(0, clear.length).toArray();
        BitSet[] reached = IntStream.range(0, clear.length).mapToObj(i -> new BitSet()).toArray(BitSet[]::new);
        for (int end = 0; end < ends.size(); end++) {
            int number = end;
            opens(grid.wall(ends.get(end)), share).stream().forEach(place -> reached[place].set(number));
        }
        double best = IntStream.range(0, clear.length).filter(i -> reached[i].cardinality() == ends.size()).mapToDouble(i -> clear[i]).max()
                .orElse(0);
        List<int[]> widest = new ArrayList<>(neighbours);
        widest.sort(Comparator.comparingDouble(this::tight).reversed());
        for (int[] pair : widest) {
            int one = top(parent, pair[0]);
            int other = top(parent, pair[1]);
            if (tight(pair) <= best) {
                break;
            }
            if (one != other) {
                parent[other] = one;
                reached[one].or(reached[other]);
                best = reached[one].cardinality() == ends.size() ? tight(pair) : best;
            }
        }
        return 2 * best;
    }

    private double tight(int[] pair) {
        return Math.min(clear[pair[0]], clear[pair[1]]);
    }

    private static int top(int[] parent, int place) {
        int top = place;
        while (parent[top] != top) {
            parent[top] = parent[parent[top]];
            top = parent[top];
        }
        return top;
    }

    private BitSet opens(XY end, double share) {
        BitSet open = new BitSet();
        for (int i = 0; i < clear.length; i++) {
            if (opens(end, grid.places().get(i), clear[i], share)) {
                open.set(i);
            }
        }
        List<int[]> near = grows < 1 ? grid.within(ALONG) : List.of();
        boolean grown = !near.isEmpty();
        while (grown) {
            grown = false;
            for (int[] pair : near) {
                double far = grid.places().get(pair[0]).distance(grid.places().get(pair[1]));
                int less = clear[pair[0]] < clear[pair[1]] ? pair[0] : pair[1];
                int more = less == pair[0] ? pair[1] : pair[0];
                if (open.get(less) && !open.get(more) && clear[more] - clear[less] >= grows * far && free(less, more)) {
                    open.set(more);
                    grown = true;
                }
            }
        }
        return open;
    }

    /** Whether a disc that fits at one place rolls straight to a place near it. */
    private boolean free(int less, int more) {
        return grid.clear(grid.places().get(less).plus(grid.places().get(more)).times(0.5)) >= clear[less];
    }

    private boolean opens(XY end, XY place, double radius, double share) {
        if (place.distance(end) * share > radius) {
            return false;
        }
        for (int i = 1; i < LOOKS; i++) {
            XY between = end.plus(place.minus(end).times((double) i / LOOKS));
            if (grid.clear(between) < share * between.distance(end) - 1e-9) {
                return false;
            }
        }
        return !held || grid.alone(place) < 1.5 * grid.step();
    }
}
