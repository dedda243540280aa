package io.github.labcheck.checker.plan;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StoreyMap;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.plan.picture.Sheet;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.Occurrence;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Finds where on a storey the faults of a report are. Their numbers are those of the report. */
final class MarkReader {

    private static final List<String> HOLDERS = List.of("room", "on", "between", "path");

    private final DesignGraph design;
    private final Things things;
    private final String storey;
    private final Set<String> rooms;
    private final Language language;
    private final List<Fault> faults;

    /** @param report null for no faults */
    MarkReader(DesignGraph design, StoreyMap storey, DesignReport report, Language language) {
        this.design = design;
        this.things = new Things(design);
        this.storey = things.id(storey.storey().id());
        this.rooms = storey.rooms().stream().filter(room -> !room.outline().isEmpty()).map(RoomShape::id).collect(Collectors.toSet());
        this.language = language;
        this.faults = report == null ? List.of() : Fault.of(report.findings());
    }

    /** How many faults of the report have none of these marks. */
    int without(List<Sheet.Mark> marks) {
        return faults.size() - (int) marks.stream().map(Sheet.Mark::number).distinct().count();
    }

    /** The marks by number; a fault has one at each of its places, but only one for all that have no place of their own in a room. */
    List<Sheet.Mark> read() {
        List<Sheet.Mark> marks = new ArrayList<>();
        for (Fault fault : faults) {
            Map<String, Sheet.Mark> inRooms = new LinkedHashMap<>();
            for (Occurrence occurrence : fault.occurrences()) {
                mark(fault, occurrence).ifPresent(m -> {
                    boolean own = !m.places().isEmpty() || !m.lines().isEmpty();
                    inRooms.merge(own ? m.findings().get(0) : "room " + m.room(), m, MarkReader::joined);
                });
            }
            marks.addAll(inRooms.values());
        }
        return marks;
    }

    private static Sheet.Mark joined(Sheet.Mark one, Sheet.Mark other) {
        return new Sheet.Mark(one.number(), Stream.concat(one.findings().stream(), other.findings().stream()).toList(), one.error(),
                one.text(), one.places(), one.room(), one.lines());
    }

    private Optional<Sheet.Mark> mark(Fault fault, Occurrence occurrence) {
        Finding first = occurrence.first();
        List<List<XY>> lines = occurrence.findings().stream().flatMap(f -> f.way().stream()).filter(s -> s.storey().equals(storey))
                .map(s -> s.points().stream().map(p -> new XY(p.get(0), p.get(1))).toList()).distinct().toList();
        Optional<Node> subject = design.instances(first.subject().type()).stream().filter(n -> design.id(n).equals(first.subject().id()))
                .findFirst();
        Optional<String> room = subject.flatMap(this::room);
        List<XY> places = room.isPresent() ? subject.filter(s -> !design.isA(s, "Room")).flatMap(this::place).stream().toList() : List.of();
        if (room.isEmpty() && lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sheet.Mark(fault.number(), occurrence.findings().stream().map(Finding::id).toList(),
                fault.severity() == Clause.Severity.ERROR, fault.headline(language), places, room.map(things::id).orElse(""), lines));
    }

    /** The place of a thing, or of the door that it is on. */
    private Optional<XY> place(Node thing) {
        return has(thing, "at") && things.at(thing).isPresent() ? things.at(thing)
                : has(thing, "on") ? design.value(thing, "on").filter(on -> !design.isA(on, "Room")).flatMap(this::place)
                : Optional.empty();
    }

    private boolean has(Node thing, String property) {
        return design.schema().designClass(design.classOf(thing)).properties().stream().anyMatch(p -> p.name().equals(property));
    }

    /** The drawn room of this storey that a thing is, stands in or leads to. */
    private Optional<String> room(Node thing) {
        if (!thing.isURI() || DesignGraph.isOutside(thing)) {
            return Optional.empty();
        }
        if (design.isA(thing, "Room")) {
            return Optional.of(thing.getURI()).filter(rooms::contains);
        }
        return HOLDERS.stream().filter(property -> has(thing, property)).flatMap(property -> design.values(thing, property).stream())
                .filter(holder -> !holder.equals(thing)).flatMap(holder -> room(holder).stream()).findFirst();
    }
}
