package io.github.labcheck.checker.drawing.reach;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.Things;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.ways.Place;
import io.github.labcheck.checker.ways.ThingWay;
import io.github.labcheck.checker.ways.ThingWays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** How far one walks from a room to the nearest safety fixture on the same level, around walls, not around furniture. */
public final class ReachMeasures implements Measure {

    static final String EYEWASH = "eyewash";
    private static final String EXTINGUISHER = "fire-extinguisher";

    /** Kinds of things one works at; where a room has them, the way begins there and not in its farthest corner. */
    private static final List<String> WORK_PLACES = List.of("bench", "cabinet-device");

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final Things things;
    private final FixtureWays ways;
    private final Answers<List<Lack>> loose;

    public ReachMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        ways = drawn.once(FixtureWays.class, FixtureWays::new);
        design = drawn.design();
        loose = design.answers("work places in no room", all -> findLoose());
        things = drawn.things();
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "eyewashDistance" -> drawn.shape(node).flatMap(room -> distance(room, property, EYEWASH));
            case "extinguisherDistance" -> drawn.shape(node).flatMap(room -> distance(room, property, EXTINGUISHER));
            case "eyewashDistanceExcess" -> excess(node, EYEWASH, "eyewashDistance");
            case "extinguisherDistanceExcess" -> excess(node, EXTINGUISHER, "extinguisherDistance");
            default -> throw Measure.unknown(property);
        };
    }

    /** The way in the drawing, or what is stated if that is longer; without all places what is stated. */
    private Optional<Measurement> distance(RoomShape room, String property, String kind) {
        Optional<Double> stated = drawn.stated(DrawnDesign.node(room.id()), property);
        if (room.room().kind().vertical() || !design.lists("Equipment")) {
            return Optional.empty();
        }
        List<Lack> lacks = lacks(room, kind);
        if (!lacks.isEmpty()) {
            return stated.isPresent() ? Optional.empty() : Optional.of(Measurement.lacking(lacks));
        }
        return way(room, kind).filter(way -> stated.isEmpty() || way.distance() >= stated.get())
                .map(way -> Measurement.number(way.distance(), FixtureWays.proof(way, null)));
    }

    /** By how much the way in the drawing is longer than is stated, m; none where there is nothing to compare. */
    private Optional<Measurement> excess(Node room, String kind, String property) {
        Optional<Double> stated = drawn.stated(room, property);
        Optional<RoomShape> shape = drawn.shape(room).filter(r -> !r.room().kind().vertical());
        if (stated.isEmpty() || shape.isEmpty() || !design.lists("Equipment") || !lacks(shape.get(), kind).isEmpty()) {
            return Optional.of(Measurement.NONE);
        }
        return Optional.of(way(shape.get(), kind).map(way -> Measurement.number(Math.max(0, way.distance() - stated.get()),
                FixtureWays.proof(way, Compared.metres(stated.get(), way.distance())))).orElse(Measurement.NONE));
    }

    /** What the design would have to say for the way to be known: where the fixtures are, and where one works. */
    private List<Lack> lacks(RoomShape room, String kind) {
        List<Lack> lacks = new ArrayList<>(things.unplaced(kind, room.room().storey()));
        if (kind.equals(EYEWASH)) {
            work(room).stream().filter(thing -> things.place(thing).isEmpty()).forEach(thing -> lacks.addAll(things.unplaced(thing)));
            lacks.addAll(loose());
        }
        return lacks;
    }

    /** Work places of which nobody says in which room they are: they may be in any. */
    private List<Lack> loose() {
        return loose.get(Node.ANY);
    }

    private List<Lack> findLoose() {
        return WORK_PLACES.stream().flatMap(kind -> things.of(kind).stream()).distinct().filter(thing -> things.room(thing).isEmpty())
                    .map(thing -> Lack.of(thing, "room")).toList();
    }

    private List<Node> work(RoomShape room) {
        return things.in(DrawnDesign.node(room.id())).stream()
                .filter(thing -> WORK_PLACES.stream().anyMatch(kind -> things.is(thing, kind))).toList();
    }

    private Optional<ThingWay> way(RoomShape room, String kind) {
        return kind.equals(EYEWASH) ? atWork(room, ways.to(kind)) : ways.to(kind).farthest(room);
    }

    /** From the farthest work place, or from the farthest corner where none is drawn. */
    private Optional<ThingWay> atWork(RoomShape room, ThingWays all) {
        List<XY> places = work(room).stream().flatMap(thing -> things.place(thing).stream()).map(Place::at).toList();
        return places.isEmpty() ? all.farthest(room) : all.from(room, places);
    }
}
