package io.github.labcheck.checker.plan;

import io.github.labcheck.checker.geometry.Doorway;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.plan.picture.RoomRoute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The way of a flow as one draws it: from room to room through the doors between them, along the middle of corridors, with a
 * short stub into each room where it stops. Used once.
 */
final class FlowRoute {

    /** How far a flow goes into a room where it stops, m. */
    private static final double STUB = 1.3;

    /** How far from its doors a flow crosses a wide room, m; in a narrow one it runs along the middle. */
    private static final double MIDDLE = 1.0;

    /** How far before a door outside a flow begins or ends, m. */
    private static final double OUTSIDE = 1.1;

    private record Stretch(String storey, List<XY> line) { }

    private final Drawing drawing;
    private final List<Stretch> stretches = new ArrayList<>();
    private List<XY> line = new ArrayList<>();
    private String storey = "";
    private String room = "";
    private XY at;
    private PlanDoor entered;

    FlowRoute(Drawing drawing, List<String> path) {
        this.drawing = drawing;
        PlanDoor named = null;
        for (String step : path) {
            Optional<PlanDoor> door = drawing.plan().doors().stream().filter(d -> d.id().equals(step)).findFirst();
            if (door.isPresent()) {
                named = door.get();
            } else {
                if (named != null && room.isEmpty()) {
                    begin(named, step);
                } else {
                    go(named, step);
                }
                named = null;
            }
        }
        if (named != null && !room.isEmpty()) {
            go(named, named.across(room));
        } else {
            stop();
        }
        finish();
    }

    /** Its stretches on a storey. */
    List<List<XY>> on(String wanted) {
        return stretches.stream().filter(s -> s.storey().equals(wanted)).map(Stretch::line).toList();
    }

    private Optional<Doorway> side(PlanDoor door, String of) {
        return drawing.shape(of).filter(RoomShape::drawn).flatMap(shape -> Doorway.in(shape, door));
    }

    private static XY into(Doorway side) {
        return side.along().right().times(-1);
    }

    /** Through a door into the first room. */
    private void begin(PlanDoor door, String to) {
        Optional<Doorway> side = door.of(to) ? side(door, to) : Optional.empty();
        room = to;
        side.ifPresent(s -> {
            storey = drawing.storeyOf(door);
            line.add(s.foot().plus(into(s).times(-OUTSIDE)));
            arrive(s, door);
        });
    }

    private void arrive(Doorway side, PlanDoor door) {
        line.add(side.foot());
        at = side.foot();
        entered = door;
    }

    /** From the room where the flow is into the next, or outside. */
    private void go(PlanDoor named, String to) {
        if (room.isEmpty() || to.equals(room)) {
            room = to;
            return;
        }
        PlanDoor door = named != null && named.of(room) ? named : between(to);
        Optional<Doorway> leaves = door == null ? Optional.empty() : side(door, room);
        if (leaves.isEmpty()) {
            stop();
            finish();
            room = to;
            return;
        }
        leave(door, leaves.get());
        Optional<Doorway> enters = side(door, to);
        if (enters.isPresent()) {
            arrive(enters.get(), door);
        } else {
            line.add(leaves.get().foot().plus(into(leaves.get()).times(-OUTSIDE)));
            finish();
        }
        room = enters.isPresent() ? to : "";
    }

    /** The door or opening to the next room that is nearest; a pass box only if there is no other. */
    private PlanDoor between(String to) {
        return drawing.doors(room).stream().filter(d -> d.drawn() && d.of(to))
                .min(Comparator.comparing((PlanDoor d) -> !d.kind().walkable())
                        .thenComparingDouble(d -> at == null ? 0 : d.at().distance(at)).thenComparing(PlanDoor::id)).orElse(null);
    }

    /** Across the room to the door. */
    private void leave(PlanDoor door, Doorway side) {
        String level = drawing.storeyOf(door);
        if (at != null && !level.equals(storey)) {
            XY landing = drawing.shape(room).flatMap(RoomShape::middle).orElse(at);
            across(landing);
            finish();
            at = landing;
            line.add(landing);
        } else if (at == null) {
            at = stub(side, STUB);
            line.add(at);
        } else if (Objects.equals(door, entered)) {
            stop();
            finish();
            at = stub(side, STUB);
            line.add(at);
        }
        storey = level;
        through(side);
    }

    private void across(XY to) {
        drawing.shape(room).ifPresent(shape -> line.addAll(RoomRoute.across(shape.outline(), at, to)));
        at = to;
    }

    /** From the door one came in by, square to its wall, to the door one leaves by. */
    private void through(Doorway side) {
        Optional<Doorway> in = entered == null ? Optional.empty() : side(entered, room);
        if (in.isPresent()) {
            at = stub(in.get(), MIDDLE);
        }
        across(stub(side, MIDDLE));
        line.add(side.foot());
        at = side.foot();
    }

    /** Ends in the room where the flow is, a little way in. */
    private void stop() {
        if (at != null && entered != null && !room.isEmpty()) {
            side(entered, room).ifPresent(side -> line.add(stub(side, STUB)));
        }
    }

    /** The place before a door, inside: so far from it, or half as far as the next wall. */
    private XY stub(Doorway side, double most) {
        XY in = into(side);
        XY far = side.foot().plus(in.times(2 * most));
        XY near = side.foot().plus(in.times(0.01));
        var ray = new GeometryFactory().createLineString(new Coordinate[] {new Coordinate(near.x(), near.y()),
                new Coordinate(far.x(), far.y())});
        double free = drawing.shape(side.room()).map(shape -> shape.outline().intersection(ray).getLength()).orElse(0.0);
        return side.foot().plus(in.times(Math.max(0.2, Math.min(most, free / 2))));
    }

    private void finish() {
        if (line.size() > 1) {
            stretches.add(new Stretch(storey, List.copyOf(line)));
        }
        line = new ArrayList<>();
        at = null;
        entered = null;
    }
}
