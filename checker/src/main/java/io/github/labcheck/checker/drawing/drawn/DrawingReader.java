package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.drawing.exit.ExitMarks;
import io.github.labcheck.checker.drawing.exit.Passages;
import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanItem;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.DesignGraph;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads what is drawn of a design: storeys, outlines, doors. Things go by their IRIs. */
public final class DrawingReader {

    /** Functions that make a room more than a room for those who walk; the first that fits counts. */
    private static final Map<String, RoomKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("stair", RoomKind.STAIR);
        KINDS.put("lift", RoomKind.LIFT);
        KINDS.put("shaft", RoomKind.SHAFT);
        KINDS.put("circulation", RoomKind.CORRIDOR);
    }

    private final DesignGraph design;
    private final Passages passages;

    public DrawingReader(DesignGraph design) {
        this.design = design;
        passages = new Passages(design);
    }

    /** What a design draws, with those exits that its drawing does not refute. */
    public Drawing read() {
        List<PlanDoor> doors = doors(n -> door(n));
        return ExitMarks.of(design, Drawing.of(new BuildingPlan(storeys(), design.instances("Room").stream().map(this::room).toList(),
                doors, design.instances("Equipment").stream().flatMap(n -> item(n).stream()).toList()))).tested();
    }

    /** All storeys. */
    List<PlanStorey> storeys() {
        return design.instances("Storey").stream().map(this::storey).toList();
    }

    /** All doors, openings and pass boxes that join two sides. */
    List<PlanDoor> doors(Function<Node, Optional<PlanDoor>> door) {
        return Stream.of(DoorKind.DOOR, DoorKind.OPENING, DoorKind.PASS_BOX).flatMap(k -> design.instances(section(k)).stream())
                .flatMap(n -> door.apply(n).stream()).toList();
    }

    /** A door, opening or pass box as it is stated; empty if it does not join two sides. */
    Optional<PlanDoor> door(Node door) {
        return Stream.of(DoorKind.values()).filter(k -> design.isA(door, section(k))).findFirst().flatMap(k -> door(door, k));
    }

    /** Equipment whose room, place and footprint are given. */
    Optional<PlanItem> item(Node item) {
        List<Node> at = design.values(item, "at");
        List<Node> size = design.values(item, "size");
        return at.size() != 2 || size.size() != 2 ? Optional.empty() : design.value(item, "room").map(room ->
                new PlanItem(item.getURI(), design.value(item, "equipmentType").map(Node::getURI).orElse(""), room.getURI(),
                        point(at), DesignGraph.number(size.get(0)), DesignGraph.number(size.get(1)), design.number(item, "rotation")
                        .orElse(0.0)));
    }

    private static String section(DoorKind kind) {
        return switch (kind) {
            case DOOR -> "Door";
            case OPENING -> "Opening";
            case PASS_BOX -> "PassBox";
        };
    }

    private PlanStorey storey(Node storey) {
        return new PlanStorey(storey.getURI(), (int) design.number(storey, "level").orElse(1.0).doubleValue(),
                design.number(storey, "elevation").orElse(0.0));
    }

    PlanRoom room(Node room) {
        Set<String> storeys = new LinkedHashSet<>();
        design.value(room, "storey").ifPresent(s -> storeys.add(s.getURI()));
        design.values(room, "connects").forEach(s -> storeys.add(s.getURI()));
        return new PlanRoom(room.getURI(), kind(room), List.copyOf(storeys), outline(room),
                Stream.of("columns", "voids").flatMap(key -> outlines(room, key).stream()).toList(), climb(room));
    }

    /** Along the slope of the steps, where both their height and their depth are stated. */
    private double climb(Node room) {
        double rise = design.number(room, "riserHeight").orElse(Double.NaN);
        double tread = design.number(room, "treadDepth").orElse(Double.NaN);
        return rise > 0 && tread > 0 ? Math.hypot(rise, tread) / rise : Double.NaN;
    }

    /** What a room is for those who walk. */
    public RoomKind kind(Node room) {
        return KINDS.entrySet().stream().filter(e -> design.hasFunction(room, e.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(RoomKind.ROOM);
    }

    private List<XY> outline(Node room) {
        return corners(design.values(room, "outline"));
    }

    /** The voids or columns of a room, in their order. */
    public List<List<XY>> outlines(Node room, String key) {
        return design.values(room, key).stream().map(outline -> corners(design.list(outline))).toList();
    }

    private List<XY> corners(List<Node> points) {
        return points.stream().map(p -> point(design.list(p))).toList();
    }

    private static XY point(List<Node> numbers) {
        return new XY(DesignGraph.number(numbers.get(0)), DesignGraph.number(numbers.get(1)));
    }

    private Optional<PlanDoor> door(Node door, DoorKind kind) {
        List<Node> sides = design.values(door, "between");
        if (sides.size() != 2) {
            return Optional.empty();
        }
        List<Node> at = design.values(door, "at");
        return Optional.of(new PlanDoor(door.getURI(), kind, side(sides.get(0)), side(sides.get(1)),
                at.size() == 2 ? point(at) : null, design.number(door, "clearWidth").orElse(Double.NaN),
                design.number(door, "openingWidth").orElse(Double.NaN),
                design.value(door, "swingsInto").map(DrawingReader::side).orElse(""),
                design.stated(door, "exit").stream().anyMatch(n -> n.getLiteralLexicalForm().equals("true")),
                passages.of(door, side(sides.get(0)), side(sides.get(1)))));
    }

    private static String side(Node node) {
        return DesignGraph.isOutside(node) ? PlanDoor.OUTSIDE : node.getURI();
    }
}
