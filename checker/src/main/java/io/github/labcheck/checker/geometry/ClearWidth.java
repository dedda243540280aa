package io.github.labcheck.checker.geometry;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/**
 * True clear width: the diameter of the largest disc that can roll over the floor between all ends of a room's ways. A niche or a
 * corner beside the way takes nothing from it; a column, a bulge or a taper does. See {@link WidthEnd.Where} for how near to a door
 * it is looked for.
 */
public final class ClearWidth {

    private final List<List<Face>> rings;
    private final Clearances clearances;
    private final ClearDiscs discs;

    private ClearWidth(Geometry floor, String room) {
        rings = Polygons.rings(room, floor);
        clearances = new Clearances(rings.stream().flatMap(List::stream).toList());
        discs = new ClearDiscs(floor, new BoundarySamples(rings, clearances), clearances);
    }

    /**
     * The narrowest place of a room between all its ends; none if it is not drawn. With fewer than two ends, the room's far corners are
     * ends.
     */
    public static Optional<Narrowest> of(RoomShape room, List<WidthEnd> ends) {
        return of(room, ends, List.of());
    }

    /** The same with furniture that stands on the floor and takes from its width. */
    public static Optional<Narrowest> of(RoomShape room, List<WidthEnd> ends, List<Footprint> furniture) {
        Geometry floor = room.simpleFloor();
        for (Footprint footprint : furniture) {
            floor = Polygons.minus(floor, footprint.area());
        }
        return of(floor, room.id(), ends);
    }

    /**
     * The same of a floor.
     *
     * @param room the room it is the floor of
     */
    public static Optional<Narrowest> of(Geometry floor, String room, List<WidthEnd> ends) {
        if (floor.isEmpty()) {
            return Optional.empty();
        }
        ClearWidth width = new ClearWidth(floor, room);
        return width.between(ends.size() > 1 ? ends : width.farCorners(ends));
    }

    private List<WidthEnd> farCorners(List<WidthEnd> ends) {
        List<XY> corners = clearances.edges().stream().map(Face::from).toList();
        WidthEnd first = ends.isEmpty() ? end(farthest(corners.get(0), corners)) : ends.get(0);
        return List.of(first, end(farthest(first.at(), corners)));
    }

    private static WidthEnd end(XY corner) {
        return new WidthEnd("", corner, WidthEnd.Where.BESIDE);
    }

    private static XY farthest(XY from, List<XY> corners) {
        return corners.stream().max(Comparator.comparingDouble(from::distance)).orElse(from);
    }

    private Optional<Narrowest> between(List<WidthEnd> ends) {
        Stream<Narrowest> walls = ends.stream().filter(end -> end.where() == WidthEnd.Where.WAY_ON)
                .flatMap(end -> EndWall.of(rings, end.at()));
        return Stream.concat(Stream.of(roll(ends)), walls).min(Comparator.comparingDouble(Narrowest::width));
    }

    /** Opens the gaps from the widest down until one heap of discs reaches all ends. */
    private Narrowest roll(List<WidthEnd> ends) {
        EndReach reach = new EndReach(discs, clearances, new Corners(rings, clearances));
        List<Set<Integer>> reached = ends.stream().map(reach::of).toList();
        Heaps heaps = new Heaps(discs.discs().size(), ends.size());
        for (int end = 0; end < ends.size(); end++) {
            for (int disc : reached.get(end)) {
                heaps.reach(disc, end);
            }
        }
        Optional<ClearDiscs.Disc> whole = discs.discs().stream().filter(disc -> heaps.full(disc.index()))
                .max(Comparator.comparingDouble(ClearDiscs.Disc::radius));
        List<ClearDiscs.Gap> gaps = discs.gaps().stream().sorted(Comparator.comparingDouble(ClearDiscs.Gap::radius).reversed()).toList();
        for (ClearDiscs.Gap gap : gaps) {
            if (whole.isPresent() && whole.get().radius() >= gap.radius()) {
                break;
            }
            if (heaps.join(gap.one(), gap.other())) {
                return across(gap.at());
            }
        }
        return whole.map(disc -> across(disc.at())).orElseGet(() -> new Narrowest(0, ends.get(0).at(), ends.get(0).at()));
    }

    /** The line across the largest disc around a place, from where it touches a wall. */
    private Narrowest across(XY middle) {
        XY from = clearances.foot(middle);
        XY to = middle.plus(middle.minus(from));
        XY wall = clearances.foot(to);
        return new Narrowest(Tolerance.rounded(from.distance(to)), from, wall.distance(to) < Tolerance.LENGTH / 2 ? wall : to);
    }

    /** Discs that can reach each other, and the ends each heap of them reaches. */
    private static final class Heaps {
        private final int[] parent;
        private final BitSet[] ends;
        private final int all;

        Heaps(int discs, int all) {
            this.all = all;
            parent = IntStream.range(0, discs).toArray();
            ends = Stream.generate(BitSet::new).limit(discs).toArray(BitSet[]::new);
        }

        void reach(int disc, int end) {
            ends[disc].set(end);
        }

        boolean full(int disc) {
            return ends[disc].cardinality() == all;
        }

        /** Joins two heaps; whether the joint one reaches all ends. */
        boolean join(int one, int other) {
            int first = top(one);
            int second = top(other);
            if (first != second) {
                parent[second] = first;
                ends[first].or(ends[second]);
            }
            return full(first);
        }

        private int top(int disc) {
            int top = disc;
            while (parent[top] != top) {
                parent[top] = parent[parent[top]];
                top = parent[top];
            }
            return top;
        }
    }
}
