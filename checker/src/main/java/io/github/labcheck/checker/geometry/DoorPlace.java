package io.github.labcheck.checker.geometry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a door stands against the wall it should be in.
 *
 * @param door     the door
 * @param standing what was found
 * @param off      m from its middle to the wall between the rooms it names; 0 in it; NaN if there is no such wall
 * @param overhang m by which its opening is longer than the wall on one side
 */
public record DoorPlace(String door, Standing standing, double off, double overhang) {

    /** How a door stands. */
    public enum Standing {
        /** In a wall between the two rooms, or between the room and outside. */
        IN_WALL,
        /** The rooms share a wall, but the door is not in it. */
        ELSEWHERE,
        /** The rooms share no wall, or the room has none to outside. */
        NO_SUCH_WALL,
        /** A room or the place of the door is not drawn. */
        NOT_DRAWN
    }

    /** Where a door of a storey stands. */
    public static DoorPlace of(PlanDoor door, Function<String, Optional<RoomShape>> shapes, Walls walls) {
        boolean drawn = door.drawn() && Stream.of(door.roomA(), door.roomB()).filter(side -> !side.equals(PlanDoor.OUTSIDE))
                .allMatch(side -> shapes.apply(side).map(shape -> !shape.outline().isEmpty()).orElse(false));
        if (!drawn) {
            return new DoorPlace(door.id(), Standing.NOT_DRAWN, Double.NaN, Double.NaN);
        }
        List<WallRun> runs = Stream.concat(runs(door.roomA(), door.roomB(), shapes, walls),
                runs(door.roomB(), door.roomA(), shapes, walls)).toList();
        return runs.stream().flatMap(run -> run.off(door.at()).stream()).min(Comparator.naturalOrder())
                .map(off -> in(door, Tolerance.rounded(off), runs))
                .orElse(new DoorPlace(door.id(), Standing.NO_SUCH_WALL, Double.NaN, Double.NaN));
    }

    /** The wall towards a neighbour as seen from a room. */
    private static Stream<WallRun> runs(String room, String other, Function<String, Optional<RoomShape>> shapes, Walls walls) {
        List<WallPiece> pieces = walls.towards(room, other);
        return pieces.isEmpty() ? Stream.empty()
                : shapes.apply(room).stream().flatMap(shape -> shape.walls().stream()).map(Runs::new)
                .map(ring -> new WallRun(ring, pieces));
    }

    private static DoorPlace in(PlanDoor door, double off, List<WallRun> runs) {
        double overhang = runs.stream().filter(run -> run.off(door.at()).filter(away -> Tolerance.atMost(away - Tolerance.LENGTH, off))
                .isPresent())
                .mapToDouble(run -> run.overhang(door.at(), door.span())).min().orElse(0);
        Standing standing = off <= Tolerance.LENGTH ? Standing.IN_WALL : Standing.ELSEWHERE;
        return new DoorPlace(door.id(), standing, off, Tolerance.rounded(overhang));
    }
}
