package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.Lack;
import java.util.ArrayList;
import java.util.List;

/** The rooms that may be somewhere on a storey, one does not know where. */
public final class Undrawn {

    private final DrawnDesign drawn;
    private final Answers<List<Lack>> lacks;

    public Undrawn(DrawnDesign drawn) {
        this.drawn = drawn;
        lacks = drawn.design().answers("undrawn", storey -> find(storey.getURI()));
    }

    /** What the design would have to say for all rooms of a storey to be drawn. */
    public List<Lack> on(String storey) {
        return lacks.get(DrawnDesign.node(storey));
    }

    private List<Lack> find(String storey) {
        List<Lack> found = new ArrayList<>(drawn.design().listed("Room"));
        for (PlanRoom room : drawn.drawing().plan().rooms()) {
            if (room.storeys().isEmpty()) {
                found.add(Lack.of(room.id(), "storey"));
            } else if (room.storeys().contains(storey) && room.outline().isEmpty()) {
                found.add(Lack.of(room.id(), "outline"));
            }
        }
        return List.copyOf(found);
    }
}
