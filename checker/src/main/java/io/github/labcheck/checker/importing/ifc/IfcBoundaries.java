package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.step.StepEntity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which rooms a model says that an element bounds. */
final class IfcBoundaries {

    private static final List<String> RELATIONS = List.of("IFCRELSPACEBOUNDARY", "IFCRELSPACEBOUNDARY1STLEVEL",
            "IFCRELSPACEBOUNDARY2NDLEVEL");

    private final Map<Integer, Set<Integer>> rooms = new HashMap<>();
    private final Set<Integer> virtual = new TreeSet<>();

    private IfcBoundaries() { }

    static IfcBoundaries of(IfcModel model, IfcSpaces spaces) {
        IfcBoundaries boundaries = new IfcBoundaries();
        for (StepEntity boundary : model.file().all(RELATIONS)) {
            Integer room = boundary.reference(4).isPresent() ? spaces.place(boundary.reference(4).getAsInt()) : null;
            if (room != null && boundary.reference(5).isPresent()) {
                int element = boundary.reference(5).getAsInt();
                boundaries.rooms.computeIfAbsent(element, e -> new TreeSet<>()).add(room);
                if (boundary.name(7).equals("VIRTUAL")) {
                    boundaries.virtual.add(element);
                }
            }
        }
        return boundaries;
    }

    /** Places of the rooms that an element bounds. */
    List<Integer> rooms(StepEntity element) {
        return List.copyOf(rooms.getOrDefault(element.number(), Set.of()));
    }

    /** Elements that are no walls but only part two rooms. */
    List<Integer> virtual() {
        return List.copyOf(virtual);
    }
}
