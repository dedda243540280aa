package io.github.labcheck.checker.drawing.flow;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.flow.FlowPath.Gap;
import io.github.labcheck.checker.drawing.flow.FlowPath.Pass;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.DesignGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Follows the path of one flow from thing to thing and looks for what joins them. Used once. */
final class FlowPathReader {

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final boolean goods;
    private final List<String> rooms = new ArrayList<>();
    private final List<Pass> passes = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private String here;
    private PlanDoor door;
    private Node before;

    /** @param goods whether it may go through pass boxes */
    FlowPathReader(DrawnDesign drawn, boolean goods) {
        this.drawn = drawn;
        this.design = drawn.design();
        this.goods = goods;
    }

    FlowPath read(List<Node> path) {
        for (Node thing : path) {
            step(thing);
            before = thing;
        }
        if (door != null && here != null) {
            passes.add(new Pass(List.of(door), here, door.across(here)));
        }
        return new FlowPath(List.copyOf(rooms), List.copyOf(passes), List.copyOf(gaps));
    }

    private void step(Node thing) {
        Optional<Node> room = room(thing);
        Optional<PlanDoor> next = room.isPresent() ? Optional.empty() : drawn.door(thing);
        if (room.isPresent()) {
            into(thing, room.get().getURI());
        } else if (next.isPresent()) {
            through(thing, next.get());
        } else { // where it stands is not known: what comes next is taken as reached
            here = null;
            door = null;
        }
    }

    /** The room that a thing is or stands in. */
    private Optional<Node> room(Node thing) {
        if (design.isA(thing, "Room")) {
            return Optional.of(thing);
        }
        return design.isA(thing, "Equipment") || design.isA(thing, "Store") ? design.value(thing, "room") : Optional.empty();
    }

    private void through(Node thing, PlanDoor next) {
        boolean passable = goods || next.kind().walkable();
        if (door != null) {
            String between = Stream.of(next.roomA(), next.roomB()).filter(door::of).findFirst().orElse(null);
            if (between == null) {
                gaps.add(new Gap(before, thing));
            } else {
                passes.add(new Pass(List.of(door), door.across(between), between));
                enter(between);
            }
        }
        if (!passable || here != null && !next.of(here)) {
            gaps.add(new Gap(before == null ? thing : before, thing));
            here = null;
        }
        door = next;
    }

    private void into(Node thing, String room) {
        if (door != null) {
            if (!door.of(room)) {
                gaps.add(new Gap(before, thing));
            } else if (!room.equals(here)) {
                passes.add(new Pass(List.of(door), door.across(room), room));
            }
        } else if (here != null && !here.equals(room)) {
            List<PlanDoor> doors = joining(here, room);
            if (!doors.isEmpty() || oneShaft(here, room) || autoclaved(room)) {
                passes.add(new Pass(doors, here, room));
            } else {
                gaps.add(new Gap(before, thing));
            }
        }
        door = null;
        enter(room);
    }

    private void enter(String room) {
        if (!room.equals(here) && !room.equals(PlanDoor.OUTSIDE)) {
            rooms.add(room);
        }
        here = room;
    }

    private List<PlanDoor> joining(String one, String other) {
        return drawn.doors(one).stream().filter(d -> d.of(other)).filter(d -> goods || d.kind().walkable()).toList();
    }

    /** Whether one goes on from a stair or lift to another one on the storey above or below. */
    private boolean oneShaft(String one, String other) {
        Optional<RoomShape> lower = drawn.anyShape(one);
        Optional<RoomShape> upper = drawn.anyShape(other);
        return lower.isPresent() && upper.isPresent() && lower.get().room().kind().vertical()
                && lower.get().room().kind() == upper.get().room().kind()
                && lower.get().room().storeys().stream().anyMatch(upper.get().room().storeys()::contains);
    }

    /** Whether the way leads on through a pass-through autoclave in the wall to the next room. */
    private boolean autoclaved(String room) {
        return design.isA(before, "Equipment") && drawn.things().is(before, "double-door-autoclave")
                && !drawn.wallBetween(here, room).filter(length -> length == 0).isPresent();
    }
}
