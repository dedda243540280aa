package io.github.labcheck.checker.drawing.entry;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.checker.ways.EntryWays;
import io.github.labcheck.checker.ways.EntryWays.Entry;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * How many rooms of some functions or zones people pass at least on the way from outside into a room. The ontology says which
 * properties count what.
 */
final class EntryMeasures {

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final DailyDoors doors;
    private final EntryLine line;
    private final PassedRooms rooms;

    /** What must be listed; that an opening which is not listed leads round a whole laboratory is not assumed. */
    private final List<String> sections;
    private final Remembered<Boolean, EntryWays> ways;

    EntryMeasures(DrawnDesign drawn, DailyDoors doors, EntryLine line, PassedRooms rooms, List<String> sections) {
        this.drawn = drawn;
        this.design = drawn.design();
        this.doors = doors;
        this.line = line;
        this.rooms = rooms;
        this.sections = sections;
        ways = new Remembered<>(design);
    }

    /**
     * The number on the way that passes fewest. It is known if that way leads through doors and rooms of which all is said, and, unless
     * it is 0, if there can be no other door.
     */
    Measurement passed(Node room) {
        Optional<Entry> way = ways(true).into(room.getURI());
        if (way.isEmpty()) {
            return Measurement.lacking(design.project(), "Door");
        }
        int count = way.get().counted();
        if (ways(false).into(room.getURI()).filter(sure -> sure.counted() == count).isEmpty()) {
            return Measurement.lacking(unknown(way.get()));
        }
        List<Lack> unlisted = count == 0 ? List.of() : sections.stream().flatMap(c -> design.listed(c).stream()).toList();
        return unlisted.isEmpty() ? Measurement.count(count, proof(way.get())) : Measurement.lacking(unlisted);
    }

    private EntryWays ways(boolean inDoubt) {
        return ways.get(inDoubt, doubt -> EntryWays.of(drawn.drawing(), terms(doubt)));
    }

    /** What is not said counts for the way that is looked for, or against it. */
    private EntryWays.Terms terms(boolean inDoubt) {
        return new EntryWays.Terms() {
            @Override
            public boolean passes(PlanDoor door) {
                return doors.daily(door).orElse(inDoubt);
            }

            @Override
            public boolean leadsOn(String room) {
                return !design.hasFunction(DrawnDesign.node(room), "goods-way");
            }

            @Override
            public boolean counts(String room) {
                return rooms.counted(DrawnDesign.node(room)).orElse(!inDoubt);
            }
        };
    }

    private List<Lack> unknown(Entry way) {
        List<Lack> lacks = new ArrayList<>();
        way.rooms().subList(0, way.rooms().size() - 1).forEach(room -> lacks.addAll(rooms.unknown(DrawnDesign.node(room))));
        way.doors().stream().map(DrawnDesign::node).filter(door -> drawn.door(door).flatMap(doors::daily).isEmpty())
                .forEach(door -> lacks.add(Lack.of(door, "emergencyExit")));
        return lacks;
    }

    private Proof proof(Entry way) {
        List<Node> things = DrawnDesign.nodes(Stream.concat(way.rooms().stream(), way.doors().stream()).toList());
        String ids = way.rooms().stream().map(room -> design.id(DrawnDesign.node(room))).collect(Collectors.joining(" → "));
        return new Proof(things, line.of(way), Text.of("drawing.entry.EntryMeasures.outside", ids));
    }
}
