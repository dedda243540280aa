package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.NarrowGaps;
import io.github.labcheck.checker.geometry.Narrowest;
import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.RoomShape;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.util.UnionFind;
import org.locationtech.jts.geom.Polygon;

/**
 * The gap that holds a room together: whoever goes from one part of it where a person can stand to another passes this one or a tighter
 * one. What is drawn without any gap between its parts has none, nor has a room that is nowhere tight.
 */
public final class TightPlace {

    /** What is wider is not tight, m. */
    private static final double TIGHT = 1.0;

    private TightPlace() { }

    /** The tight place of a room; none if it has none, or is not drawn. */
    public static Optional<Narrowest> of(RoomShape room) {
        List<Narrowest> gaps = NarrowGaps.of(room.rings(), TIGHT).stream().filter(gap -> gap.width() > 0)
                .sorted(Comparator.comparingDouble(Narrowest::width).reversed()).toList();
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        List<Polygon> parts = Polygons.parts(Passage.without(room.simpleFloor(), gaps));
        UnionFind<Integer> joined = new UnionFind<>(IntStream.range(0, parts.size()).boxed()
                .collect(Collectors.toCollection(HashSet::new)));
        boolean[] roomy = new boolean[parts.size()];
        IntStream.range(0, roomy.length).forEach(i -> roomy[i] = Passage.holdsAPerson(parts.get(i)));
        Narrowest last = null;
        for (Narrowest gap : gaps) {
            List<Integer> beside = Passage.beside(gap, parts).map(joined::find).distinct().toList();
            long rooms = beside.stream().filter(part -> roomy[part]).count();
            last = rooms > 1 ? gap : last;
            beside.stream().skip(1).forEach(part -> joined.union(beside.get(0), part));
            beside.stream().limit(1).forEach(part -> roomy[joined.find(part)] = rooms > 0);
        }
        return Optional.ofNullable(last);
    }
}
