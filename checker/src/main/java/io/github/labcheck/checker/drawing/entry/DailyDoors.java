package io.github.labcheck.checker.drawing.entry;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.graph.DesignGraph;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which doors people use day by day. A door that is stated to be an emergency exit is none of them; of a door straight out of a room,
 * and not out of a corridor or hall, it has to be said.
 */
final class DailyDoors {

    private final DesignGraph design;

    DailyDoors(DesignGraph design) {
        this.design = design;
    }

    /** Whether it is in daily use; empty if that cannot be told until it is said whether it is an emergency exit. */
    Optional<Boolean> daily(PlanDoor door) {
        Optional<Boolean> emergency = design.value(DrawnDesign.node(door.id()), "emergencyExit")
                .map(n -> n.getLiteralLexicalForm().equals("true"));
        return emergency.isPresent() ? emergency.map(e -> !e) : (door.exit() || door.of(PlanDoor.OUTSIDE)) && !fromCirculation(door)
                ? Optional.empty() : Optional.of(true);
    }

    private boolean fromCirculation(PlanDoor door) {
        return Stream.of(door.roomA(), door.roomB()).anyMatch(side -> design.hasFunction(DrawnDesign.node(side), "circulation"));
    }
}
