package io.github.labcheck.checker.drawing.reach;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.Things;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.ways.Place;
import io.github.labcheck.checker.ways.ThingWay;
import io.github.labcheck.checker.ways.ThingWays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** How far one walks from a room to the nearest safety fixture on the same level, around walls, not around furniture. */
public final class ReachMeasures {

    private static final String EYEWASH = "eyewash";
    private static final String EXTINGUISHER = "fire-extinguisher";

    /** Kinds of things one works at; where a room has them, the way begins there and not in its farthest corner. */
    private static final List<String> WORK_PLACES = List.of("bench", "cabinet-device");

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final Things things;
    private final Map<String, ThingWays> ways = new HashMap<>();

    private ReachMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        design = drawn.design();
        things = drawn.things();
    }

    public static void offer(DrawnDesign drawn) {
        ReachMeasures measures = new ReachMeasures(drawn);
        drawn.ofRooms("eyewashDistance", room -> measures.distance(room, "eyewashDistance", EYEWASH));
        drawn.ofRooms("extinguisherDistance", room -> measures.distance(room, "extinguisherDistance", EXTINGUISHER));
        drawn.design().measured("eyewashDistanceExcess", room -> measures.excess(room, EYEWASH, "eyewashDistance"));
        drawn.design().measured("extinguisherDistanceExcess", room -> measures.excess(room, EXTINGUISHER, "extinguisherDistance"));
    }

    /** The way in the drawing, or what is stated if that is longer; without all places what is stated. */
    private Optional<Measurement> distance(RoomShape room, String property, String kind) {
        Optional<Double> stated = drawn.stated(DrawnDesign.node(room.id()), property);
        if (room.room().kind().vertical() || !design.lists("Equipment")) {
            return Optional.empty();
        }
        List<Lack> lacks = unplaced(room, kind);
        if (!lacks.isEmpty()) {
            return stated.isPresent() ? Optional.empty() : Optional.of(Measurement.lacking(lacks));
        }
        return way(room, kind).filter(way -> stated.isEmpty() || way.distance() >= stated.get()).map(way -> number(way.distance(), way));
    }

    private static Measurement number(double metres, ThingWay way) {
        List<String> shown = new ArrayList<>(way.rooms());
        shown.addAll(way.doors());
        shown.add(way.thing());
        return Measurement.number(metres, Proof.of(DrawnDesign.nodes(shown), DrawnDesign.spots(way.line())));
    }

    /** By how much the way in the drawing is longer than is stated, m; none where there is nothing to compare. */
    private Optional<Measurement> excess(Node room, String kind, String property) {
        Optional<Double> stated = drawn.stated(room, property);
        Optional<RoomShape> shape = drawn.shape(room).filter(r -> !r.room().kind().vertical());
        if (stated.isEmpty() || shape.isEmpty() || !design.lists("Equipment") || !unplaced(shape.get(), kind).isEmpty()) {
            return Optional.of(Measurement.NONE);
        }
        return Optional.of(way(shape.get(), kind).map(way -> {
            Measurement way0 = number(Math.max(0, way.distance() - stated.get()), way);
            return new Measurement(way0.values(), List.of(), new Proof(way0.proof().things(), way0.proof().line(),
                    Compared.metres(stated.get(), way.distance())));
        }).orElse(Measurement.NONE));
    }

    private Optional<ThingWay> way(RoomShape room, String kind) {
        ThingWays all = ways.computeIfAbsent(kind, k -> ThingWays.to(drawn.walking(), things.places(k), (door, into) -> false));
        return kind.equals(EYEWASH) ? atWork(room, all) : all.farthest(room);
    }

    /** From the farthest work place, or from the farthest corner where none is drawn. */
    private Optional<ThingWay> atWork(RoomShape room, ThingWays all) {
        List<Node> work = things.in(DrawnDesign.node(room.id())).stream()
                .filter(thing -> WORK_PLACES.stream().anyMatch(kind -> things.is(thing, kind))).toList();
        List<XY> places = work.stream().flatMap(thing -> things.place(thing).stream()).map(Place::at).toList();
        return places.isEmpty() || places.size() < work.size() ? all.farthest(room) : all.from(room, places);
    }

    private List<Lack> unplaced(RoomShape room, String kind) {
        return things.of(kind).stream().filter(thing -> things.maybeOn(thing, room))
                .flatMap(thing -> things.unplaced(thing).stream()).distinct().toList();
    }
}
