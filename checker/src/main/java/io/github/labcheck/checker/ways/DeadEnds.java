package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.PlanDoor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a door stands between two exits or in a dead end. The corridors, lobbies and stairs of a drawing are cut into pieces; a line
 * from wall to wall, a door or an exit is a bridge if all ways to exits from one side of it go over it. A door stands between two
 * exits if no bridge lies before it: wherever the way is blocked in its whole width, another exit can still be reached.
 * Where the floor is wider than 5 m two ways can pass each other, and a blind end of up to 2 m is not yet a dead end.
 */
public final class DeadEnds {

    private static final double BLIND = 2.0;

    private final ExitWays exits;
    private final Exits doors;
    private final Pieces pieces;
    private final Set<Integer> safe;

    private DeadEnds(WalkingGraph graph, ExitWays exits) {
        this.exits = exits;
        doors = new Exits(graph.drawing());
        pieces = new Pieces(graph, doors);
        safe = pieces.safe();
    }

    /** Looks at all corridors of a graph. */
    public static DeadEnds of(WalkingGraph graph, ExitWays exits) {
        return new DeadEnds(graph, exits);
    }

    /** How a door of a room stands, seen by someone who leaves the room. */
    public Standing standing(String room, PlanDoor door) {
        if (doors.leaves(door, room)) {
            return Standing.BETWEEN_EXITS;
        }
        List<ExitWay> ways = exits.from(room, door);
        if (ways.isEmpty()) {
            return Standing.NO_WAY_OUT;
        }
        Optional<Place> enters = ways.get(0).way().line().stream().filter(pieces::hold).findFirst();
        boolean between = enters.map(this::between).orElse(ways.stream().map(ExitWay::exit).distinct().count() > 1);
        return between ? Standing.BETWEEN_EXITS : Standing.DEAD_END;
    }

    private boolean between(Place place) {
        return pieces.near(place, BLIND).stream().anyMatch(safe::contains);
    }
}
