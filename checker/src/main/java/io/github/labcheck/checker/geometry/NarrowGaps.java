package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.List;

/** The gaps of a floor: the shortest lines from a corner that juts into it to what lies opposite, with nothing nearer to their middles. */
public final class NarrowGaps {

    private static final double EXACT = Tolerance.NOISE;

    private final List<List<Face>> rings;
    private final Clearances clearances;
    private final double least;
    private final List<Narrowest> gaps = new ArrayList<>();

    private NarrowGaps(List<List<Face>> rings, double least) {
        this.rings = rings;
        this.least = least;
        clearances = new Clearances(rings.stream().flatMap(List::stream).toList());
    }

    /**
     * The gaps of a floor.
     *
     * @param rings its edges, ring by ring
     * @param least m; what is as wide is none
     */
    public static List<Narrowest> of(List<List<Face>> rings, double least) {
        return new NarrowGaps(rings, least).all();
    }

    private List<Narrowest> all() {
        for (List<Face> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                Face before = ring.get(i == 0 ? ring.size() - 1 : i - 1);
                if (before.along().cross(ring.get(i).along()) < -EXACT) {
                    from(before, ring.get(i));
                }
            }
        }
        touching();
        return gaps;
    }

    /** From one corner to all edges that it is not on. */
    private void from(Face before, Face after) {
        XY corner = after.from();
        for (int edge = 0; edge < clearances.edges().size(); edge++) {
            double width = clearances.to(edge, corner);
            if (width > EXACT && Tolerance.rounded(width) < least) {
                XY foot = clearances.foot(edge, corner);
                if (onFloor(before, after, foot.minus(corner).unit()) && alone(corner, foot)) {
                    add(corner, foot);
                }
            }
        }
    }

    /** Whether a line leaves a corner into the floor, not along a wall or into it. */
    private static boolean onFloor(Face before, Face after, XY line) {
        return before.along().cross(line) > EXACT || after.along().cross(line) > EXACT;
    }

    private boolean alone(XY from, XY to) {
        return clearances.at(from.plus(to).times(0.5)) >= from.distance(to) / 2 - Tolerance.LENGTH / 2;
    }

    private void add(XY from, XY to) {
        boolean known = gaps.stream().anyMatch(gap -> same(gap.from(), gap.to(), from, to) || same(gap.from(), gap.to(), to, from));
        if (!known) {
            gaps.add(new Narrowest(Tolerance.rounded(from.distance(to)), from, to));
        }
    }

    private static boolean same(XY a, XY b, XY c, XY d) {
        return a.distance(c) <= Tolerance.LENGTH && b.distance(d) <= Tolerance.LENGTH;
    }

    /** Places where walls meet that are not next to each other: corner on corner, or a corner on a wall. */
    private void touching() {
        for (List<Face> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                Face after = ring.get(i);
                Face before = ring.get(i == 0 ? ring.size() - 1 : i - 1);
                boolean touches = clearances.within(after.from(), EXACT).mapToObj(clearances.edges()::get)
                        .anyMatch(edge -> edge != after && edge != before);
                if (touches) {
                    add(after.from(), after.from());
                }
            }
        }
    }
}
