package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** How far a disc may move from the samples' to the walls' own, m. */
    private static final double MOVED = 0.3;

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
        return add(inside(fit) ? fit : centre);
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
                gaps.add(gap(disc, next, sample(tri, i), sample(tri, Tri.next(i))));
            }
        }
    }

    private BoundarySamples.Sample sample(Tri tri, int corner) {
        return boundary.onGrid().get(tri.getCoordinate(corner));
    }

    /** Where the discs lie on both sides of the line between the two places, that line is what they roll through. */
    private Gap gap(Disc one, Disc other, BoundarySamples.Sample from, BoundarySamples.Sample to) {
        Disc less = one.radius() <= other.radius() ? one : other;
        Gap along = new Gap(one.index(), other.index(), less.radius(), less.at());
        XY line = to.at().minus(from.at());
        if (line.cross(one.at().minus(from.at())) * line.cross(other.at().minus(from.at())) > 0) {
            return along;
        }
        XY nearTo = to.foot(from.at());
        XY nearFrom = from.foot(to.at());
        XY middle = nearTo.distance(from.at()) <= nearFrom.distance(to.at()) ? nearTo.plus(from.at()).times(0.5) : nearFrom.plus(to.at()).times(0.5);
        double radius = clearances.at(middle);
        return radius < less.radius() ? new Gap(one.index(), other.index(), radius, middle) : along;
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
