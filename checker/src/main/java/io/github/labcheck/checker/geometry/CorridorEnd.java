package io.github.labcheck.checker.geometry;

import java.util.Comparator;
import java.util.List;

/** Tells the end walls of a corridor from its sides. */
public final class CorridorEnd {

    private CorridorEnd() { }

    /**
     * Whether a door stands in an end wall: a face that is shorter than both that it meets, which run on from it to
     * the same side. False if the door or the corridor is not drawn.
     */
    public static boolean holds(RoomShape corridor, PlanDoor door) {
        return door.drawn() && corridor.rings().stream()
                .min(Comparator.comparingDouble(ring -> nearest(ring, door.at())))
                .filter(ring -> end(ring, door.at())).isPresent();
    }

    private static double nearest(List<Face> ring, XY at) {
        return ring.stream().mapToDouble(face -> face.nearest(at).distance(at)).min().orElse(Double.POSITIVE_INFINITY);
    }

    private static boolean end(List<Face> ring, XY at) {
        int size = ring.size();
        for (int i = 0; i < size; i++) {
            Face face = ring.get(i);
            if (face.nearest(at).distance(at) <= nearest(ring, at)) {
                Face before = ring.get((i + size - 1) % size);
                Face after = ring.get((i + 1) % size);
                boolean convex = before.along().cross(face.along()) > 0 && face.along().cross(after.along()) > 0;
                return convex && Math.min(before.length(), after.length()) > face.length() + Tolerance.LENGTH;
            }
        }
        return false;
    }
}
