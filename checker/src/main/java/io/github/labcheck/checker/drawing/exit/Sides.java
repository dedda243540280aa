package io.github.labcheck.checker.drawing.exit;

import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StoreyMap;
import io.github.labcheck.checker.geometry.Walls;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What lies on the sides of doors, for those who want to get out. */
final class Sides {

    /** Functions of places that stand in the open, or in the building: only {@code enclosed} tells. */
    private static final List<String> PERHAPS_OPEN = List.of("gate", "loading-bay", "ramp");

    /** Functions of rooms, besides corridors and stairs, through which people may come out of a stair. */
    private static final List<String> PASSED = List.of("entry-room", "public-room");

    private static final List<String> LOBBIES = List.of("stair-lobby", "lift-lobby", "refuge-area");

    private final DesignGraph design;
    private final Drawing drawing;

    Sides(DesignGraph design, Drawing drawing) {
        this.design = design;
        this.drawing = drawing;
    }

    RoomKind kind(String room) {
        return drawing.shape(room).map(shape -> shape.room().kind()).orElse(RoomKind.ROOM);
    }

    List<String> storeys(String room) {
        return drawing.shape(room).map(shape -> shape.room().storeys()).orElse(List.of());
    }

    boolean is(String room, String function) {
        return design.hasFunction(node(room), function);
    }

    /** Whether it is said what a room is for. */
    boolean known(String room) {
        return !design.values(node(room), "function").isEmpty();
    }

    /** Whether a room lies in the open; empty if that would have to be said. */
    Optional<Boolean> open(String room) {
        if (is(room, "open-ground")) {
            return Optional.of(true);
        }
        boolean perhaps = PERHAPS_OPEN.stream().anyMatch(function -> is(room, function)) && doors(room)
                .noneMatch(door -> door.of(PlanDoor.OUTSIDE));
        return perhaps ? enclosed(room).map(closed -> !closed) : Optional.of(false);
    }

    /** Whether a place in the open is closed on all sides: as stated, or because all its outline faces rooms. */
    boolean walled(String room) {
        return enclosed(room).orElseGet(() -> drawing.shape(room).filter(RoomShape::drawn).map(this::surrounded).orElse(false));
    }

    private boolean surrounded(RoomShape yard) {
        return yard.room().storeys().stream().flatMap(id -> drawing.storey(id).stream())
                .anyMatch(storey -> storey.rooms().stream().allMatch(RoomShape::drawn) && within(yard, storey));
    }

    private static boolean within(RoomShape yard, StoreyMap storey) {
        return Walls.of(storey).outsideLength(yard.id()) == 0;
    }

    Optional<Boolean> enclosed(String room) {
        return design.value(node(room), "enclosed").map(Node::getLiteralLexicalForm).map("true"::equals);
    }

    /** Whether people who come out of a stair may go on through a room. */
    boolean leadsOn(String room) {
        return kind(room).leadsOn() || PASSED.stream().anyMatch(function -> is(room, function));
    }

    boolean lobby(String room) {
        return LOBBIES.stream().anyMatch(function -> is(room, function));
    }

    /** The doors and openings of a room, or of outside, that people can walk through. */
    Stream<PlanDoor> doors(String room) {
        return drawing.doors(room).stream().filter(door -> door.kind().walkable());
    }

    DesignGraph design() {
        return design;
    }

    Drawing drawing() {
        return drawing;
    }

    String id(String room) {
        return design.id(node(room));
    }

    /** The id of a room with what it is for. */
    Text words(String room) {
        Optional<Text> function = design.values(node(room), "function").stream().findFirst()
                .flatMap(value -> design.schema().concept(value.getURI())).map(concept -> concept.label());
        String id = id(room);
        return function.map(label -> new Text(label.zh() + " " + id, label.en() + " " + id)).orElse(Text.same(id));
    }

    static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
