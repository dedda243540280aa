package io.github.labcheck.checker.drawing.entry;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.graph.Spot;
import io.github.labcheck.checker.ways.EntryWays.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A way into a room as a line from door to door; rooms that are not drawn, stairs and lifts are left out. */
final class EntryLine {

    private final DrawnDesign drawn;

    EntryLine(DrawnDesign drawn) {
        this.drawn = drawn;
    }

    List<Spot> of(Entry way) {
        List<Spot> line = new ArrayList<>();
        for (int i = 0; i + 1 < way.doors().size(); i++) {
            Optional<PlanDoor> in = drawn.door(DrawnDesign.node(way.doors().get(i))).filter(PlanDoor::drawn);
            Optional<PlanDoor> out = drawn.door(DrawnDesign.node(way.doors().get(i + 1))).filter(PlanDoor::drawn);
            if (in.isPresent() && out.isPresent()) {
                between(in.get(), out.get(), line);
            }
        }
        return line;
    }

    private void between(PlanDoor in, PlanDoor out, List<Spot> line) {
        String room = out.of(in.roomA()) && !in.roomA().equals(PlanDoor.OUTSIDE) ? in.roomA() : in.roomB();
        drawn.legs().leg(room, in, out).ifPresent(leg -> line.addAll(DrawnDesign.spots(drawn.storeyOf(in), leg)));
    }
}
