package io.github.labcheck.checker.drawing.flow;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.flow.FlowPath.Pass;
import io.github.labcheck.checker.drawing.flow.FlowPath.Stay;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.ways.RoomLegs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Where two flows meet: in a door, a stair or lift, or a stretch of a corridor that both use. */
final class FlowMeetings {

    private final DrawnDesign drawn;
    private final FlowPaths paths;

    FlowMeetings(DrawnDesign drawn, FlowPaths paths) {
        this.drawn = drawn;
        this.paths = paths;
    }

    /**
     * What is known of two flows.
     *
     * @param at    the door or room where they meet; null if they do not, or it cannot be told
     * @param line  the way of the first flow there
     * @param lacks what would have to be drawn to tell
     */
    record Meeting(String at, List<XY> line, List<Lack> lacks) { }

    /** How near two flows in a room come when they meet, m: as near as it is wide, in a wide hall as the ontology says. */
    Measurement meetingWidth(RoomShape room) {
        double width = drawn.design().number(DrawnDesign.node(room.id()), "clearWidth").orElseGet(room::smallestWidth);
        return Measurement.number(Math.min(width, drawn.design().schema().named("meetingWidth").high()), Proof.NONE);
    }

    Meeting between(Node flow, Node other) {
        FlowPath one = paths.path(flow);
        FlowPath two = paths.path(other);
        List<Lack> lacks = new ArrayList<>();
        Stream<Meeting> doors = one.passes().stream().flatMap(p -> two.passes().stream().flatMap(q -> door(p, q, flow, lacks).stream()));
        Stream<Meeting> stays = one.stays().stream().flatMap(s -> two.stays().stream().flatMap(t -> stay(s, t, lacks).stream()));
        return Stream.concat(stays, doors).findFirst().orElseGet(() -> new Meeting(null, List.of(), lacks));
    }

    /** Both use a door; where the path does not tell which of several, it has to. */
    private Optional<Meeting> door(Pass one, Pass two, Node flow, List<Lack> lacks) {
        List<PlanDoor> common = one.doors().stream().filter(two.doors()::contains).toList();
        if (common.isEmpty()) {
            return Optional.empty();
        }
        if (one.doors().size() > 1 || two.doors().size() > 1) {
            lacks.add(Lack.of(flow, "path"));
            return Optional.empty();
        }
        PlanDoor door = common.get(0);
        return Optional.of(new Meeting(door.id(), door.drawn() ? List.of(door.at()) : List.of(), List.of()));
    }

    private Optional<Meeting> stay(Stay one, Stay two, List<Lack> lacks) {
        Optional<RoomShape> room = one.room().equals(two.room()) ? drawn.anyShape(one.room()) : Optional.empty();
        RoomKind kind = room.map(r -> r.room().kind()).orElse(RoomKind.ROOM);
        if (kind == RoomKind.STAIR || kind == RoomKind.LIFT) {
            return Optional.of(new Meeting(one.room(), List.of(), List.of()));
        }
        if (kind != RoomKind.CORRIDOR) {
            return Optional.empty();
        }
        Optional<List<XY>> first = line(one, lacks);
        Optional<List<XY>> second = line(two, lacks);
        return first.isPresent() && second.isPresent() && near(room.get(), first.get(), second.get())
                ? Optional.of(new Meeting(one.room(), first.get(), List.of())) : Optional.empty();
    }

    /** Who comes as near as the corridor is wide uses the same stretch of it. */
    private boolean near(RoomShape room, List<XY> one, List<XY> two) {
        return Tolerance.atMost(RoomLegs.apart(one, two), drawn.design().number(DrawnDesign.node(room.id()), "meetingWidth").orElse(0.0));
    }

    /** The way through a corridor; of one that begins or ends there, the place of its door. */
    private Optional<List<XY>> line(Stay stay, List<Lack> lacks) {
        List<PlanDoor> in = stay.in().isEmpty() ? stay.out() : stay.in();
        List<PlanDoor> out = stay.out().isEmpty() ? stay.in() : stay.out();
        RoomLegs legs = drawn.legs();
        Optional<List<XY>> shortest = in.stream().flatMap(i -> out.stream().filter(o -> stay.in().size() + stay.out().size() > 1 || o == i)
                .flatMap(o -> legs.leg(stay.room(), i, o).stream())).min(Comparator.comparingDouble(RoomLegs::length));
        if (shortest.isEmpty()) {
            if (drawn.shape(DrawnDesign.node(stay.room())).isEmpty()) {
                lacks.add(Lack.of(stay.room(), "outline"));
            }
            Stream.concat(in.stream(), out.stream()).filter(d -> !d.drawn()).distinct()
                    .forEach(d -> lacks.add(Lack.of(d.id(), "at")));
        }
        return shortest;
    }
}
