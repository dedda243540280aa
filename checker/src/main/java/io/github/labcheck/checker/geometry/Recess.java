package io.github.labcheck.checker.geometry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A niche in the wall of a room, in whose bottom a door stands.
 *
 * @param depth from its mouth to its bottom, m
 * @param width of its bottom, m
 */
public record Recess(double depth, double width) {

    /** The niche that a door stands in; none if it stands in a plain wall, or is not drawn. */
    public static Optional<Recess> of(RoomShape room, PlanDoor door) {
        return !door.drawn() ? Optional.empty() : room.rings().stream().min(Comparator.comparingDouble(ring -> nearest(ring, door.at())))
                .flatMap(ring -> in(ring, door.at()));
    }

    private static double nearest(List<Face> ring, XY at) {
        return ring.stream().mapToDouble(face -> face.nearest(at).distance(at)).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** The bottom turns into the room at both ends, and its sides turn away again where they meet the wall. */
    private static Optional<Recess> in(List<Face> ring, XY at) {
        int size = ring.size();
        for (int i = 0; i < size; i++) {
            Face bottom = ring.get(i);
            if (bottom.nearest(at).distance(at) <= nearest(ring, at)) {
                Face before = ring.get((i + size - 1) % size);
                Face after = ring.get((i + 1) % size);
                boolean inside = turn(before, bottom) > 0 && turn(bottom, after) > 0;
                boolean mouth = turn(ring.get((i + size - 2) % size), before) < 0 && turn(after, ring.get((i + 2) % size)) < 0;
                return inside && mouth ? Optional.of(new Recess(Math.min(before.length(), after.length()), bottom.length()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static double turn(Face one, Face next) {
        return one.along().cross(next.along());
    }
}
