package io.github.labcheck.checker.drawing.room;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.Narrowest;
import io.github.labcheck.checker.geometry.Overlap;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Rooms that cannot be built as drawn: drawn into each other, without a door, with no way out. */
public final class RoomFaultMeasures implements Measure {

    private static final Set<RoomKind> WALKED_IN = Set.of(RoomKind.ROOM, RoomKind.CORRIDOR, RoomKind.STAIR);

    private final DrawnDesign drawn;
    private final Remembered<String, Set<String>> allCutOff;
    private final Answers<Boolean> cutOff;
    private final Answers<Boolean> leadsOut;

    public RoomFaultMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        allCutOff = new Remembered<>(drawn.design());
        cutOff = drawn.design().answers("cut off", room -> allCutOff.get("", all -> Set.copyOf(drawn.access().cutOff()))
                .contains(room.getURI()));
        leadsOut = drawn.design().answers("leads out", all -> drawn.drawing().plan().doors().stream()
                .anyMatch(door -> door.exit() || door.of(PlanDoor.OUTSIDE)));
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "overlapArea" -> overlapArea(node);
            case "walkableDoors" -> walkableDoors(node);
            case "reachable" -> reachable(node);
            case "tightestGap" -> Optional.of(tightestGap(node));
            default -> throw Measure.unknown(property);
        };
    }

    /** The largest area in which a room lies in one with an earlier id, m². */
    private Optional<Measurement> overlapArea(Node room) {
        return Optional.of(drawn.shape(room).map(this::overlap).orElse(Measurement.NONE));
    }

    private Measurement overlap(RoomShape room) {
        List<Overlap> found = new ArrayList<>();
        for (String storey : room.room().storeys()) {
            Overlap.with(room, drawn.storey(storey).orElseThrow()).stream()
                    .filter(overlap -> overlap.second().equals(room.id())).forEach(found::add);
        }
        Optional<Overlap> largest = found.stream().filter(overlap -> flightsIf(overlap).isEmpty())
                .max(Comparator.comparingDouble(Overlap::area));
        if (largest.isEmpty() && !found.isEmpty()) {
            return Measurement.lacking(found.stream().flatMap(overlap -> flightsIf(overlap).stream()).distinct().toList());
        }
        return Measurement.number(largest.map(Overlap::area).orElse(0.0), largest.map(overlap ->
                Proof.of(DrawnDesign.nodes(List.of(room.id(), overlap.first())))).orElse(Proof.of(List.of())));
    }

    /** The gap between the parts of a room; none of what nobody walks in, and where the room has no tight place. */
    private Measurement tightestGap(Node node) {
        RoomShape room = drawn.shape(node).filter(shape -> WALKED_IN.contains(shape.room().kind())).orElse(null);
        return room == null ? Measurement.NONE : drawn.tightPlace(room.id())
                .map(gap -> Measurement.number(gap.width(), new Proof(List.of(node),
                DrawnDesign.spots(room.room().storey(), List.of(gap.from(), gap.to())), at(gap)))).orElse(Measurement.NONE);
    }

    private static Text at(Narrowest gap) {
        String x = Compared.plain(Tolerance.rounded((gap.from().x() + gap.to().x()) / 2));
        String y = Compared.plain(Tolerance.rounded((gap.from().y() + gap.to().y()) / 2));
        return Text.of("drawing.room.RoomFaultMeasures.drawing", x, y);
    }

    /** What leaves open whether two rooms are flights of one stair, drawn storey by storey, that are meant to lie over each other. */
    private List<Lack> flightsIf(Overlap overlap) {
        List<Node> rooms = DrawnDesign.nodes(List.of(overlap.first(), overlap.second()));
        List<PlanRoom> plans = rooms.stream().map(room -> drawn.anyShape(room.getURI()).orElseThrow().room()).toList();
        boolean open = rooms.stream().anyMatch(room -> drawn.design().leavesOpen(room, "function"));
        boolean vertical = IntStream.range(0, 2).allMatch(i -> plans.get(i).kind().vertical() || drawn.design()
                .leavesOpen(rooms.get(i), "function"));
        List<List<Node>> storeys = rooms.stream().map(room -> drawn.design().values(room, "storey")).toList();
        boolean unplaced = storeys.stream().anyMatch(List::isEmpty);
        if (!vertical || !open && plans.get(0).kind() != plans.get(1).kind() || !unplaced && storeys.get(0).equals(storeys.get(1))) {
            return List.of();
        }
        return rooms.stream().flatMap(room -> Stream.of("function", "storey").filter(key -> drawn.design().leavesOpen(room, key))
                .map(key -> Lack.of(room, key))).toList();
    }

    /** How many doors and openings a room has; none to compare where the design lists no doors. */
    private Optional<Measurement> walkableDoors(Node room) {
        DesignGraph design = drawn.design();
        if (!design.isA(room, "Room") || !design.lists("Door")) {
            return Optional.of(Measurement.NONE);
        }
        int doors = (int) drawn.doors(room.getURI()).stream().filter(door -> door.kind().walkable()).count();
        List<Lack> lacks = doors > 0 ? List.of() : design.listed("Opening");
        return Optional.of(lacks.isEmpty() ? Measurement.count(doors, Proof.of(List.of(room))) : Measurement.lacking(lacks));
    }

    /**
     * Whether a chain of doors leads from a room outside or to a safety exit; nothing to compare for a room without a
     * door, and where the design has no such door at all, as of a fit-out within a building.
     */
    private Optional<Measurement> reachable(Node room) {
        DesignGraph design = drawn.design();
        boolean compared = design.isA(room, "Room") && design.lists("Door") && leadsOut()
                && drawn.doors(room.getURI()).stream().anyMatch(door -> door.kind().walkable())
                && drawn.anyShape(room.getURI()).orElseThrow().room().kind() != RoomKind.SHAFT;
        if (!compared) {
            return Optional.of(Measurement.NONE);
        }
        boolean out = !cutOff.get(room);
        List<Lack> lacks = out ? List.of() : design.listed("Opening");
        Text because = out ? null : Text.of("drawing.room.RoomFaultMeasures.no-chain-doors-leads");
        return Optional.of(lacks.isEmpty() ? Measurement.truth(out, new Proof(List.of(room), List.of(), because))
                : Measurement.lacking(lacks));
    }

    private boolean leadsOut() {
        return leadsOut.get(Node.ANY);
    }
}
