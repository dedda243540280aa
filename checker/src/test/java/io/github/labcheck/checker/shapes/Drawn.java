package io.github.labcheck.checker.shapes;

import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A floor with places on its walls.
 *
 * @param what    what it is, for the message of a test
 * @param outline its walls
 * @param voids   its columns
 * @param ends    places on walls where doors are, or a little outside of them
 */
record Drawn(String what, List<XY> outline, List<List<XY>> voids, List<XY> ends) {

    PlanRoom room(String id, RoomKind kind) {
        return new PlanRoom(id, kind, List.of("F1"), outline, voids);
    }

    Drawn moved(UnaryOperator<XY> move) {
        return new Drawn(what, outline.stream().map(move).toList(), voids.stream().map(hole -> hole.stream().map(move).toList()).toList(),
                ends.stream().map(move).toList());
    }

    /** The same with other outlines. */
    Drawn redrawn(UnaryOperator<List<XY>> ring) {
        return new Drawn(what, ring.apply(outline), voids.stream().map(ring).toList(), ends);
    }
}
