package io.github.labcheck.checker.drawing.exit;

import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StairLanding;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether one gets from a stair, or a yard, to the outside where one can walk out: by its own door, or on through halls, corridors,
 * other stairs and the entry and public rooms beside them, on any of its storeys.
 */
final class StairWays {

    /** What was found: a way, or none; and what might yet show one. */
    record Result(boolean out, List<Lack> lacks) { }

    private final Sides sides;
    private final Ground ground;
    private final DesignGraph design;
    private List<String> flights;

    StairWays(Sides sides, Ground ground) {
        this.sides = sides;
        this.ground = ground;
        design = sides.design();
    }

    /**
     * Looks for a way.
     *
     * @param start the stair or yard
     * @param shut  rooms that the way must not enter, such as the one that people come from
     */
    Result from(String start, Set<String> shut) {
        Search search = new Search(shut);
        boolean out = search.run(start);
        return new Result(out, out ? List.of() : search.lacks());
    }

    /** One search. */
    private final class Search {

        private final Set<String> shut;
        private final Set<String> seen = new HashSet<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final List<Lack> lacks = new ArrayList<>();
        private boolean out;

        Search(Set<String> shut) {
            this.shut = shut;
        }

        boolean run(String start) {
            add(start);
            while (!out && !open.isEmpty()) {
                visit(open.poll());
            }
            return out;
        }

        private void add(String room) {
            if (!shut.contains(room) && seen.add(room)) {
                open.add(room);
            }
        }

        private void visit(String room) {
            if (sides.kind(room) == RoomKind.STAIR) {
                out |= sides.is(room, "outside-stair") && onGround(room);
                flights(room).forEach(this::add);
                unsaid(room);
            }
            sides.doors(room).filter(door -> door.letsOut(room)).forEach(door -> step(room, door.across(room)));
        }

        private void step(String from, String to) {
            if (to.equals(PlanDoor.OUTSIDE)) {
                out |= onGround(from);
            } else if (!sides.known(to)) {
                lacks.add(Lack.of(to, "function"));
            } else if (sides.open(to).isEmpty()) {
                lacks.add(Lack.of(to, "enclosed"));
            } else if (sides.open(to).get()) {
                out |= !sides.walled(to) && onGround(to);
                add(to);
            } else if (sides.leadsOn(to)) {
                add(to);
            }
        }

        private boolean onGround(String room) {
            List<String> storeys = sides.storeys(room);
            lacks.addAll(ground.unknown(room, storeys));
            return ground.on(storeys).orElse(false);
        }

        /** What is not said of where a stair leads. */
        private void unsaid(String stair) {
            if (!connects(stair) && flights(stair).findAny().isEmpty()) {
                lacks.add(Lack.of(stair, "connects"));
            } else {
                perhapsFlights().stream().filter(other -> !seen.contains(other)).forEach(other -> lacks.addAll(joint(stair, other)));
            }
        }

        /** Sections and rooms that a design leaves out, which may hold the way; of a stair that reaches no ground none is of use. */
        List<Lack> lacks() {
            List<Lack> all = new ArrayList<>(lacks);
            all.addAll(design.listed("Door"));
            all.addAll(design.listed("Room"));
            boolean reaches = seen.stream().anyMatch(room -> ground.on(sides.storeys(room)).orElse(true));
            if (reaches) {
                all.addAll(undescribed());
            }
            return all.stream().distinct().toList();
        }

        private List<Lack> undescribed() {
            if (nothingOnGround()) {
                return List.of(Lack.of(design.project(), "Room"));
            }
            if (noWayOut()) {
                return List.of(Lack.of(design.project(), "Door"));
            }
            boolean closed = seen.stream().filter(room -> ground.on(sides.storeys(room)).orElse(true))
                    .allMatch(room -> sides.enclosed(room).orElse(false));
            return closed ? List.of() : design.listed("Opening");
        }
    }

    private boolean drawn(String room) {
        return sides.drawing().shape(room).filter(RoomShape::drawn).isPresent();
    }

    private boolean connects(String room) {
        return !design.values(Sides.node(room), "connects").isEmpty();
    }

    /** What is not said of a room that may be a flight of the same stair on another storey. */
    private List<Lack> joint(String stair, String other) {
        boolean named = sides.known(other);
        boolean meet = sides.storeys(other).stream().anyMatch(sides.storeys(stair)::contains);
        boolean mayMeet = !sides.storeys(other).equals(sides.storeys(stair)) && (meet || named && !connects(other));
        boolean bothDrawn = drawn(stair) && drawn(other);
        boolean apart = bothDrawn && !StairLanding.continues(sides.drawing().shape(stair).orElseThrow(), sides.drawing().shape(other)
                .orElseThrow());
        if (!mayMeet || apart || !named && !bothDrawn) {
            return List.of();
        }
        return Stream.of(named ? null : Lack.of(other, "function"), meet ? null : Lack.of(other, "connects"),
                drawn(stair) ? null : Lack.of(stair, "outline"), drawn(other) ? null : Lack.of(other, "outline"))
                .filter(lack -> lack != null).toList();
    }

    /** Of a stair that is listed storey by storey, the flights over and under it. */
    private Stream<String> flights(String stair) {
        Optional<RoomShape> flight = sides.drawing().shape(stair).filter(RoomShape::drawn);
        return flight.stream().flatMap(one -> one.room().storeys().stream().flatMap(id -> sides.drawing().storey(id).stream())
                .flatMap(storey -> storey.rooms().stream()).filter(other -> other != one && other.drawn()
                        && other.room().kind() == RoomKind.STAIR && StairLanding.continues(one, other)).map(RoomShape::id));
    }

    /** Stairs, and rooms of which it is not known what they are; every stair asks for them. */
    private List<String> perhapsFlights() {
        if (flights == null) {
            flights = rooms().filter(room -> !sides.known(room) || sides.kind(room) == RoomKind.STAIR).toList();
        }
        return flights;
    }

    private Stream<String> rooms() {
        return sides.drawing().shapes().keySet().stream();
    }

    /** Whether no room but stairs and shafts is described on a storey where one can walk out. */
    private boolean nothingOnGround() {
        return rooms().noneMatch(room -> !sides.kind(room).vertical() && ground.on(sides.storeys(room)).orElse(true));
    }

    /** Whether no door or opening of the design leads outside where one can walk out. */
    private boolean noWayOut() {
        return rooms().noneMatch(room -> ground.on(sides.storeys(room)).orElse(true) && sides.doors(room)
                .anyMatch(door -> door.of(PlanDoor.OUTSIDE) || sides.open(door.across(room)).orElse(true)));
    }
}
