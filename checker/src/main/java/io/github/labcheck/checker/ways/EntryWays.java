package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StairLanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * How one gets from outside into each room past as few rooms of some kind as possible, such as buffers: what a room cannot be entered
 * without. Doors and openings alone count, also where nothing is drawn. One search serves all rooms.
 */
public final class EntryWays {

    /** What can be passed, and what is counted. */
    public interface Terms {

        /** Whether one can go through a door or opening. */
        boolean passes(PlanDoor door);

        /** Whether one can go through a room on the way to another one. */
        boolean leadsOn(String room);

        /** Whether a room that is passed is counted. */
        boolean counts(String room);
    }

    private record Step(String room, PlanDoor door, Step before, int counted, int length) { }

    private static final Comparator<Step> BEST = Comparator.comparingInt(Step::counted).thenComparingInt(Step::length)
            .thenComparing(Step::room).thenComparing(step -> step.door() == null ? "" : step.door().id());

    private final Drawing drawing;
    private final Terms terms;
    private final Map<String, Step> done = new HashMap<>();

    private EntryWays(Drawing drawing, Terms terms) {
        this.drawing = drawing;
        this.terms = terms;
        PriorityQueue<Step> open = new PriorityQueue<>(BEST);
        open.add(new Step(PlanDoor.OUTSIDE, null, null, 0, 0));
        while (!open.isEmpty()) {
            Step step = open.poll();
            if (done.putIfAbsent(step.room(), step) == null && leadsOn(step.room())) {
                onward(step).filter(next -> !done.containsKey(next.room())).forEach(open::add);
            }
        }
    }

    /** Searches from outside. */
    public static EntryWays of(Drawing drawing, Terms terms) {
        return new EntryWays(drawing, terms);
    }

    private boolean leadsOn(String room) {
        return room.equals(PlanDoor.OUTSIDE) || kind(room) != RoomKind.SHAFT && terms.leadsOn(room);
    }

    private RoomKind kind(String room) {
        return drawing.shape(room).map(shape -> shape.room().kind()).orElse(RoomKind.ROOM);
    }

    private Stream<Step> onward(Step step) {
        int counted = step.counted() + (!step.room().equals(PlanDoor.OUTSIDE) && terms.counts(step.room()) ? 1 : 0);
        Stream<Step> byDoor = drawing.doors(step.room()).stream().filter(door -> door.kind().walkable() && terms.passes(door))
                .map(door -> new Step(door.across(step.room()), door, step, counted, step.length() + 1));
        return Stream.concat(byDoor, flights(step.room()).map(room -> new Step(room, null, step, counted, step.length() + 1)));
    }

    /** Of a stair or lift that the plan lists storey by storey, the next flights. */
    private Stream<String> flights(String room) {
        Optional<RoomShape> flight = drawing.shape(room).filter(shape -> shape.room().kind().vertical() && shape.drawn());
        return flight.stream().flatMap(one -> one.room().storeys().stream().flatMap(id -> drawing.storey(id).stream())
                .flatMap(storey -> storey.rooms().stream())
                .filter(other -> other != one && other.drawn() && other.room().kind() == one.room().kind()
                && StairLanding.continues(one, other))
                .map(RoomShape::id));
    }

    /**
     * A way into a room.
     *
     * @param counted how many rooms it passes that are counted; the room itself is none of them
     * @param rooms   the rooms it passes, and the room itself, in order
     * @param doors   the doors and openings it passes, in order
     */
    public record Entry(int counted, List<String> rooms, List<String> doors) { }

    /** The way into a room that passes fewest counted rooms, of these the one with fewest doors; none if there is no way. */
    public Optional<Entry> into(String room) {
        return Optional.ofNullable(done.get(room)).filter(step -> step.before() != null).map(EntryWays::told);
    }

    private static Entry told(Step last) {
        List<String> rooms = new ArrayList<>();
        List<String> doors = new ArrayList<>();
        for (Step step = last; step.before() != null; step = step.before()) {
            rooms.add(0, step.room());
            if (step.door() != null) {
                doors.add(0, step.door().id());
            }
        }
        return new Entry(last.counted(), List.copyOf(rooms), List.copyOf(doors));
    }
}
