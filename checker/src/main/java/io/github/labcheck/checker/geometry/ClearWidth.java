package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.MinimumDiameter;
import org.locationtech.jts.geom.Geometry;

/**
 * True clear width: the diameter of the largest disc that can roll over the floor between all ends of a room's ways. A niche or a
 * corner beside the way takes nothing from it; a column, a bulge or a taper does. See {@link WidthEnd.Where} for how near to a door
 * it is looked for.
 */
public final class ClearWidth {

    private final List<Face> edges;
    private final ClearDiscs discs;
    private final double least;

    private ClearWidth(Geometry floor, String room) {
        List<List<Face>> rings = Polygons.rings(room, floor);
        edges = rings.stream().flatMap(List::stream).toList();
        double narrow = new MinimumDiameter(floor).getLength();
        BoundarySamples samples = new BoundarySamples(rings, narrow);
        discs = new ClearDiscs(floor, samples);
        least = samples.spacing();
    }

    /** The narrowest place of a room between all its ends; none if it is not drawn. With fewer than two ends, the room's far corners are ends. */
    public static Optional<Narrowest> of(RoomShape room, List<WidthEnd> ends) {
        return of(room, ends, List.of());
    }

    /** The same with furniture that stands on the floor and takes from its width. */
    public static Optional<Narrowest> of(RoomShape room, List<WidthEnd> ends, List<Footprint> furniture) {
        Geometry floor = room.simpleFloor();
        for (Footprint footprint : furniture) {
            floor = Polygons.minus(floor, footprint.area());
        }
        if (floor.isEmpty()) {
            return Optional.empty();
        }
        ClearWidth width = new ClearWidth(floor, room.id());
        return width.between(ends.size() > 1 ? ends : width.farCorners(ends));
    }

    private List<WidthEnd> farCorners(List<WidthEnd> ends) {
        List<XY> corners = edges.stream().map(Face::from).toList();
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
        Narrowest rolled = roll(ends);
        return Stream.concat(Stream.of(rolled), ends.stream().flatMap(this::endWall))
                .min(Comparator.comparingDouble(Narrowest::width));
    }

    /** Opens the gaps from the widest down until one heap of discs reaches all ends. */
    private Narrowest roll(List<WidthEnd> ends) {
        Heaps heaps = new Heaps(discs.discs().size(), ends.size());
        for (int end = 0; end < ends.size(); end++) {
            for (ClearDiscs.Disc disc : discs.openTo(ends.get(end))) {
                heaps.reach(disc.index(), end);
            }
        }
        Optional<ClearDiscs.Disc> whole = discs.discs().stream().filter(disc -> heaps.full(disc.index()))
                .max(Comparator.comparingDouble(ClearDiscs.Disc::radius));
        for (ClearDiscs.Gap gap : discs.gaps()) {
            if (whole.isPresent() && whole.get().radius() >= gap.radius()) {
                break;
            }
            if (heaps.join(gap.one(), gap.other())) {
                return told(gap.radius(), gap.from(), gap.to());
            }
        }
        return whole.map(disc -> told(disc.radius(), disc.from(), disc.to())).orElseGet(() -> new Narrowest(0, ends.get(0).at(), ends.get(0).at()));
    }

    private Narrowest told(double radius, XY from, XY to) {
        return new Narrowest(2 * radius <= least ? 0 : Tolerance.rounded(2 * radius), from, to);
    }

    /** A wall at the end of the way with longer walls on both sides is a place of its own: a corridor that tapers towards it. */
    private Stream<Narrowest> endWall(WidthEnd end) {
        if (end.where() != WidthEnd.Where.WAY_ON) {
            return Stream.empty();
        }
        return IntStream.range(0, edges.size()).filter(i -> edges.get(i).nearest(end.at()).distance(end.at()) <= Tolerance.LENGTH)
                .boxed().flatMap(i -> endWall(edges.get(i)));
    }

    private Stream<Narrowest> endWall(Face wall) {
        Optional<Face> before = edges.stream().filter(edge -> edge.to().equals(wall.from())).findFirst();
        Optional<Face> after = edges.stream().filter(edge -> edge.from().equals(wall.to())).findFirst();
        boolean end = before.isPresent() && after.isPresent() && turnsIn(before.get(), wall) && turnsIn(wall, after.get())
                && Math.min(before.get().length(), after.get().length()) >= wall.length();
        if (!end) {
            return Stream.empty();
        }
        List<Narrowest> found = new ArrayList<>();
        found.add(new Narrowest(Tolerance.rounded(wall.length()), wall.from(), wall.to()));
        found.add(step(wall.from(), after.get().nearest(wall.from())));
        found.add(step(wall.to(), before.get().nearest(wall.to())));
        return found.stream();
    }

    private static Narrowest step(XY from, XY to) {
        return new Narrowest(Tolerance.rounded(from.distance(to)), from, to);
    }

    private static boolean turnsIn(Face edge, Face next) {
        return edge.along().cross(next.along()) > Tolerance.LENGTH;
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
