package io.github.labcheck.checker.drawing.reach;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.ways.ThingWay;
import io.github.labcheck.checker.ways.ThingWays;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Whether an eyewash can be reached from everywhere in a room on the same level, through no door that may be locked. */
public final class ReachableMeasures implements Measure {

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final LockedDoors locks;
    private final FixtureWays anyhow;
    private final Answers<List<Lack>> undrawn;
    private final Answers<ThingWays> surely;
    private final Answers<ThingWays> perhaps;

    public ReachableMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        anyhow = drawn.once(FixtureWays.class, FixtureWays::new);
        design = drawn.design();
        locks = new LockedDoors(drawn);
        undrawn = design.answers("undrawn on the way to eyewashes", storey -> undrawn(storey.getURI()));
        surely = design.answers("sure ways to eyewashes", all -> eyewashes((door, into) -> locks.locked(door, into)
                || locks.unknown(door, into).isPresent()));
        perhaps = design.answers("possible ways to eyewashes", all -> eyewashes(locks::locked));
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "eyewashReachable" -> reachable(node);
            default -> throw Measure.unknown(property);
        };
    }

    private Optional<Measurement> reachable(Node node) {
        Optional<RoomShape> shape = drawn.shape(node);
        if (shape.isEmpty()) {
            return Optional.of(Measurement.lacking(node, "outline"));
        }
        RoomShape room = shape.get();
        Optional<ThingWay> sure = surely.get(Node.ANY).farthest(room);
        if (sure.isPresent()) {
            return Optional.of(Measurement.truth(true, FixtureWays.proof(sure.get(), null)));
        }
        List<Lack> lacks = lacks(room);
        return Optional.of(!lacks.isEmpty() ? Measurement.lacking(lacks) : Measurement.truth(false,
                anyhow.to(ReachMeasures.EYEWASH).farthest(room).map(this::locked).orElse(Proof.NONE)));
    }

    /** Which doors are closed is found out before the search: what is kept of it must not hold the design. */
    private ThingWays eyewashes(BiPredicate<String, String> closed) {
        Set<Entered> shut = drawn.drawing().plan().doors().stream().flatMap(door -> Stream.of(door.roomA(), door.roomB())
                .filter(into -> closed.test(door.id(), into)).map(into -> new Entered(door.id(), into))).collect(Collectors.toSet());
        return ThingWays.to(drawn.walking(), drawn.things().places(ReachMeasures.EYEWASH),
                (door, into) -> shut.contains(new Entered(door, into)));
    }

    /** The way if every door of which nothing is said were open. */
    private Optional<ThingWay> perhaps(RoomShape room) {
        return perhaps.get(Node.ANY).farthest(room);
    }

    /** What may yet show a way: eyewashes and doors without a place, rooms without an outline, doors of which nothing is said. */
    private List<Lack> lacks(RoomShape room) {
        List<Lack> lacks = new ArrayList<>(design.listed("Equipment"));
        boolean onStorey = drawn.things().places(ReachMeasures.EYEWASH).values().stream()
                .anyMatch(p -> p.storey().equals(room.room().storey()));
        if (onStorey) { // a door or opening that is not listed may lead there
            lacks.addAll(design.listed("Door"));
            lacks.addAll(design.listed("Opening"));
        }
        if (room.room().storeys().isEmpty()) {
            lacks.add(Lack.of(room.id(), "storey"));
        }
        lacks.addAll(drawn.things().unplaced(ReachMeasures.EYEWASH, room.room().storey()));
        lacks.addAll(undrawn.get(DrawnDesign.node(room.room().storey())));
        perhaps(room).ifPresent(way -> lacks.addAll(unknownDoors(way)));
        return lacks;
    }

    /** Rooms and doors of a storey of which it is not known where they are. */
    private List<Lack> undrawn(String storey) {
        List<Lack> lacks = new ArrayList<>();
        drawn.storey(storey).stream().flatMap(map -> map.rooms().stream())
                .filter(other -> !other.drawn() && other.room().kind() != RoomKind.SHAFT)
                .forEach(other -> lacks.add(Lack.of(other.id(), "outline")));
        drawn.drawing().plan().rooms().stream().filter(other -> other.storeys().isEmpty() && other.kind() != RoomKind.SHAFT)
                .forEach(other -> lacks.add(Lack.of(other.id(), "storey")));
        drawn.drawing().plan().doors().stream().filter(door -> door.kind().walkable() && !door.drawn()
                && drawn.storeyOf(door).equals(storey)).forEach(door -> lacks.add(Lack.of(door.id(), "at")));
        return lacks;
    }

    private List<Lack> unknownDoors(ThingWay way) {
        List<Lack> lacks = new ArrayList<>();
        entered(way, (door, into) -> locks.unknown(door, into).ifPresent(lacks::add));
        return lacks;
    }

    /** A door passed into a room. */
    private record Entered(String door, String into) { }

    private interface Entry {
        void through(String door, String into);
    }

    /** Each door of a way with the room it is passed into. */
    private void entered(ThingWay way, Entry entry) {
        for (String door : way.doors()) {
            PlanDoor plan = drawn.door(DrawnDesign.node(door)).orElseThrow();
            boolean intoB = way.rooms().indexOf(plan.roomA()) < way.rooms().indexOf(plan.roomB());
            entry.through(door, intoB ? plan.roomB() : plan.roomA());
        }
    }

    private Proof locked(ThingWay way) {
        List<String> shut = new ArrayList<>();
        entered(way, (door, into) -> {
            if (locks.locked(door, into)) {
                shut.add(design.id(DrawnDesign.node(door)));
            }
        });
        String doors = String.join(", ", shut);
        return FixtureWays.proof(way, Text.of("drawing.reach.ReachableMeasures.nearest-eyewash-behind-lockable", id(way), doors));
    }

    private String id(ThingWay way) {
        return design.id(DrawnDesign.node(way.thing()));
    }
}
