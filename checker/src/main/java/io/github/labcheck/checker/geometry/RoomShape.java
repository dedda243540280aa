package io.github.labcheck.checker.geometry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.MinimumDiameter;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The floor of one room. Made once, then asked. */
public final class RoomShape {

    private final PlanRoom room;
    private final Polygon outline;
    private final Geometry floor;
    private final double voidArea;
    private final Geometry simple;
    private final List<List<Face>> walls;
    private final List<List<Face>> edges;
    private final List<Runs> runs;

    private RoomShape(PlanRoom room) {
        this.room = room;
        outline = Polygons.within(room.outline());
        Geometry whole = Polygons.bounded(outline);
        Geometry left = whole;
        for (List<XY> hole : room.voids()) {
            left = Polygons.minus(left, Polygons.bounded(Polygons.within(hole)));
        }
        floor = left;
        voidArea = whole.getArea() - floor.getArea();
        simple = Polygons.simplified(floor);
        walls = Stream.concat(Polygons.rings(room.id(), Polygons.simplified(outline)).stream(), voidWalls()).toList();
        edges = Polygons.rings(room.id(), simple);
        runs = edges.stream().map(Runs::new).toList();
    }

    /** The shape of a room; of an outline that is none, an empty one. */
    public static RoomShape of(PlanRoom room) {
        return new RoomShape(room);
    }

    private Stream<List<Face>> voidWalls() {
        return room.voids().stream().flatMap(hole -> Polygons.rings(room.id(), Polygons.simplified(Polygons.within(hole))).stream())
                .map(ring -> ring.stream().map(face -> new Face(room.id(), face.to(), face.from())).toList());
    }

    /** The room as drawn. */
    public PlanRoom room() {
        return room;
    }

    /** Its id. */
    public String id() {
        return room.id();
    }

    /** Whether there is a floor that ways and widths can be measured on. */
    public boolean drawn() {
        return !simple.isEmpty();
    }

    /** Area within the outline, m², columns and voids included. */
    public double grossArea() {
        return Tolerance.rounded(outline.getArea());
    }

    /** Area of the floor, m²: within the outline, without columns and voids. */
    public double area() {
        return Tolerance.rounded(outline.getArea() - voidArea);
    }

    /** Length of the outline, m. */
    public double perimeter() {
        return Tolerance.rounded(outline.getLength());
    }

    /** Smaller side of the narrowest rectangle around the outline, m; 0 if it is not drawn. */
    public double smallestWidth() {
        return outline.isEmpty() ? 0 : Tolerance.rounded(new MinimumDiameter(outline).getLength());
    }

    /** The other side of the rectangle that {@link #smallestWidth()} measures, m. */
    public double depth() {
        if (outline.isEmpty()) {
            return 0;
        }
        var across = new MinimumDiameter(outline).getDiameter().getCoordinates();
        XY along = Polygons.place(across[1]).minus(Polygons.place(across[0])).unit().right();
        double[] reach = Stream.of(outline.getCoordinates()).mapToDouble(c -> Polygons.place(c).dot(along)).toArray();
        return Tolerance.rounded(Arrays.stream(reach).max().orElse(0) - Arrays.stream(reach).min().orElse(0));
    }

    /** The area within the outline. */
    public Polygon outline() {
        return outline;
    }

    /** The floor; exact up to 2,000 corners, beyond like {@link #simpleFloor()}. */
    public Geometry floor() {
        return floor;
    }

    /** The floor with at most 800 corners, as ways and widths use it. */
    public Geometry simpleFloor() {
        return simple;
    }

    /** How far the simple floor lies from the exact one at most, m; 0 where they are the same. */
    public double slack() {
        return simple == floor || simple.isEmpty() ? 0
                : DiscreteHausdorffDistance.distance(floor.getBoundary(), simple.getBoundary());
    }

    /** Inner faces of its walls, with at most 800 corners a ring, the outline's ring first, then those of its voids. */
    public List<List<Face>> walls() {
        return walls;
    }

    /** All edges of the simple floor. */
    public Stream<Face> edges() {
        return edges.stream().flatMap(List::stream);
    }

    /** The rings of the simple floor, which lies to the left of each edge. */
    public List<List<Face>> rings() {
        return edges;
    }

    /** The same rings as the walls one sees. */
    List<Runs> runs() {
        return runs;
    }

    /** The edge of the simple floor that is nearest to a place. */
    public Optional<Face> nearestEdge(XY place) {
        return edges().min(Comparator.comparingDouble(edge -> edge.nearest(place).distance(place)));
    }

    /** Whether a place is on the floor or at its edge. */
    public boolean covers(XY place) {
        return simple.covers(Polygons.FACTORY.createPoint(Polygons.coordinate(place)));
    }

    /** Straight distance from a place to the floor, m; 0 on it. */
    public double away(XY place) {
        return Tolerance.rounded(floor.distance(Polygons.FACTORY.createPoint(Polygons.coordinate(place))));
    }

    /** How deep a place lies on the floor, m from its edge; 0 elsewhere. */
    public double inside(XY place) {
        var point = Polygons.FACTORY.createPoint(Polygons.coordinate(place));
        return floor.covers(point) ? Tolerance.rounded(floor.getBoundary().distance(point)) : 0;
    }

    /** Whether an outline has no floor in common with that of the room. */
    public boolean apart(List<XY> hole) {
        return !Overlap.deep(Polygons.common(outline, Polygons.within(hole)));
    }

    /** How far an outline reaches out of that of the room at its corners, m. */
    public double reachOut(List<XY> hole) {
        return Tolerance.rounded(hole.stream().mapToDouble(corner ->
                outline.distance(Polygons.FACTORY.createPoint(Polygons.coordinate(corner))))
                .max().orElse(0));
    }

    /** A place inside, far from the walls; for names and landings. */
    public Optional<XY> middle() {
        Coordinate middle = simple.isEmpty() ? null : simple.getInteriorPoint().getCoordinate();
        return Optional.ofNullable(middle).map(Polygons::place);
    }
}
