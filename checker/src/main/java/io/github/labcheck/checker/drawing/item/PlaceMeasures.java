package io.github.labcheck.checker.drawing.item;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.Placed;
import io.github.labcheck.checker.geometry.Face;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Whether a thing is where it is said to be: its place in its room, its storey that of the room, a cylinder in the room of its store.
 * What hangs on a wall may lie up to the thickness of a wall outside, but not on the floor of another room. Footprints are told of apart.
 */
public final class PlaceMeasures implements Measure {

    private static final double TENTHS = 10;

    private final DrawnDesign drawn;
    private final DesignGraph design;

    public PlaceMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        design = drawn.design();
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "placedElsewhere" -> Optional.of(placedElsewhere(node));
            default -> throw Measure.unknown(property);
        };
    }

    /** What a thing is said to be in or on, and what is wrong with that; empty where there is nothing to compare. */
    private Measurement placedElsewhere(Node thing) {
        return switch (design.classOf(thing)) {
            case "Equipment", "Store" -> standing(thing);
            case "Window" -> drawn.at(thing).flatMap(at -> design.value(thing, "room").flatMap(drawn::shape)
                    .map(room -> told(List.of(thing, node(room)), inWall(room, at)))).orElse(Measurement.NONE);
            case "Sign" -> sign(thing);
            case "Cylinder" -> cylinder(thing);
            default -> Measurement.NONE;
        };
    }

    private static Measurement told(List<Node> things, Optional<Text> because) {
        return Measurement.truth(because.isPresent(), new Proof(things, List.of(), because.orElse(null)));
    }

    private static Node node(RoomShape room) {
        return DrawnDesign.node(room.id());
    }

    private Measurement standing(Node thing) {
        Optional<Placed> placed = drawn.places().of(thing);
        Optional<Text> storey = design.isA(thing, "Equipment") ? otherStorey(thing) : Optional.empty();
        if (placed.isEmpty()) {
            return storey.isEmpty() ? Measurement.NONE : told(List.of(thing), storey);
        }
        RoomShape room = drawn.places().room(thing).orElseThrow();
        return told(List.of(thing, node(room)), storey.or(() -> placed.get().footprint().isPresent() ? Optional.empty()
                : outside(room, placed.get().at(), false)));
    }

    private Optional<Text> otherStorey(Node thing) {
        Optional<Node> room = design.value(thing, "room");
        List<Node> storeys = room.map(r -> Stream.concat(design.values(r, "storey").stream(), design.values(r, "connects").stream())
                .toList())
                .orElse(List.of());
        return design.value(thing, "storey").filter(storey -> !storeys.isEmpty()
                && !storeys.contains(storey)).map(storey -> Text.of("drawing.item.PlaceMeasures.said-storey-but-storey", design.id(storey),
                design.id(room.get()), design.id(storeys.get(0))));
    }

    /** What is wrong with a place that should be in or on a room. */
    private Optional<Text> outside(RoomShape room, XY at, boolean on) {
        double away = room.covers(at) ? 0 : room.away(at);
        Optional<Node> other = away == 0 ? Optional.empty() : new Elsewhere(drawn).inRoom(room, at);
        String id = design.id(node(room));
        if (away <= Tolerance.WALL && (other.isEmpty() || on)) {
            return Optional.empty();
        }
        Text said = on ? Text.of("drawing.item.PlaceMeasures.on") : Text.of("drawing.item.PlaceMeasures.in");
        return Optional.of(other.map(o -> Text.of("drawing.item.PlaceMeasures.said-but-place-lies", said, id, design.id(o)))
                .orElseGet(() -> Text.of("drawing.item.PlaceMeasures.said-but-place-m", said, id, metres(away))));
    }

    /** What is wrong with a window that is farther from the walls of its room than a wall is thick. */
    private Optional<Text> inWall(RoomShape room, XY at) {
        double away = room.walls().stream().flatMap(List::stream).mapToDouble(face -> off(face, at)).min().orElse(0);
        String id = design.id(node(room));
        return Tolerance.atMost(away, Tolerance.WALL) ? Optional.empty()
                : Optional.of(Text.of("drawing.item.PlaceMeasures.said-but-m-away", id, metres(away)));
    }

    /** To a tenth of a metre, or to the millimetre below one. */
    private static String metres(double away) {
        return Compared.plain(away < 1 ? Tolerance.rounded(away) : Math.round(away * TENTHS) / TENTHS);
    }

    private static double off(Face face, XY at) {
        return face.nearest(at).distance(at);
    }

    /** A sign hangs in or at one of the rooms of what it is on. */
    private Measurement sign(Node sign) {
        Optional<XY> at = drawn.at(sign);
        Optional<Node> on = design.value(sign, "on");
        List<Node> rooms = on.map(this::rooms).orElse(List.of());
        List<RoomShape> shapes = rooms.stream().flatMap(room -> drawn.shape(room).stream()).toList();
        if (at.isEmpty() || shapes.isEmpty() || shapes.size() < rooms.size()) {
            return Measurement.NONE;
        }
        List<Optional<Text>> wrong = shapes.stream().map(room -> outside(room, at.get(), true)).toList();
        return told(List.of(sign, on.get()), wrong.stream().allMatch(Optional::isPresent) ? wrong.get(0).map(text ->
                shapes.size() == 1 ? text : neither(on.get())) : Optional.empty());
    }

    private Text neither(Node on) {
        String id = design.id(on);
        return Text.of("drawing.item.PlaceMeasures.said-but-place-neither", id);
    }

    /** The rooms in or at which a sign may hang; none for one on a storey, or at a door to the outside. */
    private List<Node> rooms(Node on) {
        if (design.isA(on, "Room")) {
            return List.of(on);
        }
        if (Stream.of("Door", "Opening", "PassBox").anyMatch(type -> design.isA(on, type))) {
            return design.values(on, "between");
        }
        return Stream.of("Equipment", "Store", "Window").anyMatch(type -> design.isA(on, type)) ? design.values(on, "room") : List.of();
    }

    private Measurement cylinder(Node cylinder) {
        Optional<Node> store = design.value(cylinder, "store");
        Optional<Node> theirs = store.flatMap(s -> design.value(s, "room"));
        Optional<Node> own = design.stated(cylinder, "room").stream().findFirst();
        return theirs.isEmpty() || own.isEmpty() ? Measurement.NONE
                : told(List.of(cylinder, store.get()), theirs.filter(room -> !room.equals(own.get()))
                .map(room -> Text.of("drawing.item.PlaceMeasures.said-but-store", design.id(own.get()), design.id(store.get()),
                        design.id(room))));
    }
}
