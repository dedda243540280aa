package io.github.labcheck.checker.geometry;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The corners of a floor where two walls meet that are not opposite each other. */
final class Corners {

    /** Walls that meet at less are opposite: they turn by more, radians: 150°. */
    private static final double OPPOSITE = Math.toRadians(150);

    /** Walls whose distances differ by less hold a disc together, m. */
    private static final double TOGETHER = 2e-4;

    private final Clearances clearances;
    private final BitSet[] sides;
    private final Map<Integer, BitSet> known = new HashMap<>();
    private int count;
    private List<List<ClearDiscs.Disc>> held;

    /**
     * @param rings      edges of the floor, ring by ring
     * @param clearances the same edges
     */
    Corners(List<List<Face>> rings, Clearances clearances) {
        this.clearances = clearances;
        sides = clearances.edges().stream().map(edge -> new BitSet()).toArray(BitSet[]::new);
        Map<Face, Integer> numbers = new HashMap<>();
        for (int i = 0; i < sides.length; i++) {
            numbers.put(clearances.edges().get(i), i);
        }
        for (List<Face> ring : rings) {
            Runs runs = Runs.even(ring);
            for (int i = 0; i < runs.size(); i++) {
                double turn = runs.turn(i, 1);
                if (turn > Runs.CORNER - Tolerance.NOISE && turn < OPPOSITE) {
                    int side = 2 * count++;
                    runs.from(i, -1, Double.POSITIVE_INFINITY).forEach(face -> sides[numbers.get(face)].set(side));
                    runs.from(i + 1, 1, Double.POSITIVE_INFINITY).forEach(face -> sides[numbers.get(face)].set(side + 1));
                }
            }
        }
    }

    /** Whether the walls of one corner hold a disc and another one. */
    boolean hold(ClearDiscs.Disc disc, ClearDiscs.Disc other) {
        return holding(disc).intersects(holding(other));
    }

    /** Of some discs, those that are larger than one and held by the walls of one of its corners, the smallest first. */
    Stream<ClearDiscs.Disc> larger(ClearDiscs.Disc disc, List<ClearDiscs.Disc> all) {
        if (held == null) {
            held = IntStream.range(0, count).mapToObj(corner -> all.stream().filter(other -> holding(other).get(corner))
                    .sorted(Comparator.comparingDouble(ClearDiscs.Disc::radius)).toList()).toList();
        }
        return holding(disc).stream().mapToObj(held::get).flatMap(List::stream).filter(other -> other.radius() > disc.radius());
    }

    private BitSet holding(ClearDiscs.Disc disc) {
        return known.computeIfAbsent(disc.index(), index -> {
            BitSet touched = new BitSet();
            clearances.within(disc.at(), disc.radius() + TOGETHER).forEach(edge -> touched.or(sides[edge]));
            BitSet corners = new BitSet();
            for (int i = 0; i < count; i++) {
                corners.set(i, touched.get(2 * i) && touched.get(2 * i + 1));
            }
            return corners;
        });
    }
}
