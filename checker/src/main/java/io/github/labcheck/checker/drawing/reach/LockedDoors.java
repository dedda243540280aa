package io.github.labcheck.checker.drawing.reach;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Which doors may be found locked by someone who comes running: a lockable door into another room; a lockable door into a corridor or
 * stair only if its lock does not open from inside. Openings have no locks.
 */
final class LockedDoors {

    private final DrawnDesign drawn;

    LockedDoors(DrawnDesign drawn) {
        this.drawn = drawn;
    }

    /** What would have to be said of a door, or of the room behind it, to know whether it lets one in; empty if that is known. */
    Optional<Lack> unknown(String door, String into) {
        Optional<Boolean> lockable = truth(door, "lockable");
        if (lockable.isPresent() && !lockable.get() || !drawn.design().isA(DrawnDesign.node(door), "Door")) {
            return Optional.empty();
        }
        if (lockable.isEmpty()) {
            return Optional.of(Lack.of(door, "lockable"));
        }
        if (!leadsOn(into) && !mayLeadOn(into) || truth(door, "opensFromInside").filter(opens -> !opens).isPresent()) {
            return Optional.empty();
        }
        return truth(door, "opensFromInside").isEmpty() ? Optional.of(Lack.of(door, "opensFromInside"))
                : mayLeadOn(into) ? Optional.of(Lack.of(into, "function")) : Optional.empty();
    }

    /** Whether a door may surely be locked against those who go into a room. */
    boolean locked(String door, String into) {
        return truth(door, "lockable").orElse(false)
                && !((leadsOn(into) || mayLeadOn(into)) && truth(door, "opensFromInside").orElse(true));
    }

    private boolean mayLeadOn(String room) {
        return drawn.design().leavesOpen(DrawnDesign.node(room), "function");
    }

    private boolean leadsOn(String room) {
        return drawn.anyShape(room).map(RoomShape::room).map(r -> r.kind().leadsOn()).orElse(false);
    }

    private Optional<Boolean> truth(String door, String property) {
        DesignGraph design = drawn.design();
        return design.value(DrawnDesign.node(door), property).map(Node::getLiteralLexicalForm).map("true"::equals);
    }
}
