package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The floor before a door or opening in one room: what people pass through, and what its leaf sweeps for certain. */
public final class DoorSpace {

    /** A door is hung with two leaves from this width on, m; the narrower one is at least a quarter of it. */
    private static final double TWO_LEAVES = 1.2;
    private static final int NARROW_LEAF = 4;

    /** A leaf is narrower than its opening by no more than this, m. */
    private static final double FRAME = 0.1;

    /**
     * What a thing takes of an opening, m from its start.
     *
     * @param from where it begins
     * @param to   where it ends
     */
    public record Taken(double from, double to) { }

    private final Doorway doorway;
    private final double least;
    private final Polygon strip;
    private final boolean swings;
    private Geometry swept;

    private DoorSpace(RoomShape room, Doorway doorway, double least) {
        this.doorway = doorway;
        this.least = least;
        strip = before(least);
        swings = doorway.door().swingsInto().equals(room.id());
    }

    /**
     * The floor before a door; none if the door is not drawn, or not in a wall of the room.
     *
     * @param least width of one person, m
     */
    public static Optional<DoorSpace> in(RoomShape room, PlanDoor door, double least) {
        return Doorway.in(room, door).filter(way -> way.foot().distance(door.at()) <= Tolerance.WALL)
                .map(way -> new DoorSpace(room, way, least));
    }

    private Polygon before(double depth) {
        XY into = doorway.along().right().times(-depth);
        return Polygons.polygon(doorway.start(), doorway.end(), doorway.end().plus(into), doorway.start().plus(into));
    }

    /** What a leaf sweeps on whichever side it is hung; of two leaves, what even the narrower one sweeps at either side. */
    private Geometry swept() {
        PlanDoor door = doorway.door();
        Polygon whole = before(door.span());
        if (door.span() >= TWO_LEAVES) {
            double leaf = door.span() / NARROW_LEAF;
            return Polygons.common(whole, Polygons.joined(around(doorway.start(), leaf), around(doorway.end(), leaf)));
        }
        double leaf = door.clearWidth() > 0 ? Math.min(door.clearWidth(), door.span()) : door.span() - FRAME;
        return Polygons.common(whole, Polygons.common(around(doorway.start(), leaf), around(doorway.end(), leaf)));
    }

    private static Geometry around(XY place, double radius) {
        return Polygons.FACTORY.createPoint(Polygons.coordinate(place)).buffer(radius);
    }

    /** What a footprint takes of the opening: as much as stands before it, nearer than a person is wide. */
    public Optional<Taken> taken(Footprint footprint) {
        Geometry common = meet(footprint, strip) ? Polygons.common(footprint.area(), strip) : Polygons.none();
        if (!Overlap.deep(common)) {
            return Optional.empty();
        }
        double[] along = Arrays.stream(common.getCoordinates()).mapToDouble(c -> along(Polygons.place(c))).toArray();
        return Optional.of(new Taken(Arrays.stream(along).min().orElse(0), Arrays.stream(along).max().orElse(0)));
    }

    /** The same of a thing of which only the middle is known. */
    public Optional<Taken> taken(XY place) {
        Envelope box = strip.getEnvelopeInternal();
        return box.covers(Polygons.coordinate(place)) && strip.contains(Polygons.FACTORY.createPoint(Polygons.coordinate(place)))
                ? Optional.of(new Taken(along(place), along(place))) : Optional.empty();
    }

    private double along(XY place) {
        return place.minus(doorway.start()).dot(doorway.along());
    }

    /** The widest stretch of the opening that is left, m. */
    public double free(Collection<Taken> all) {
        List<Taken> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble(Taken::from));
        double free = 0;
        double from = 0;
        for (Taken taken : sorted) {
            free = Math.max(free, taken.from() - from);
            from = Math.max(from, taken.to());
        }
        return Tolerance.rounded(Math.max(free, doorway.door().span() - from));
    }

    /** Whether no person gets through what is left; an opening too narrow for anyone is only blocked where less than all is left. */
    public boolean narrow(double free) {
        return free < Math.min(least, Tolerance.rounded(doorway.door().span()));
    }

    /** Whether the leaf strikes a footprint on whichever side it is hung. */
    public boolean strikes(Footprint footprint) {
        if (!swings || !meet(footprint, before(doorway.door().span()))) {
            return false;
        }
        if (swept == null) {
            swept = swept();
        }
        return !swept.isEmpty() && Overlap.deep(Polygons.common(footprint.area(), swept));
    }

    private static boolean meet(Footprint footprint, Geometry area) {
        return footprint.area().getEnvelopeInternal().intersects(area.getEnvelopeInternal());
    }
}
