package io.github.labcheck.checker.shapes;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a person gets on a floor: a disc as wide as a person rolled over a grid, once a little too wide and once too narrow. */
final class PersonGrid {

    private static final double NEAR = 0.9;

    private final FloorGrid grid;
    private final double[] clear;
    private final List<List<Integer>> beside = new ArrayList<>();
    private final double radius;

    /**
     * @param grid the floor
     * @param wide m
     */
    PersonGrid(FloorGrid grid, double wide) {
        this.grid = grid;
        radius = wide / 2;
        clear = grid.places().stream().mapToDouble(grid::clear).toArray();
        grid.places().forEach(place -> beside.add(new ArrayList<>()));
        grid.neighbours().forEach(pair -> {
            beside.get(pair[0]).add(pair[1]);
            beside.get(pair[1]).add(pair[0]);
        });
    }

    /** Whether a person gets from a door to all places where one can stand; empty where that is a matter of the grid's step. */
    Optional<Boolean> everywhere(List<XY> doors) {
        double band = grid.step();
        BitSet most = reached(doors, radius - band);
        BitSet sure = reached(doors, radius + band);
        if (sure.isEmpty()) {
            return Optional.empty();
        }
        if (IntStream.range(0, clear.length).anyMatch(i -> clear[i] > radius + band && !most.get(i))) {
            return Optional.of(false);
        }
        boolean all = IntStream.range(0, clear.length).filter(i -> clear[i] > radius - band).allMatch(i -> sure.get(top(i)));
        return all ? Optional.of(true) : Optional.empty();
    }

    /** The places a disc rolls to from those that doors open to. */
    private BitSet reached(List<XY> doors, double least) {
        BitSet reached = new BitSet();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < clear.length; i++) {
            XY place = grid.places().get(i);
            if (clear[i] > least && doors.stream().anyMatch(door -> door.distance(place) < NEAR && grid.straight(door, place))) {
                open.add(i);
                reached.set(i);
            }
        }
        while (!open.isEmpty()) {
            for (int next : beside.get(open.remove(open.size() - 1))) {
                if (clear[next] > least && !reached.get(next)) {
                    reached.set(next);
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /** Where one gets by stepping to ever freer places. */
    private int top(int place) {
        int top = place;
        for (int i = 0; i < beside.get(top).size(); i++) {
            if (clear[beside.get(top).get(i)] > clear[top]) {
                top = beside.get(top).get(i);
                i = -1;
            }
        }
        return top;
    }
}
