package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/**
 * Two rooms that lie over each other, on the same storey or one above the other.
 *
 * @param first  the first by id; of two storeys, the upper one
 * @param second the other
 * @param area   m² they have in common
 */
public record Overlap(String first, String second, double area) {

    /**
     * Rooms of a storey drawn into each other by more than 1 mm. Flights of one stair that a plan lists storey by
     * storey are meant to lie over each other and are left out; a lift in a shaft, or two stairs of one storey, are not.
     */
    public static List<Overlap> on(StoreyMap storey) {
        List<Overlap> found = new ArrayList<>();
        for (RoomShape room : storey.rooms()) {
            others(room, storey).filter(other -> room.id().compareTo(other.id()) < 0).forEach(other -> add(found, room, other));
        }
        return List.copyOf(found);
    }

    /** The same for one room that stands on the storey: the first of each is the earlier one by id. */
    public static List<Overlap> with(RoomShape room, StoreyMap storey) {
        List<Overlap> found = new ArrayList<>();
        others(room, storey).forEach(other -> {
            boolean first = room.id().compareTo(other.id()) < 0;
            add(found, first ? room : other, first ? other : room);
        });
        return List.copyOf(found);
    }

    private static Stream<RoomShape> others(RoomShape room, StoreyMap storey) {
        return storey.near(room.outline().getEnvelopeInternal()).filter(other -> other != room)
                .filter(other -> !flights(room.room(), other.room()));
    }

    private static boolean flights(PlanRoom one, PlanRoom other) {
        return one.kind().vertical() && one.kind() == other.kind() && !one.storey().equals(other.storey());
    }

    /** Rooms of a storey and those right above them. A stair or shaft does not lie above itself. */
    public static List<Overlap> stacked(StoreyMap lower, StoreyMap upper) {
        List<Overlap> found = new ArrayList<>();
        for (RoomShape above : upper.rooms()) {
            lower.near(above.outline().getEnvelopeInternal()).filter(below -> !below.id().equals(above.id()))
                    .forEach(below -> add(found, above, below));
        }
        return List.copyOf(found);
    }

    private static void add(List<Overlap> found, RoomShape first, RoomShape second) {
        Geometry common = common(first, second);
        if (deep(common)) {
            found.add(new Overlap(first.id(), second.id(), Tolerance.rounded(common.getArea())));
        }
    }

    static Geometry common(RoomShape first, RoomShape second) {
        return first.outline().getEnvelopeInternal().intersects(second.outline().getEnvelopeInternal())
                ? Polygons.common(first.floor(), second.floor()) : Polygons.none();
    }

    /** Whether an area is more than a sliver of 1 mm. */
    static boolean deep(Geometry common) {
        return common.getArea() > Tolerance.LENGTH * common.getLength() / 2;
    }
}
