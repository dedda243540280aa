package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.graph.Lack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rooms that may be somewhere on a storey, one does not know where. */
public final class Undrawn {

    private final DrawnDesign drawn;
    private final Map<String, List<Lack>> lacks = new HashMap<>();

    public Undrawn(DrawnDesign drawn) {
        this.drawn = drawn;
    }

    /** What the design would have to say for all rooms of a storey to be drawn. */
    public List<Lack> on(String storey) {
        return lacks.computeIfAbsent(storey, this::find);
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
