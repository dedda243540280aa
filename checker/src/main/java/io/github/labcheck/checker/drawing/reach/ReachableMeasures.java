package io.github.labcheck.checker.drawing.reach;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.ways.ThingWay;
import io.github.labcheck.checker.ways.ThingWays;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Whether an eyewash can be reached from everywhere in a room on the same level, through no door that may be locked. */
public final class ReachableMeasures {

    private static final String EYEWASH = "eyewash";

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final LockedDoors locks;
    private ThingWays surely;
    private ThingWays perhaps;
    private ThingWays anyhow;

    private ReachableMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        design = drawn.design();
        locks = new LockedDoors(drawn);
    }

    public static void offer(DrawnDesign drawn) {
        ReachableMeasures measures = new ReachableMeasures(drawn);
        drawn.design().measured("eyewashReachable", measures::reachable);
    }

    private Optional<Measurement> reachable(Node node) {
        Optional<RoomShape> shape = drawn.shape(node);
        if (shape.isEmpty()) {
            return Optional.of(Measurement.lacking(node, "outline"));
        }
        if (surely == null) {
            surely = eyewashes(true, true);
            perhaps = eyewashes(true, false);
            anyhow = eyewashes(false, false);
        }
        RoomShape room = shape.get();
        Optional<ThingWay> sure = surely.farthest(room);
        if (sure.isPresent()) {
            return Optional.of(Measurement.truth(true, proof(sure.get(), null)));
        }
        List<Lack> lacks = lacks(room);
        return Optional.of(lacks.isEmpty() ? Measurement.truth(false, anyhow.farthest(room).map(this::locked).orElse(Proof.NONE))
                : Measurement.lacking(lacks));
    }

    /** Ways to all eyewashes, or those through doors that are known, or may be, open. */
    private ThingWays eyewashes(boolean locked, boolean unknown) {
        return ThingWays.to(drawn.walking(), drawn.things().places(EYEWASH), (door, into) ->
                locked && locks.locked(door, into) || unknown && locks.unknown(door, into).isPresent());
    }

    /** What may yet show a way: eyewashes and doors without a place, rooms without an outline, doors of which nothing is said. */
    private List<Lack> lacks(RoomShape room) {
        List<Lack> lacks = new ArrayList<>(design.listed("Equipment"));
        drawn.things().of(EYEWASH).stream().filter(thing -> drawn.things().maybeOn(thing, room))
                .forEach(thing -> lacks.addAll(drawn.things().unplaced(thing)));
        String storey = room.room().storey();
        drawn.drawing().shapes().values().stream().filter(other -> other.room().storeys().contains(storey) && !other.drawn()
                && other.room().kind() != RoomKind.SHAFT).forEach(other -> lacks.add(Lack.of(other.id(), "outline")));
        drawn.drawing().plan().doors().stream().filter(door -> door.kind().walkable() && !door.drawn()
                && drawn.drawing().storeyOf(door).equals(storey)).forEach(door -> lacks.add(Lack.of(door.id(), "at")));
        perhaps.farthest(room).ifPresent(way -> lacks.addAll(unknownDoors(way)));
        return lacks;
    }

    private List<Lack> unknownDoors(ThingWay way) {
        List<Lack> lacks = new ArrayList<>();
        entered(way, (door, into) -> locks.unknown(door, into).ifPresent(property -> lacks.add(Lack.of(door, property))));
        return lacks;
    }

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
        return proof(way, new Text("最近的洗眼器 " + id(way) + " 须经可锁闭的门 " + doors,
                "the nearest eyewash, " + id(way) + ", is behind a lockable door: " + doors));
    }

    private String id(ThingWay way) {
        return design.id(DrawnDesign.node(way.thing()));
    }

    private static Proof proof(ThingWay way, Text because) {
        List<String> shown = new ArrayList<>(way.rooms());
        shown.addAll(way.doors());
        shown.add(way.thing());
        return new Proof(DrawnDesign.nodes(shown), DrawnDesign.spots(way.line()), because);
    }
}
