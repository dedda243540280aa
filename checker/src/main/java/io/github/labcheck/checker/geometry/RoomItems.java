package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** The equipment of one room: does it fit, what is free around it, how far is it from walls and doors. */
public final class RoomItems {

    private final RoomShape room;
    private final List<Footprint> footprints;

    private RoomItems(RoomShape room, List<PlanItem> items) {
        this.room = room;
        footprints = items.stream().map(Footprint::of).filter(Footprint::drawn).toList();
    }

    /** The drawn items of a room. */
    public static RoomItems in(RoomShape room, Drawing drawing) {
        return of(room, drawing.items(room.id()));
    }

    /** Items of a room. */
    public static RoomItems of(RoomShape room, List<PlanItem> items) {
        return new RoomItems(room, items);
    }

    /** Their footprints by id. */
    public List<Footprint> footprints() {
        return footprints;
    }

    /** The footprint of an item; none if it is not drawn or not in this room. */
    public Optional<Footprint> footprint(String item) {
        return footprints.stream().filter(footprint -> footprint.item().id().equals(item)).findFirst();
    }

    /** Area of a footprint that is not on the room's floor, m²; 0 if at most a sliver of 1 mm sticks out. */
    public double outside(Footprint footprint) {
        if (room.floor().isRectangle() && room.floor().covers(footprint.area())) {
            return 0; // most items: seen at a glance
        }
        Geometry rest = Polygons.minus(footprint.area(), room.floor());
        return Overlap.deep(rest) ? Tolerance.rounded(rest.getArea()) : 0;
    }

    /** Pairs of items that stand in each other by more than 1 mm. */
    public List<Overlap> overlaps() {
        List<Overlap> found = new ArrayList<>();
        for (int i = 0; i < footprints.size(); i++) {
            for (int j = i + 1; j < footprints.size(); j++) {
                overlapping(footprints.get(i), footprints.get(j)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Whether one item stands in or on another by more than 1 mm. */
    public boolean overlap(Footprint first, Footprint second) {
        return first != second && overlapping(first, second).isPresent();
    }

    /** Whether two footprints cover the same floor by more than 1 mm. */
    public static boolean share(Footprint first, Footprint second) {
        return overlapping(first, second).isPresent();
    }

    /** Whether a place lies in a footprint by more than 1 mm. */
    public static boolean holds(Footprint footprint, XY place) {
        Point point = Polygons.FACTORY.createPoint(Polygons.coordinate(place));
        return footprint.area().contains(point) && footprint.area().getBoundary().distance(point) > Tolerance.LENGTH;
    }

    private static Optional<Overlap> overlapping(Footprint first, Footprint second) {
        Envelope both = first.area().getEnvelopeInternal().intersection(second.area().getEnvelopeInternal());
        if (Math.min(both.getWidth(), both.getHeight()) <= Tolerance.LENGTH) {
            return Optional.empty(); // apart, or side by side
        }
        Geometry common = Polygons.common(first.area(), second.area());
        return Overlap.deep(common) ? Optional.of(new Overlap(first.item().id(), second.item().id(),
                Tolerance.rounded(common.getArea()))) : Optional.empty();
    }

    /** What is free in front of a side: to the nearest wall, column or item anywhere along the side. */
    public Clearance clearance(Footprint footprint, Side side) {
        return new SideView(footprint, side).nearest(room.edges(), sidesOfOthers(footprint));
    }

    /** The same, looking only for walls and columns and for items that a caller picks. */
    public Clearance clearance(Footprint footprint, Side side, Predicate<PlanItem> seen) {
        Stream<Face> faces = footprints.stream().filter(other -> other != footprint && seen.test(other.item()))
                .flatMap(other -> other.sides().stream());
        return new SideView(footprint, side).nearest(room.edges(), faces);
    }

    private Stream<Face> sidesOfOthers(Footprint footprint) {
        return footprints.stream().filter(other -> other != footprint).flatMap(other -> other.sides().stream());
    }

    /** Straight distance between two footprints, m; 0 if they touch. */
    public static double apart(Footprint first, Footprint second) {
        return Tolerance.rounded(first.area().distance(second.area()));
    }

    /** Straight distance from a footprint to the nearest wall or column, m; 0 if it touches or sticks out. */
    public double toWall(Footprint footprint) {
        return Tolerance.rounded(footprint.area().distance(room.simpleFloor().getBoundary()));
    }

    /** Straight distance from a footprint to the opening of a door in this room's wall, m; NaN if the door is not drawn. */
    public double toDoor(Footprint footprint, PlanDoor door) {
        return Doorway.in(room, door).map(way -> Tolerance.rounded(footprint.area().distance(way.line()))).orElse(Double.NaN);
    }

    /**
     * Whether a footprint takes floor in front of a door: of the square on its opening in this room's wall; no if the door is not drawn.
     */
    public boolean inFront(Footprint footprint, PlanDoor door) {
        return Doorway.in(room, door).map(way -> Overlap.deep(Polygons.common(footprint.area(), way.square()))).orElse(false);
    }

    /** Straight distance from a footprint to a place, m. */
    public static double toPlace(Footprint footprint, XY place) {
        Point point = Polygons.FACTORY.createPoint(Polygons.coordinate(place));
        return Tolerance.rounded(footprint.area().distance(point));
    }
}
