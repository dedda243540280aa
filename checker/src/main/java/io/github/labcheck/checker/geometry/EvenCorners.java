package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The corners of a ring of uneven walls, as a survey has them with many points on each: where walls meet, not where one is uneven. */
final class EvenCorners {

    /** Walls that are uneven by less are straight, m. */
    private static final double EVEN = 0.02;

    private final List<XY> ring;
    private final int size;

    private EvenCorners(List<XY> ring) {
        this.ring = ring;
        size = ring.size();
    }

    /** Their places in the ring, in order. */
    static List<Integer> of(List<XY> ring) {
        return new EvenCorners(ring).corners();
    }

    private XY at(int i) {
        return ring.get(Math.floorMod(i, size));
    }

    private List<Integer> corners() {
        int first = IntStream.range(0, size).boxed().max(Comparator.comparingDouble(i -> at(i).distance(at(0)))).orElseThrow();
        List<Integer> rough = rough(first);
        TreeSet<Integer> corners = new TreeSet<>();
        for (int i = 0; i < rough.size(); i++) {
            int before = i == 0 ? rough.get(rough.size() - 1) - size : rough.get(i - 1);
            int after = i == rough.size() - 1 ? rough.get(0) + size : rough.get(i + 1);
            corners.add(Math.floorMod(outermost(before, rough.get(i), after), size));
        }
        return List.copyOf(corners);
    }

    /** Some corners near the true ones, counted on from the first place without a break. */
    private List<Integer> rough(int first) {
        List<XY> turned = IntStream.range(first, first + size).mapToObj(this::at).toList();
        List<Integer> rough = new ArrayList<>();
        int place = first;
        for (XY corner : Simplifying.ring(turned, EVEN, size)) {
            while (!at(place).equals(corner)) {
                place++;
            }
            rough.add(place++);
        }
        return rough;
    }

    /** Of the places close to a corner, the one that sticks out most; where the ring hardly turns, its own. */
    private int outermost(int before, int corner, int after) {
        XY out = at(corner).minus(at(before)).unit().minus(at(after).minus(at(corner)).unit());
        if (out.length() < 2 * Math.sin(Runs.CORNER / 2)) {
            return corner;
        }
        int most = corner;
        for (int direction : List.of(-1, 1)) {
            for (int i = corner; i > before && i < after && at(i).distance(at(corner)) < EVEN; i += direction) {
                most = at(i).dot(out) > at(most).dot(out) + Tolerance.NOISE ? i : most;
            }
        }
        return most;
    }
}
