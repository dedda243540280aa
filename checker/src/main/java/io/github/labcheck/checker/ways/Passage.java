package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Face;
import io.github.labcheck.checker.geometry.NarrowGaps;
import io.github.labcheck.checker.geometry.Narrowest;
import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.alg.util.UnionFind;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Where a person can pass. No way leads through a gap between walls, columns and voids that is narrower than {@link #LEAST}: it is
 * closed by a line from one to the other. Niches stay part of the floor.
 */
public final class Passage {

    /**
     * The least width of a way, m: what planning counts for one stream of people (for the flights of public stairs GB 55031-2022, 5.3.2).
     */
    public static final double LEAST = 0.55;

    /** Half the thickness of the line that closes a gap, m. */
    private static final double LINE = Tolerance.LENGTH / 2;
    private static final double TOUCH = 1e-4;

    private final Geometry floor;
    private final List<Narrowest> closed = new ArrayList<>();

    private Passage(Geometry floor) {
        this.floor = floor;
    }

    /** A floor, and the gaps on it that are closed. */
    record Passable(Geometry floor, List<Narrowest> closed) { }

    /** The floor on which a person can walk. */
    static Passable of(Geometry floor, List<List<Face>> rings) {
        Passage passage = new Passage(floor);
        List<Narrowest> gaps = NarrowGaps.of(rings, LEAST);
        if (!gaps.isEmpty()) {
            passage.close(gaps);
        }
        return new Passable(passage.without(passage.closed), List.copyOf(passage.closed));
    }

    private Geometry without(List<Narrowest> gaps) {
        return without(floor, gaps);
    }

    /** A floor with gaps closed. */
    static Geometry without(Geometry floor, List<Narrowest> gaps) {
        return gaps.isEmpty() ? floor
                : Polygons.minus(floor, UnaryUnionOp.union(gaps.stream().map(Passage::line).toList()));
    }

    /** The widest gaps stay open that join what is too narrow for a person to what lies before it; no others do. */
    private void close(List<Narrowest> gaps) {
        List<Polygon> parts = Polygons.parts(without(gaps));
        UnionFind<Integer> joined = new UnionFind<>(new HashSet<>(IntStream.range(0, parts.size()).boxed().toList()));
        boolean[] roomy = new boolean[parts.size()];
        for (int i = 0; i < roomy.length; i++) {
            roomy[i] = holdsAPerson(parts.get(i));
        }
        gaps.stream().sorted(Comparator.comparingDouble((Narrowest gap) -> gap.from().distance(gap.to())).reversed()).forEach(gap -> {
            List<Integer> beside = beside(gap, parts).map(joined::find).distinct().toList();
            long room = beside.stream().filter(part -> roomy[part]).count();
            if (room > 1 || room > 0 && room == beside.size()) {
                closed.add(gap);
            } else {
                beside.stream().skip(1).forEach(part -> joined.union(beside.get(0), part));
                beside.stream().limit(1).forEach(part -> roomy[joined.find(part)] = room > 0);
            }
        });
    }

    /** Whether a person can stand on a part of a floor. */
    static boolean holdsAPerson(Polygon part) {
        Envelope box = part.getEnvelopeInternal();
        return Math.min(box.getWidth(), box.getHeight()) > LEAST / 2 && !part.buffer(-LEAST / 2 + TOUCH).isEmpty();
    }

    /** The parts on both sides of a gap; of one without width, all that meet there. */
    static Stream<Integer> beside(Narrowest gap, List<Polygon> parts) {
        XY middle = gap.from().plus(gap.to()).times(0.5);
        XY aside = gap.to().minus(gap.from()).unit().right().times(3 * LINE);
        List<Integer> sides = Stream.of(middle.plus(aside), middle.minus(aside)).flatMap(at -> around(at, parts, 0)).distinct().toList();
        return sides.size() == 2 ? sides.stream() : around(middle, parts, 3 * LINE);
    }

    private static Stream<Integer> around(XY at, List<Polygon> parts, double within) {
        Point point = Polygons.FACTORY.createPoint(Polygons.coordinate(at));
        Envelope near = point.getEnvelopeInternal();
        near.expandBy(within);
        return IntStream.range(0, parts.size()).filter(i -> parts.get(i).getEnvelopeInternal().intersects(near)
                && parts.get(i).isWithinDistance(point, within)).boxed();
    }

    /** What closes a gap: it reaches a little into the walls. */
    private static Geometry line(Narrowest gap) {
        XY step = gap.to().minus(gap.from()).unit();
        XY along = (step.length() > 0 ? step : new XY(1, 0)).times(2 * LINE);
        XY aside = along.right().times(step.length() > 0 ? 0.5 : 1);
        XY from = gap.from().minus(along);
        XY to = gap.to().plus(along);
        return Polygons.polygon(from.minus(aside), to.minus(aside), to.plus(aside), from.plus(aside));
    }
}
