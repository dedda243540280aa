package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.RoomShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What decides how one walks about in a room: the room and all that openings join with it, with their doors. As long as this stays the
 * same, so do the ways within the room, whatever happens elsewhere in the building.
 */
record Floor(Map<String, PlanRoom> rooms, Map<String, List<OnStorey>> doors) {

    /** A door, opening or pass box and the storey it is on. */
    record OnStorey(PlanDoor door, String storey) { }

    static Floor of(String room, DrawnDesign drawn) {
        Map<String, PlanRoom> rooms = new TreeMap<>();
        Map<String, List<OnStorey>> doors = new TreeMap<>();
        List<String> open = new ArrayList<>(List.of(room));
        for (int i = 0; i < open.size(); i++) {
            String next = open.get(i);
            if (!next.equals(PlanDoor.OUTSIDE) && !doors.containsKey(next)) {
                drawn.anyShape(next).map(RoomShape::room).ifPresent(r -> rooms.put(next, r));
                List<PlanDoor> own = drawn.doors(next);
                doors.put(next, own.stream().map(door -> new OnStorey(door, drawn.storeyOf(door))).toList());
                own.stream().filter(door -> door.kind() == DoorKind.OPENING).forEach(door -> open.add(door.across(next)));
            }
        }
        return new Floor(rooms, doors);
    }
}
