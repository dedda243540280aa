package io.github.labcheck.checker.drawing.entry;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.DesignProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What people pass on the way into a room on ordinary days; the ontology says of each property which rooms it counts. */
public final class PassedMeasures implements Measure {

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final DailyDoors doors;
    private final EntryLine line;
    private final Map<String, EntryMeasures> counted = new HashMap<>();

    public PassedMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        design = drawn.design();
        doors = new DailyDoors(design);
        line = new EntryLine(drawn);
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return property.equals("dailyUse") ? dailyUse(node)
                : Optional.of(counted.computeIfAbsent(property, p -> counting(design.schema().named(p))).passed(node));
    }

    private Optional<Measurement> dailyUse(Node node) {
        return drawn.door(node).map(door -> doors.daily(door)
                .map(daily -> Measurement.truth(daily, Proof.NONE)).orElse(Measurement.lacking(node, "emergencyExit")));
    }

    private EntryMeasures counting(DesignProperty property) {
        if (property.passed().isEmpty()) {
            throw Measure.unknown(property.name());
        }
        return new EntryMeasures(drawn, doors, line, new PassedRooms(design, property.passed(), property.passedLevel()),
                Double.isNaN(property.passedLevel()) ? List.of("Door", "Opening") : List.of("Door"));
    }
}
