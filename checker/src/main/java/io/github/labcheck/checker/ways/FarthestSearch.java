package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Face;
import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.polygon.PolygonTriangulator;

/**
 * Looks for the place farthest from all goals. The floor is cut into triangles. Over a triangle that an anchor sees whole, no place
 * is farther than the corner farthest from that anchor (distance to a point is convex); so a triangle is cut further only where the
 * way changes from one goal or turn to another, and only while it may hold a place more than 0.1 mm farther than the best known.
 */
final class FarthestSearch {

    private static final double ENOUGH = 1e-4;
    private static final int CELLS = 20_000;
    private static final int TRIES = 12;

    /** A cell, the most that a place of it can be away, and the anchors that ways from it can lead to. */
    private record Bounded(Cell cell, double most, List<Reach.Anchor> anchors) { }

    private final Region region;
    private final Reach reach;
    /** The corners of all walls and columns, and their middles. */
    private final List<XY> standing;
    private final PriorityQueue<Bounded> open = new PriorityQueue<>(Comparator.comparingDouble(Bounded::most).reversed());
    private final Map<XY, Double> distances = new HashMap<>();
    private XY best;
    private double farthest = -1;

    FarthestSearch(Region region, Reach reach) {
        this.region = region;
        this.reach = reach;
        standing = region.rings().stream().flatMap(ring -> Stream.concat(ring.stream().map(Face::from), Stream.of(middle(ring)))).toList();
    }

    /** Searches a room's floor; returns by how much the answer may be too small, m. */
    double search(RoomShape room) {
        List<Cell> cells = cells(room);
        if (cells.isEmpty()) {
            Polygons.rings("", region.floor(room)).stream().flatMap(List::stream).map(Face::from).forEach(this::look);
            return Double.POSITIVE_INFINITY;
        }
        cells.stream().flatMap(Cell::corners).distinct().forEach(this::look);
        cells.forEach(cell -> add(cell, reach.anchors()));
        for (int i = 0; i < CELLS && !open.isEmpty() && open.peek().most() > farthest + ENOUGH; i++) {
            Bounded next = open.poll();
            List<Cell> halves = next.cell().halves();
            look(halves.get(0).b(), next.anchors());
            halves.forEach(half -> add(half, next.anchors()));
        }
        return open.isEmpty() ? 0 : Math.max(0, open.peek().most() - farthest);
    }

    XY best() {
        return best;
    }

    private List<Cell> cells(RoomShape room) {
        List<Cell> cells = new ArrayList<>();
        try {
            for (Geometry part : places(room)) {
                Geometry triangles = PolygonTriangulator.triangulate(part);
                for (int i = 0; i < triangles.getNumGeometries(); i++) {
                    Coordinate[] corners = triangles.getGeometryN(i).getCoordinates();
                    cells.add(new Cell(Polygons.place(corners[0]), Polygons.place(corners[1]), Polygons.place(corners[2])));
                }
            }
        } catch (IllegalStateException noEar) {
            // JTS gives up on some floors with needles (JTS issue 1027): then the corners alone are looked at, and said so
            return List.of();
        }
        return cells;
    }

    /** The parts of a room's floor but those that nobody can get to and nobody could stand on, as a corner behind a column. */
    private List<Polygon> places(RoomShape room) {
        List<Polygon> parts = Polygons.parts(region.floor(room));
        return parts.size() == 1 ? parts : parts.stream().filter(part -> Passage.holdsAPerson(part)
                || reach.first(Polygons.place(part.getInteriorPoint().getCoordinate())) != null).toList();
    }

    private void look(XY place) {
        look(place, reach.anchors());
    }

    private void look(XY place, List<Reach.Anchor> among) {
        double distance = distances.computeIfAbsent(place, at -> {
            Reach.Anchor first = reach.first(at, among);
            return first == null ? Double.POSITIVE_INFINITY : first.from(at);
        });
        if (distance > farthest) {
            farthest = distance;
            best = place;
        }
    }

    private void add(Cell cell, List<Reach.Anchor> among) {
        double most = most(cell, among);
        if (most > farthest + ENOUGH) {
            XY middle = cell.a().plus(cell.b()).plus(cell.c()).times(1.0 / 3);
            double size = cell.reach(middle);
            open.add(new Bounded(cell, most, among.stream().filter(anchor -> anchor.from(middle) - size <= most).toList()));
        }
    }

    /** No place of a cell is farther than this. */
    private double most(Cell cell, List<Reach.Anchor> among) {
        double walked = cell.corners().mapToDouble(corner -> distances.get(corner) + cell.reach(corner)).min().orElse(0);
        if (walked <= farthest + ENOUGH) {
            return walked;
        }
        Reach.Anchor anchor = Reach.least(among, a -> reach(cell, a), a -> seesWhole(a, cell), TRIES);
        return anchor == null ? walked : Math.min(walked, reach(cell, anchor));
    }

    /** How far the farthest corner of a cell is from the goal by an anchor that sees all of it, m. */
    private static double reach(Cell cell, Reach.Anchor anchor) {
        return anchor.at() == anchor.to() ? cell.reach(anchor.at()) + anchor.rest() : cell.corners().mapToDouble(anchor::from).max()
                .orElseThrow();
    }

    private boolean seesWhole(Reach.Anchor anchor, Cell cell) {
        List<XY> ends = cell.corners().map(anchor::nearest).distinct().toList();
        return cell.corners().allMatch(corner -> region.sight().sees(anchor.nearest(corner), corner)) && !hides(cell.spanned(ends));
    }

    /** Whether a wall, or a column as a whole, stands between. */
    private boolean hides(Cell.Spanned spanned) {
        for (XY place : standing) {
            if (spanned.holds(place)) {
                return true;
            }
        }
        return false;
    }

    private static XY middle(List<Face> ring) {
        return ring.stream().map(Face::from).reduce(new XY(0, 0), XY::plus).times(1.0 / ring.size());
    }
}
