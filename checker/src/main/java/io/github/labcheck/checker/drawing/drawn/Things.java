package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.checker.ways.Place;
import io.github.labcheck.ontology.Concept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The equipment of a design by kind and room, and where it stands. */
public final class Things {

    /** Kinds of benches, by notation: all, those along a wall, and those that stand free or end at one. */
    public static final String BENCH = "bench";
    public static final String WALL_BENCH = "wall-bench";
    public static final String CENTRAL_BENCH = "central-bench";

    private record OnStorey(String kind, String storey) {

        /** Asked for very often, as a question is: see {@link Question}. */
        @Override
        public boolean equals(Object other) {
            return other instanceof OnStorey same && kind.equals(same.kind) && storey.equals(same.storey);
        }

        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + storey.hashCode();
        }
    }

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final Answers<List<Node>> ofKind;
    private final Remembered<String, List<Node>> unplaced;
    private final Remembered<OnStorey, List<Lack>> unplacedOn;
    private final Remembered<Node, RoomFurniture> furniture;
    private final Remembered<Node, Optional<Place>> places;
    private final Remembered<String, Map<Node, List<Node>>> byRoom;
    private final Answers<List<Node>> inRoom;

    public Things(DrawnDesign drawn) {
        this.drawn = drawn;
        design = drawn.design();
        ofKind = design.answers("things of a kind", kind -> design.instances("Equipment").stream()
                .filter(t -> is(t, kind.getURI())).toList());
        unplaced = new Remembered<>(design);
        unplacedOn = new Remembered<>(design);
        furniture = new Remembered<>(design);
        places = new Remembered<>(design);
        byRoom = new Remembered<>(design);
        inRoom = design.answers("things in", room -> byRoom.get("", all -> byRoom()).getOrDefault(room, List.of()));
    }

    /** Whether a thing is of a kind, by notation, or of a narrower one. */
    public boolean is(Node thing, String kind) {
        Optional<Concept> wanted = design.schema().concept("EquipmentType", kind);
        return wanted.isPresent() && design.value(thing, "equipmentType").flatMap(n -> design.schema().concept(n.getURI()))
                .filter(c -> c.is(wanted.get().iri())).isPresent();
    }

    /** All things of a kind, by id. */
    public List<Node> of(String kind) {
        return ofKind.get(DrawnDesign.node(kind));
    }

    /** All things in a room, by id. */
    public List<Node> in(Node room) {
        return inRoom.get(room);
    }

    private Map<Node, List<Node>> byRoom() {
        Map<Node, List<Node>> found = new HashMap<>();
        design.instances("Equipment").forEach(thing -> room(thing)
                .ifPresent(r -> found.computeIfAbsent(r, k -> new ArrayList<>()).add(thing)));
        return found;
    }

    /** The other things of a kind in the room of a thing, by id. */
    public List<Node> in(Node thing, String kind) {
        return room(thing).map(this::in).orElse(List.of()).stream().filter(t -> !t.equals(thing) && is(t, kind)).toList();
    }

    /** The drawn furniture of a room that is drawn. */
    public RoomFurniture furniture(Node room) {
        return furniture.get(room, r -> new RoomFurniture(drawn, drawn.shape(r).orElseThrow()));
    }

    /** The room a thing stands in. */
    public Optional<Node> room(Node thing) {
        return design.value(thing, "room");
    }

    /** Where it stands on the floor of its room; what hangs on the wall, in front of it. Empty if that is not drawn. */
    public Optional<Place> place(Node thing) {
        return places.get(thing, t -> room(t).flatMap(drawn::shape).flatMap(room -> drawn.at(t)
                .flatMap(at -> onFloor(room, at)).map(at -> new Place(room.room().storey(), room.id(), at))));
    }

    private static Optional<XY> onFloor(RoomShape room, XY at) {
        return room.covers(at) ? Optional.of(at) : room.nearestEdge(at).map(edge -> edge.nearest(at))
                .filter(foot -> foot.distance(at) <= Tolerance.WALL);
    }

    /** The places of all things of a kind, by id; those that are not drawn left out. */
    public Map<String, Place> places(String kind) {
        Map<String, Place> places = new LinkedHashMap<>();
        of(kind).forEach(thing -> place(thing).ifPresent(place -> places.put(thing.getURI(), place)));
        return places;
    }

    /** What has to be said for the place of a thing to be known; empty if it is. */
    public List<Lack> unplaced(Node thing) {
        if (place(thing).isPresent()) {
            return List.of();
        }
        Optional<Node> room = room(thing);
        if (room.isEmpty()) {
            return List.of(Lack.of(thing, "room"));
        }
        return List.of(drawn.shape(room.get()).isEmpty() ? Lack.of(room.get(), "outline") : Lack.of(thing, "at"));
    }

    /** What has to be said for the footprint of a thing to be known; empty if it is. */
    public List<Lack> undrawn(Node thing) {
        List<Lack> lacks = new ArrayList<>(unplaced(thing));
        if (!lacks.isEmpty() || design.values(thing, "size").size() == 2) {
            return lacks;
        }
        return List.of(Lack.of(thing, "size"));
    }

    /** What has to be said for the places of all things of a kind that may be on a storey to be known; empty if they are. */
    public List<Lack> unplaced(String kind, String storey) {
        return unplacedOn.get(new OnStorey(kind, storey), key -> unplaced(kind).stream().filter(thing -> maybeOn(thing, storey))
                .flatMap(thing -> unplaced(thing).stream()).distinct().toList());
    }

    private List<Node> unplaced(String kind) {
        return unplaced.get(kind, k -> of(k).stream().filter(thing -> !unplaced(thing).isEmpty()).toList());
    }

    /** Whether a thing may be on a storey: it is, or it is not known where it is. */
    private boolean maybeOn(Node thing, String storey) {
        return room(thing).flatMap(r -> drawn.anyShape(r.getURI())).map(r -> r.room().storeys())
                .map(storeys -> storeys.isEmpty() || storeys.contains(storey)).orElse(true);
    }
}
