package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Face;
import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.triangulate.polygon.ConstrainedDelaunayTriangulator;
import org.locationtech.jts.triangulate.tri.Tri;

/**
 * The floor of a region in pieces about as long as wide: triangles between points on its walls at most 1.5 m apart. Passing from one to
 * the next is crossing a line from wall to wall.
 */
final class Stretches {

    /** A line from wall to wall between two pieces, m long. */
    record Crossing(int one, int other, double length) { }

    private static final double STEP = 1.5;
    private static final double MOST = 1000;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final Region region;

    Stretches(Region region) {
        this.region = region;
        try {
            for (Geometry part : Polygons.parts(region.floor())) {
                pieces(new ConstrainedDelaunayTriangulator(Densifier.densify(part, Math.max(STEP, part.getLength() / MOST)))
                        .getTriangles());
            }
        } catch (IllegalStateException noEar) {
            // JTS gives up on some floors with needles (JTS issue 1027): then the region is one piece, where all ways part
            cells.clear();
            crossings.clear();
        }
    }

    private void pieces(List<Tri> triangles) {
        Map<Tri, Integer> numbers = new HashMap<>();
        for (Tri tri : triangles) {
            numbers.put(tri, cells.size());
            cells.add(new Cell(place(tri, 0), place(tri, 1), place(tri, 2)));
        }
        for (Tri tri : triangles) {
            for (int i = 0; i < 3; i++) {
                Tri next = tri.getAdjacent(i);
                if (next != null && numbers.get(tri) < numbers.get(next)) {
                    crossings.add(new Crossing(numbers.get(tri), numbers.get(next), place(tri, i).distance(place(tri, Tri.next(i)))));
                }
            }
        }
    }

    private static XY place(Tri tri, int corner) {
        Coordinate coordinate = tri.getCoordinate(corner);
        return Polygons.place(coordinate);
    }

    /** How many pieces there are; at least one. */
    int count() {
        return Math.max(1, cells.size());
    }

    List<Crossing> crossings() {
        return crossings;
    }

    /** The pieces that come as near to a place and can be seen from it; at least the nearest. */
    List<Integer> near(XY place, double distance) {
        if (cells.isEmpty()) {
            return List.of(0);
        }
        List<Integer> near = new ArrayList<>();
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).atLeast(place) > Math.max(least, distance)) {
                continue; // neither near nor the nearest, which needs no measuring
            }
            double away = away(cells.get(i), place);
            if (away <= distance && region.sight().sees(place, centre(cells.get(i)))) {
                near.add(i);
            }
            nearest = away < least ? i : nearest;
            least = Math.min(least, away);
        }
        return near.isEmpty() ? List.of(nearest) : near;
    }

    private static XY centre(Cell cell) {
        return cell.a().plus(cell.b()).plus(cell.c()).times(1.0 / 3);
    }

    private static double away(Cell cell, XY place) {
        if (cell.holds(place)) {
            return 0;
        }
        return Math.min(away(cell.a(), cell.b(), place), Math.min(away(cell.b(), cell.c(), place), away(cell.c(), cell.a(), place)));
    }

    private static double away(XY from, XY to, XY place) {
        return new Face("", from, to).nearest(place).distance(place);
    }
}
