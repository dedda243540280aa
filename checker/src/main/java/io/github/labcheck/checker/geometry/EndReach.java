package io.github.labcheck.checker.geometry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The discs that an end of a way opens to. Between the end and the disc's middle the floor is free on either side by a share of the
 * distance from the end. From there a disc may grow out of a corner: two walls that meet hold it there, not opposite ones. It grows
 * from disc to disc of the graph, or straight to the next larger one where uneven walls have a smaller one between them.
 */
final class EndReach {

    private static final int HALVINGS = 16;

    /** How many radii a larger disc in the same corner may be away, and how often it is looked on the way there. */
    private static final int NEAR = 8;
    private static final int LOOKS = 16;

    private final ClearDiscs discs;
    private final Clearances clearances;
    private final Corners corners;
    private final List<List<ClearDiscs.Gap>> around = new ArrayList<>();

    EndReach(ClearDiscs discs, Clearances clearances, Corners corners) {
        this.corners = corners;
        this.discs = discs;
        this.clearances = clearances;
        discs.discs().forEach(disc -> around.add(new ArrayList<>()));
        for (ClearDiscs.Gap gap : discs.gaps()) {
            around.get(gap.one()).add(gap);
            around.get(gap.other()).add(gap);
        }
    }

    /** Numbers of the discs. If an end opens to none, the disc that comes nearest to it, measured by its size, and what that grows to. */
    Set<Integer> of(WidthEnd end) {
        XY at = end.where() == WidthEnd.Where.STANDING ? end.at() : clearances.foot(end.at());
        Cone cone = new Cone(at, end.where().opening(), clearances);
        List<ClearDiscs.Disc> known = List.copyOf(discs.discs().subList(0, around.size()));
        Set<Integer> open = new LinkedHashSet<>();
        known.stream().filter(disc -> cone.holds(disc.at(), disc.radius())).forEach(disc -> open.add(disc.index()));
        List<Integer> within = List.copyOf(open);
        if (open.isEmpty()) {
            known.stream().max(Comparator.comparingDouble(disc -> disc.radius() / Math.max(disc.at().distance(at), Tolerance.LENGTH)))
                    .ifPresent(disc -> open.add(disc.index()));
        }
        grow(open);
        within.forEach(disc -> edge(disc, cone, open));
        return open;
    }

    /** Where a way to a larger disc leaves the cone, a disc is added. */
    private void edge(int disc, Cone cone, Set<Integer> open) {
        ClearDiscs.Disc own = discs.discs().get(disc);
        for (ClearDiscs.Gap gap : around.get(disc)) {
            ClearDiscs.Disc next = next(gap, disc);
            if (!open.contains(next.index()) && next.radius() > own.radius() + Tolerance.NOISE && gap.radius() >= own.radius()) {
                open.add(discs.between(disc, next.index(), leaves(cone, own.at(), next.at())));
            }
        }
    }

    private ClearDiscs.Disc next(ClearDiscs.Gap gap, int disc) {
        return discs.discs().get(gap.one() == disc ? gap.other() : gap.one());
    }

    private XY leaves(Cone cone, XY within, XY beyond) {
        XY in = within;
        XY out = beyond;
        for (int i = 0; i < HALVINGS; i++) {
            XY middle = in.plus(out).times(0.5);
            boolean holds = cone.holds(middle, clearances.at(middle));
            in = holds ? middle : in;
            out = holds ? out : middle;
        }
        return in;
    }

    private void grow(Set<Integer> open) {
        Deque<Integer> next = new ArrayDeque<>(open);
        while (!next.isEmpty()) {
            ClearDiscs.Disc disc = discs.discs().get(next.poll());
            for (ClearDiscs.Gap gap : around.get(disc.index())) {
                ClearDiscs.Disc more = next(gap, disc.index());
                if (more.radius() > disc.radius() && gap.radius() >= disc.radius() && !open.contains(more.index())
                        && corners.hold(disc, more)) {
                    open.add(more.index());
                    next.add(more.index());
                }
            }
            corners.larger(disc, discs.discs().subList(0, around.size()))
                    .filter(more -> !open.contains(more.index()) && straight(disc, more))
                    .findFirst().ifPresent(more -> {
                        open.add(more.index());
                        next.add(more.index());
                    });
        }
    }

    /** Whether a disc grows evenly on the straight way to a larger one, as between two straight walls. */
    private boolean straight(ClearDiscs.Disc disc, ClearDiscs.Disc more) {
        XY way = more.at().minus(disc.at());
        double grown = more.radius() - disc.radius();
        return way.length() < NEAR * disc.radius() && IntStream.range(1, LOOKS).mapToDouble(i -> (double) i / LOOKS)
                .allMatch(part -> clearances.at(disc.at().plus(way.times(part))) > disc.radius() + part * grown - Tolerance.LENGTH);
    }
}
