package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.RoomShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/** Looks for the way whose narrowest door or room is as wide as can be; of ways as wide, the one with fewest doors. */
public final class DeliverySearch {

    private record Step(String room, PlanDoor door, Step before, double width, String narrowest, int doors) { }

    private static final Comparator<Step> BEST = Comparator.comparingDouble(Step::width).reversed().thenComparingInt(Step::doors)
            .thenComparing(Step::room).thenComparing(step -> step.door() == null ? "" : step.door().id());

    private final Drawing drawing;
    private final Walker walker;
    private final ToDoubleFunction<PlanRoom> widths;
    private final Map<String, Map<String, Step>> known = new ConcurrentHashMap<>();

    private DeliverySearch(Drawing drawing, Walker walker, ToDoubleFunction<PlanRoom> widths) {
        this.drawing = drawing;
        this.walker = walker;
        this.widths = widths;
    }

    /**
     * A search through doors and rooms.
     *
     * @param walker who brings it, usually {@link Walker#GOODS}
     * @param widths clear width of a room that is passed, m; infinite or NaN if it does not limit
     */
    public static DeliverySearch in(Drawing drawing, Walker walker, ToDoubleFunction<PlanRoom> widths) {
        return new DeliverySearch(drawing, walker, widths);
    }

    /** The widest way from a room, or from outside, to a room; none if no doors lead there. */
    public Optional<Delivery> widest(String from, String to) {
        return Optional.ofNullable(known.computeIfAbsent(from, this::search).get(to)).map(DeliverySearch::told);
    }

    /** The last step to each room that can be reached. */
    private Map<String, Step> search(String from) {
        PriorityQueue<Step> open = new PriorityQueue<>(BEST);
        Map<String, Step> done = new HashMap<>();
        open.add(new Step(from, null, null, Double.POSITIVE_INFINITY, "", 0));
        while (!open.isEmpty()) {
            Step step = open.poll();
            if (done.putIfAbsent(step.room(), step) == null && (step.door() == null || mayPass(step.room()))) {
                Step passed = step.door() == null ? step : narrowed(step, width(step.room()), step.room());
                drawing.doors(step.room()).stream().filter(door -> open(door, step.room()))
                        .forEach(door -> open.add(next(passed, door)));
            }
        }
        return done;
    }

    private boolean open(PlanDoor door, String from) {
        return door.kind().walkable() && walker.passes(door, room(from), room(door.across(from)));
    }

    private PlanRoom room(String id) {
        return drawing.shape(id).map(RoomShape::room).orElse(null);
    }

    private boolean mayPass(String id) {
        PlanRoom room = room(id);
        return room == null ? walker.crossesOpen() : !room.kind().vertical() || walker.climbs(room);
    }

    private double width(String id) {
        PlanRoom room = room(id);
        return room == null ? Double.POSITIVE_INFINITY : widths.applyAsDouble(room);
    }

    private static Step narrowed(Step step, double width, String what) {
        return width < step.width() ? new Step(step.room(), step.door(), step.before(), width, what, step.doors()) : step;
    }

    private static Step next(Step step, PlanDoor door) {
        boolean narrower = door.clearWidth() < step.width();
        return new Step(door.across(step.room()), door, step, narrower ? door.clearWidth() : step.width(),
                narrower ? door.id() : step.narrowest(), step.doors() + 1);
    }

    private static Delivery told(Step last) {
        List<String> rooms = new ArrayList<>();
        List<PlanDoor> doors = new ArrayList<>();
        for (Step step = last; step != null; step = step.before()) {
            rooms.add(0, step.room());
            if (step.door() != null) {
                doors.add(0, step.door());
            }
        }
        return new Delivery(last.width(), last.narrowest(), rooms, doors.stream().map(PlanDoor::id).toList(),
                doors.stream().filter(door -> Double.isNaN(door.clearWidth())).map(PlanDoor::id).toList());
    }
}
