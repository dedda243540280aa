package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On how many sides of a corridor rooms lie whose doors lead to it.
 *
 * @param sides 0, 1 or 2
 * @param doors ids of the doors that show it: one for each side
 */
public record LoadedSides(int sides, List<String> doors) {

    /** Faces look at each other up to this angle between them: cosine of 10°. */
    private static final double OPPOSITE = -Math.cos(Math.toRadians(10));

    /** Faces farther apart than so many mean widths are the ends of a corridor, not its sides. */
    private static final double WIDTHS = 2;

    /**
     * Looks at the faces that doors stand in.
     *
     * @param rooms doors and openings of the corridor that lead to rooms in which one stays
     */
    public static LoadedSides of(RoomShape corridor, List<PlanDoor> rooms) {
        double widest = WIDTHS * 2 * corridor.area() / corridor.perimeter();
        List<Side> sides = new ArrayList<>();
        for (PlanDoor door : rooms) {
            face(corridor, door).filter(face -> corridor.edges().anyMatch(other -> across(face, other, widest)))
                    .ifPresent(face -> sides.add(new Side(door.id(), face)));
        }
        for (Side side : sides) {
            Optional<Side> other = sides.stream().filter(o -> across(side.face(), o.face(), widest)).findFirst();
            if (other.isPresent()) {
                return new LoadedSides(2, List.of(side.door(), other.get().door()));
            }
        }
        return new LoadedSides(sides.isEmpty() ? 0 : 1, sides.stream().limit(1).map(Side::door).toList());
    }

    private record Side(String door, Face face) { }

    private static Optional<Face> face(RoomShape corridor, PlanDoor door) {
        return door.drawn() ? corridor.nearestEdge(door.at()) : Optional.empty();
    }

    /** Whether two faces look at each other across the corridor. */
    private static boolean across(Face face, Face other, double widest) {
        XY along = face.along();
        if (along.dot(other.along()) > OPPOSITE) {
            return false;
        }
        double from = Math.max(0, other.to().minus(face.from()).dot(along));
        double to = Math.min(face.length(), other.from().minus(face.from()).dot(along));
        double apart = -other.from().minus(face.from()).dot(face.outward());
        return to - from > Tolerance.LENGTH && apart > Tolerance.LENGTH && Tolerance.atMost(apart, widest);
    }
}
