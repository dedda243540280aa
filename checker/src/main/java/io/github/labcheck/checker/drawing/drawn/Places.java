package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.PlanItem;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.ontology.Concept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What stands in the rooms that are drawn, with a size or without, and how it stands. */
public final class Places {

    private static final List<String> STANDING = List.of("Equipment", "Store");

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final Remembered<Node, Optional<Placed>> placed;
    private final Remembered<String, Map<Node, List<Node>>> byRoom;
    private final Answers<List<Node>> standing;

    Places(DrawnDesign drawn) {
        this.drawn = drawn;
        design = drawn.design();
        placed = new Remembered<>(design);
        byRoom = new Remembered<>(design);
        standing = design.answers("standing in", room -> byRoom.get("", all -> byRoom()).getOrDefault(room, List.of()));
    }

    /** The drawn room that a thing is said to be in. */
    public Optional<RoomShape> room(Node thing) {
        return STANDING.stream().anyMatch(type -> design.isA(thing, type)) ? design.value(thing, "room").flatMap(drawn::shape)
                : Optional.empty();
    }

    /** A thing that is said to be in a drawn room, with its place; empty where either is not given. */
    public Optional<Placed> of(Node thing) {
        return placed.get(thing, t -> room(t).flatMap(room -> drawn.at(t)
                .map(at -> new Placed(t, at, footprint(t, room).orElse(null)))));
    }

    private Optional<Footprint> footprint(Node thing, RoomShape room) {
        List<Node> size = design.values(thing, "size");
        return size.size() != 2 ? Optional.empty() : Optional.of(Footprint.of(new PlanItem(thing.getURI(), "", room.id(),
                drawn.at(thing).orElseThrow(), DesignGraph.number(size.get(0)), DesignGraph.number(size.get(1)),
                design.number(thing, "rotation").orElse(0.0)))).filter(Footprint::drawn);
    }

    /** All that have a place and are said to be in a room, by class and id. */
    public List<Placed> in(String room) {
        return standing.get(DrawnDesign.node(room)).stream().flatMap(thing -> of(thing).stream()).toList();
    }

    private Map<Node, List<Node>> byRoom() {
        Map<Node, List<Node>> found = new HashMap<>();
        STANDING.stream().flatMap(type -> design.instances(type).stream()).forEach(thing -> design.value(thing, "room")
                .ifPresent(room -> found.computeIfAbsent(room, r -> new ArrayList<>()).add(thing)));
        return found;
    }

    /** How a thing stands. */
    public Optional<Concept> standing(Node thing) {
        return design.value(thing, "standing").flatMap(value -> design.schema().concept(value.getURI()));
    }

    /** Whether a thing stands in a way, by the notation of a group: alone, or in the way of people. */
    public boolean stands(Node thing, String group) {
        String wanted = design.schema().concept("Standing", group).orElseThrow().iri();
        return standing(thing).filter(own -> own.is(wanted)).isPresent();
    }
}
