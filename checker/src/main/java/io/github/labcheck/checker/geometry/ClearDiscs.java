package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Comparator;
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

    private static final int ROUNDS = 6;

    /** A disc that touches the boundary, with two places where it does. */
    record Disc(int index, XY at, double radius, XY from, XY to) { }

    /** A gap between two places of the boundary, through which discs roll from one to the other; radius of the largest. */
    record Gap(int one, int other, double radius, XY from, XY to) { }

    private final List<Disc> discs = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final BoundarySamples boundary;

    ClearDiscs(Geometry floor, BoundarySamples boundary) {
        this.boundary = boundary;
        Map<Tri, Disc> byTriangle = new IdentityHashMap<>();
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(floor);
        List<Tri> triangles = triangles();
        for (Tri tri : triangles) {
            XY centre = boundary.inPlan(Triangle.circumcentre(tri.getCoordinate(0), tri.getCoordinate(1), tri.getCoordinate(2)));
            if (centre.finite() && locator.locate(Polygons.coordinate(centre)) == Location.INTERIOR) {
                Disc disc = exact(discs.size(), tri, centre);
                discs.add(disc);
                byTriangle.put(tri, disc);
            }
        }
        triangles.stream().filter(byTriangle::containsKey).forEach(tri -> gaps(tri, byTriangle));
        gaps.sort(Comparator.comparingDouble(Gap::radius).reversed());
    }

    /** The disc that touches the edges, found from the one that touches the samples on them. */
    private Disc exact(int index, Tri tri, XY first) {
        List<BoundarySamples.Sample> corners = IntStream.range(0, 3).mapToObj(i -> sample(tri, i)).toList();
        XY centre = first;
        List<XY> feet = feet(corners, centre);
        for (int i = 0; i < ROUNDS && feet.size() == 3; i++) {
            XY next = Polygons.place(Triangle.circumcentre(Polygons.coordinate(feet.get(0)), Polygons.coordinate(feet.get(1)),
                    Polygons.coordinate(feet.get(2))));
            if (!next.finite() || next.distance(first) > boundary.spacing()) {
                break;
            }
            centre = next;
            feet = feet(corners, centre);
        }
        XY middle = centre;
        double radius = feet.size() == 2 ? feet.get(0).distance(feet.get(1)) / 2
                : feet.stream().mapToDouble(middle::distance).min().orElse(0);
        return new Disc(index, middle, radius, feet.get(0), feet.get(feet.size() - 1));
    }

    private static List<XY> feet(List<BoundarySamples.Sample> corners, XY centre) {
        List<XY> feet = new ArrayList<>();
        for (BoundarySamples.Sample corner : corners) {
            XY foot = corner.foot(centre);
            if (feet.stream().noneMatch(other -> other.distance(foot) < Tolerance.LENGTH)) {
                feet.add(foot);
            }
        }
        return feet;
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
    private static Gap gap(Disc one, Disc other, BoundarySamples.Sample from, BoundarySamples.Sample to) {
        XY line = to.at().minus(from.at());
        boolean across = line.cross(one.at().minus(from.at())) * line.cross(other.at().minus(from.at())) <= 0;
        Disc less = one.radius() <= other.radius() ? one : other;
        return across ? across(one, other, from, to) : new Gap(one.index(), other.index(), less.radius(), less.from(), less.to());
    }

    /** The gap between the edges themselves, not only between the samples on them. */
    private static Gap across(Disc one, Disc other, BoundarySamples.Sample from, BoundarySamples.Sample to) {
        XY nearTo = to.foot(from.at());
        XY nearFrom = from.foot(to.at());
        boolean first = nearTo.distance(from.at()) <= nearFrom.distance(to.at());
        XY start = first ? from.at() : nearFrom;
        XY end = first ? nearTo : to.at();
        return new Gap(one.index(), other.index(), start.distance(end) / 2, start, end);
    }

    List<Disc> discs() {
        return discs;
    }

    /** The gaps, widest first. */
    List<Gap> gaps() {
        return gaps;
    }

    /**
     * The discs that an end opens to: between the end and the disc's middle the floor is free on either side by a share of the
     * distance from the end. If there is none, the disc that comes nearest to it, measured by its size.
     */
    List<Disc> openTo(WidthEnd end) {
        double share = end.where().opening();
        List<Disc> near = discs.stream().filter(disc -> disc.at().distance(end.at()) <= disc.radius() / share).toList();
        double reach = near.stream().mapToDouble(disc -> disc.at().distance(end.at())).max().orElse(0) * (1 + share);
        List<XY> walls = boundary.onGrid().values().stream().map(BoundarySamples.Sample::at)
                .filter(at -> at.distance(end.at()) <= reach).toList();
        List<Disc> open = near.stream().filter(disc -> free(end.at(), disc, share, walls)).toList();
        return open.isEmpty() ? discs.stream().max(Comparator.comparingDouble(disc ->
                disc.radius() / Math.max(disc.at().distance(end.at()), Tolerance.LENGTH))).stream().toList() : open;
    }

    /** Whether no place of the boundary is in the cone that opens from the end to the disc. */
    private static boolean free(XY end, Disc disc, double share, List<XY> walls) {
        XY axis = disc.at().minus(end);
        double length = axis.length();
        XY direction = axis.unit();
        double wide = 1 - share * share;
        for (XY wall : walls) {
            XY step = wall.minus(end);
            double along = step.dot(direction);
            double rest = along * along - wide * step.dot(step);
            if (along > Tolerance.LENGTH && rest > 0 && (along - Math.sqrt(rest)) / wide < length - Tolerance.LENGTH) {
                return false;
            }
        }
        return true;
    }
}
