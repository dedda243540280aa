package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Triangle;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;
import org.locationtech.jts.triangulate.tri.Tri;
import org.locationtech.jts.triangulate.tri.TriangulationBuilder;

/**
 * The largest discs that fit on a floor and the ways a disc can roll from one to the next: the Voronoi graph of the floor's
 * boundary. A disc rolls along as long as its diameter is at most the gaps it passes.
 */
final class ClearDiscs {

    /** A disc that touches the boundary. */
    record Disc(int index, XY at, double radius) { }

    /** The tightest place on the way from one disc to another, with the radius of the largest that fits there. */
    record Gap(int one, int other, double radius, XY at) { }

    /** How far a disc may move from the samples' to the walls' own, and two that follow each other are apart, m. */
    private static final double MOVED = 0.3;

    /** How far the narrowest place between two walls may lie from that of the straight way from disc to disc, m. */
    private static final double BESIDE = 0.1;
    private static final double ALONE = 1e-4;
    private static final int LOOKS = 4;
    private static final int NARROWINGS = 16;

    private final List<Disc> discs = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final BoundarySamples boundary;
    private final Clearances clearances;
    private final IndexedPointInAreaLocator locator;

    ClearDiscs(Geometry floor, BoundarySamples boundary, Clearances clearances) {
        this.boundary = boundary;
        this.clearances = clearances;
        locator = new IndexedPointInAreaLocator(floor);
        Map<Tri, Disc> byTriangle = new IdentityHashMap<>();
        List<Tri> triangles = triangles();
        for (Tri tri : triangles) {
            XY centre = boundary.inPlan(Triangle.circumcentre(tri.getCoordinate(0), tri.getCoordinate(1), tri.getCoordinate(2)));
            if (centre.finite() && inside(centre)) {
                byTriangle.put(tri, disc(tri, centre));
            }
        }
        triangles.stream().filter(byTriangle::containsKey).forEach(tri -> gaps(tri, byTriangle));
    }

    private boolean inside(XY place) {
        return locator.locate(Polygons.coordinate(place)) == Location.INTERIOR;
    }

    private Disc disc(Tri tri, XY centre) {
        XY fit = DiscFit.fit(IntStream.range(0, 3).mapToObj(i -> sample(tri, i)).toList(), centre, MOVED);
        return add(held(inside(fit) ? fit : centre));
    }

    /** A place or, where one wall alone holds the disc there, the place straight off that wall where another one meets it. */
    private XY held(XY place) {
        double radius = clearances.at(place);
        XY away = place.minus(clearances.foot(place)).unit();
        double within = 0;
        double beyond = MOVED;
        for (int i = 0; i < NARROWINGS && clearances.at(place.plus(away.times(ALONE))) > radius + ALONE / 2; i++) {
            double middle = (within + beyond) / 2;
            boolean alone = clearances.at(place.plus(away.times(middle))) > radius + middle - Tolerance.NOISE;
            within = alone ? middle : within;
            beyond = alone ? beyond : middle;
        }
        return place.plus(away.times(within));
    }

    private Disc add(XY at) {
        Disc disc = new Disc(discs.size(), at, clearances.at(at));
        discs.add(disc);
        return disc;
    }

    private List<Tri> triangles() {
        DelaunayTriangulationBuilder builder = new DelaunayTriangulationBuilder();
        builder.setSites(boundary.onGrid().keySet());
        List<Tri> triangles = new ArrayList<>();
        for (Object corners : builder.getSubdivision().getTriangleCoordinates(false)) {
            triangles.add(Tri.create((Coordinate[]) corners));
        }
        TriangulationBuilder.build(triangles);
        return triangles;
    }

    private void gaps(Tri tri, Map<Tri, Disc> byTriangle) {
        Disc disc = byTriangle.get(tri);
        for (int i = 0; i < 3; i++) {
            Disc next = tri.hasAdjacent(i) ? byTriangle.get(tri.getAdjacent(i)) : null;
            if (next != null && disc.index() < next.index()) {
                join(disc, next);
            }
        }
    }

    /** Between places far apart, as between two columns, there are more discs. */
    private void join(Disc disc, Disc next) {
        int parts = (int) Math.ceil(disc.at().distance(next.at()) / Math.max(MOVED, boundary.spacing()));
        Disc last = disc;
        for (int i = 1; i < parts; i++) {
            Disc between = add(held(disc.at().plus(next.at().minus(disc.at()).times((double) i / parts))));
            gaps.add(gap(last, between));
            last = between;
        }
        gaps.add(gap(last, next));
    }

    private BoundarySamples.Sample sample(Tri tri, int corner) {
        return boundary.onGrid().get(tri.getCoordinate(corner));
    }

    /** The tightest place of the straight way or, where a wider one lies beside it, that one. */
    private Gap gap(Disc one, Disc other) {
        Disc less = one.radius() <= other.radius() ? one : other;
        XY tight = tightest(one, other, less);
        return tight == less.at() ? new Gap(one.index(), other.index(), less.radius(), tight)
                : Stream.concat(Stream.of(tight), passages(tight)).map(at -> new Gap(one.index(), other.index(), clearances.at(at), at))
                .max(Comparator.comparingDouble(Gap::radius)).filter(gap -> gap.radius() < less.radius())
                .orElse(new Gap(one.index(), other.index(), less.radius(), less.at()));
    }

    /** Near a place, the middles between the wall nearest to it and those that lie opposite. */
    private Stream<XY> passages(XY tight) {
        int near = clearances.nearest(tight);
        XY foot = clearances.foot(near, tight);
        Face wall = clearances.edges().get(near);
        return clearances.edges().stream().filter(edge -> opposite(tight, foot, edge.nearest(tight)))
                .flatMap(edge -> Stream.of(wall.from(), wall.to(), wall.nearest(edge.from()), wall.nearest(edge.to()))
                        .map(at -> at.plus(edge.nearest(at)).times(0.5)))
                .filter(middle -> middle.distance(tight) < BESIDE);
    }

    private static boolean opposite(XY middle, XY foot, XY other) {
        XY one = foot.minus(middle);
        XY two = other.minus(middle);
        return one.dot(two) < 0 && two.length() < one.length() + BESIDE;
    }

    /** The place of least clearance on the straight way from one disc to another: the middle of the smaller if it is nowhere tighter. */
    private XY tightest(Disc one, Disc other, Disc less) {
        XY way = other.at().minus(one.at());
        double from = 0;
        double to = 1;
        boolean tighter = IntStream.range(1, LOOKS).mapToDouble(i -> clearances.at(one.at().plus(way.times((double) i / LOOKS)))).min()
                .orElse(1)
                < less.radius() - Tolerance.NOISE;
        for (int i = 0; tighter && i < NARROWINGS; i++) {
            double third = (to - from) / 3;
            boolean first = clearances.at(one.at().plus(way.times(from + third))) < clearances.at(one.at().plus(way.times(to - third)));
            from = first ? from : from + third;
            to = first ? to - third : to;
        }
        return tighter ? one.at().plus(way.times((from + to) / 2)) : less.at();
    }

    List<Disc> discs() {
        return discs;
    }

    List<Gap> gaps() {
        return gaps;
    }

    /** Adds a disc on the way between two others; returns its number. */
    int between(int less, int more, XY at) {
        Disc disc = add(at);
        gaps.add(new Gap(less, disc.index(), Math.min(discs.get(less).radius(), disc.radius()), discs.get(less).at()));
        gaps.add(new Gap(disc.index(), more, disc.radius(), at));
        return disc.index();
    }
}
