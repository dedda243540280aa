package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    /** A disc that touches the boundary in three places. */
    record Disc(int index, XY at, double radius) { }

    /** A gap between two places of the boundary, through which discs roll from one to the other; radius of the largest. */
    record Gap(int one, int other, double radius, XY from, XY to) { }

    private final List<Disc> discs = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<BoundarySamples.Sample> samples;
    private final Map<XY, Face> edges = new HashMap<>();

    ClearDiscs(Geometry floor, BoundarySamples boundary) {
        samples = boundary.list();
        samples.forEach(sample -> edges.put(sample.at(), sample.edge()));
        Map<Tri, Disc> byTriangle = new IdentityHashMap<>();
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(floor);
        List<Tri> triangles = triangles();
        for (Tri tri : triangles) {
            Coordinate centre = Triangle.circumcentre(tri.getCoordinate(0), tri.getCoordinate(1), tri.getCoordinate(2));
            if (Double.isFinite(centre.x) && Double.isFinite(centre.y) && locator.locate(centre) == Location.INTERIOR) {
                Disc disc = new Disc(discs.size(), Polygons.place(centre), centre.distance(tri.getCoordinate(0)));
                discs.add(disc);
                byTriangle.put(tri, disc);
            }
        }
        triangles.stream().filter(byTriangle::containsKey).forEach(tri -> gaps(tri, byTriangle));
        gaps.sort(Comparator.comparingDouble(Gap::radius).reversed());
    }

    private List<Tri> triangles() {
        DelaunayTriangulationBuilder builder = new DelaunayTriangulationBuilder();
        builder.setSites(samples.stream().map(sample -> Polygons.coordinate(sample.at())).toList());
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
                gaps.add(gap(disc, next, Polygons.place(tri.getCoordinate(i)), Polygons.place(tri.getCoordinate(Tri.next(i)))));
            }
        }
    }

    /** Where the discs lie on both sides of the line between the two places, that line is what they roll through. */
    private static Gap gap(Disc one, Disc other, XY from, XY to) {
        XY line = to.minus(from);
        boolean across = line.cross(one.at().minus(from)) * line.cross(other.at().minus(from)) <= 0;
        double least = Math.min(one.radius(), other.radius());
        double radius = across ? Math.min(least, line.length() / 2) : least;
        return new Gap(one.index(), other.index(), radius, from, to);
    }

    List<Disc> discs() {
        return discs;
    }

    /** The gaps, widest first. */
    List<Gap> gaps() {
        return gaps;
    }

    /** The edge a place of the boundary is on. */
    Face edge(XY place) {
        return edges.get(place);
    }

    /**
     * The discs that an end opens to: between the end and the disc's middle the floor is free on either side by a share of the
     * distance from the end. If there is none, the disc that comes nearest to it, measured by its size.
     */
    List<Disc> openTo(WidthEnd end) {
        double share = end.where().opening();
        List<Disc> open = discs.stream().filter(disc -> disc.at().distance(end.at()) <= disc.radius() / share)
                .filter(disc -> free(end.at(), disc, share)).toList();
        return open.isEmpty() ? discs.stream().max(Comparator.comparingDouble(disc ->
                disc.radius() / Math.max(disc.at().distance(end.at()), Tolerance.LENGTH))).stream().toList() : open;
    }

    /** Whether no place of the boundary is in the cone that opens from the end to the disc. */
    private boolean free(XY end, Disc disc, double share) {
        XY axis = disc.at().minus(end);
        double length = axis.length();
        XY direction = axis.unit();
        double wide = 1 - share * share;
        for (BoundarySamples.Sample sample : samples) {
            XY step = sample.at().minus(end);
            double along = step.dot(direction);
            double rest = along * along - wide * step.dot(step);
            if (along > Tolerance.LENGTH && rest > 0 && (along - Math.sqrt(rest)) / wide < length - Tolerance.LENGTH) {
                return false;
            }
        }
        return true;
    }
}
