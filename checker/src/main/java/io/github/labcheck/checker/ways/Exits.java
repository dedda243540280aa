package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import java.util.List;
import java.util.stream.Stream;

/** The safety exits of a drawing and the side one comes from. */
final class Exits {

    private final Drawing drawing;

    Exits(Drawing drawing) {
        this.drawing = drawing;
    }

    /** All, by id. */
    Stream<PlanDoor> all() {
        return drawing.plan().doors().stream().filter(door -> door.exit() && door.kind().walkable());
    }

    /** Those of a storey, by id. */
    List<PlanDoor> on(String storey) {
        return all().filter(door -> drawing.storeyOf(door).equals(storey)).toList();
    }

    /** The rooms one takes an exit from: not outside, and not the stair it leads to; both sides if it leads to neither. */
    List<String> sides(PlanDoor exit) {
        List<String> rooms = Stream.of(exit.roomA(), exit.roomB()).filter(side -> !side.equals(PlanDoor.OUTSIDE)).toList();
        List<String> before = rooms.stream().filter(room -> !stair(room)).toList();
        return before.isEmpty() || rooms.size() == 1 ? rooms : before;
    }

    private boolean stair(String room) {
        return drawing.shape(room).map(RoomShape::room).map(r -> r.kind() == RoomKind.STAIR).orElse(false);
    }

    /** Whether leaving a room by a door is taking a safety exit. */
    boolean leaves(PlanDoor door, String room) {
        return door.exit() && sides(door).contains(room);
    }
}
