package io.github.labcheck.checker.geometry;

import java.util.Comparator;
import java.util.stream.Stream;

/** Tells the end walls of a corridor from its sides. */
public final class CorridorEnd {

    private CorridorEnd() { }

    /**
     * Whether a door stands in an end wall: one that is shorter than both that it meets at its corners, which run on from it to
     * the same side. False if the door or the corridor is not drawn.
     */
    public static boolean holds(RoomShape corridor, PlanDoor door) {
        return door.drawn() && corridor.runs().stream().min(Comparator.comparingDouble(runs -> runs.away(door.at())))
                .filter(runs -> end(runs, door.at())).isPresent();
    }

    private static boolean end(Runs runs, XY at) {
        int own = runs.nearest(at);
        return runs.corner(own, 1).anyMatch(after -> runs.corner(own, -1).anyMatch(before -> {
            double wide = runs.chord(before).to().distance(runs.chord(after).from());
            return Stream.of(runs.from(after, 1, Double.POSITIVE_INFINITY), runs.from(before, -1, Double.POSITIVE_INFINITY))
                    .allMatch(side -> side.stream().mapToDouble(Face::length).sum() > wide + Tolerance.LENGTH);
        }));
    }
}
