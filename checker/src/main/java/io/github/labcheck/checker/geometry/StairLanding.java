package io.github.labcheck.checker.geometry;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a stair, lift or shaft meets one of the storeys it connects, and whether it fits there.
 *
 * @param room        the stair, lift or shaft
 * @param storey      a storey it connects
 * @param inTheWay    rooms of that storey that stand where it comes through, with the area
 * @param continuedBy stairs, lifts or shafts of that storey that lie over at least half of the smaller of the two
 * @param beside      those that connect this storey too, touch it nowhere, and are its own storey's continuation of the same kind
 * @param doors       its doors and openings on that storey
 */
public record StairLanding(String room, String storey, List<Overlap> inTheWay, List<String> continuedBy, List<String> beside,
                           List<String> doors) {

    /** Whether no other room stands in the way and one can step off: by a door, or into the next flight. */
    public boolean linesUp() {
        return inTheWay.isEmpty() && !(doors.isEmpty() && continuedBy.isEmpty());
    }

    /** All landings of a drawing, by room and storey; rooms that are not drawn have none. */
    public static List<StairLanding> of(Drawing drawing) {
        return drawing.shapes().values().stream().filter(shape -> shape.room().kind().vertical() && shape.drawn())
                .flatMap(shape -> drawing.storeys().stream()
                        .filter(storey -> shape.room().storeys().contains(storey.storey().id()))
                        .map(storey -> landing(drawing, shape, storey)))
                .toList();
    }

    private static StairLanding landing(Drawing drawing, RoomShape stair, StoreyMap storey) {
        String id = storey.storey().id();
        List<Overlap> inTheWay = Overlap.with(stair, storey);
        List<String> doors = drawing.doors(stair.id()).stream()
                .filter(door -> door.kind().walkable() && drawing.storeyOf(door).equals(id)).map(PlanDoor::id).toList();
        List<String> over = others(stair, storey).filter(other -> continues(stair, other)).map(RoomShape::id).toList();
        List<String> beside = others(stair, storey).filter(other -> other.room().kind() == stair.room().kind())
                .filter(other -> sameFlights(stair, other) && !continues(stair, other))
                .filter(other -> !inLine(drawing, stair, other) && !inLine(drawing, other, stair)).map(RoomShape::id).toList();
        return new StairLanding(stair.id(), id, inTheWay, over, beside, doors);
    }

    private static Stream<RoomShape> others(RoomShape stair, StoreyMap storey) {
        return storey.rooms().stream().filter(other -> other != stair && other.drawn() && other.room().kind().vertical());
    }

    /** Drawn once a storey, with own storeys one of which connects the other. */
    private static boolean sameFlights(RoomShape stair, RoomShape other) {
        return !stair.room().storey().equals(other.room().storey())
                && stair.room().storeys().contains(other.room().storey())
                && other.room().storeys().contains(stair.room().storey());
    }

    /**
     * Whether a stair needs no continuation by another one: it has doors on several storeys, or one of the other's storey lies in line
     * with it.
     */
    private static boolean inLine(Drawing drawing, RoomShape stair, RoomShape other) {
        boolean drawnOnce = drawing.doors(stair.id()).stream().filter(door -> door.kind().walkable()).map(drawing::storeyOf).distinct()
                .count() > 1;
        return drawnOnce || drawing.shapes().values().stream().filter(shape -> shape.drawn() && shape.room().kind() == stair.room().kind())
                .filter(shape -> shape.room().storey().equals(other.room().storey()))
                .anyMatch(shape -> sameFlights(stair, shape) && continues(stair, shape));
    }

    /** Whether two vertical rooms on one storey are one shaft: they lie over half of the smaller. */
    public static boolean continues(RoomShape stair, RoomShape other) {
        double smaller = Math.min(stair.outline().getArea(), other.outline().getArea());
        return Overlap.common(stair, other).getArea() >= smaller / 2;
    }
}
