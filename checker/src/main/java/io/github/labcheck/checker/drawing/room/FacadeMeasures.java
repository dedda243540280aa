package io.github.labcheck.checker.drawing.room;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.Undrawn;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.WallPiece;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.graph.Remembered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Which rooms lie at an outer wall. */
public final class FacadeMeasures implements Measure {

    private final DrawnDesign drawn;
    private final Undrawn undrawn;
    private final Remembered<String, Map<Node, Node>> all;
    private final Answers<Optional<Node>> windows;

    public FacadeMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        undrawn = drawn.once(Undrawn.class, Undrawn::new);
        all = new Remembered<>(drawn.design());
        windows = drawn.design().answers("outer window", room -> Optional.ofNullable(all.get("", a -> outerWindows()).get(room)));
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "onFacade" -> onFacade(node);
            default -> throw Measure.unknown(property);
        };
    }

    /** Whether a room has an outer wall: by a window or a door in it, or because no room lies behind a part of its outline. */
    private Optional<Measurement> onFacade(Node room) {
        if (!drawn.design().isA(room, "Room")) {
            return Optional.empty();
        }
        Optional<Measurement> shown = opening(room).map(thing -> Measurement.truth(true, Proof.of(List.of(room, thing))));
        return shown.or(() -> Optional.of(drawn.shape(room).map(this::byWalls).orElse(Measurement.lacking(room, "outline"))));
    }

    /** A window or door of the room that lies in an outer wall. */
    private Optional<Node> opening(Node room) {
        return windows.get(room).or(() -> drawn.doors(room.getURI()).stream()
                .filter(door -> door.across(room.getURI()).equals(PlanDoor.OUTSIDE)).map(door -> DrawnDesign.node(door.id())).findFirst());
    }

    /** Of each room its first window in an outer wall. */
    private Map<Node, Node> outerWindows() {
        Map<Node, Node> found = new HashMap<>();
        DesignGraph design = drawn.design();
        for (Node window : design.instances("Window")) {
            boolean outer = design.value(window, "exterior").map(n -> n.getLiteralLexicalForm().equals("true")).orElse(false);
            if (outer) {
                design.value(window, "room").ifPresent(room -> found.putIfAbsent(room, window));
            }
        }
        return found;
    }

    private Measurement byWalls(RoomShape room) {
        if (room.room().storeys().isEmpty()) {
            return Measurement.lacking(DrawnDesign.node(room.id()), "storey");
        }
        List<Lack> lacks = new ArrayList<>();
        for (String storey : room.room().storeys()) {
            Optional<WallPiece> bare = drawn.walls(storey).towards(room.id(), PlanDoor.OUTSIDE).stream()
                    .max(Comparator.comparingDouble(WallPiece::length));
            if (bare.isPresent() && undrawn.on(storey).isEmpty()) {
                return Measurement.truth(true, Proof.of(List.of(DrawnDesign.node(room.id())),
                        DrawnDesign.spots(storey, List.of(bare.get().start(), bare.get().end()))));
            }
            if (bare.isPresent()) {
                lacks.addAll(undrawn.on(storey));
            }
        }
        return lacks.isEmpty() ? Measurement.truth(false, Proof.of(List.of(DrawnDesign.node(room.id())))) : Measurement.lacking(lacks);
    }
}
