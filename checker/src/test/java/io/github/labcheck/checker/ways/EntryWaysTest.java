package io.github.labcheck.checker.ways;

import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.corridor;
import static io.github.labcheck.checker.geometry.Outlines.door;
import static io.github.labcheck.checker.geometry.Outlines.exit;
import static io.github.labcheck.checker.geometry.Outlines.plan;
import static io.github.labcheck.checker.geometry.Outlines.room;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.ways.EntryWays.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryWaysTest {

    private static final List<PlanRoom> ROOMS = List.of(corridor("C", List.of()), room("B1", List.of()), room("B2", List.of()),
            room("K", List.of()), room("G", List.of()));
    private static final List<PlanDoor> CHAIN = List.of(exit("X", "C", 0, 0), door("1", "C", "B1", 0, 0), door("2", "B1", "B2", 0, 0),
            door("3", "B2", "K", 0, 0));

    /** Buffers are counted, G leads nowhere, doors whose id begins with E are not used. */
    private static final EntryWays.Terms TERMS = new EntryWays.Terms() {
        @Override
        public boolean passes(PlanDoor door) {
            return !door.id().startsWith("E");
        }

        @Override
        public boolean leadsOn(String room) {
            return !room.equals("G");
        }

        @Override
        public boolean counts(String room) {
            return room.startsWith("B");
        }
    };

    private static Optional<Entry> into(String room, PlanDoor... more) {
        List<PlanDoor> doors = new ArrayList<>(CHAIN);
        doors.addAll(List.of(more));
        return EntryWays.of(Drawing.of(plan(ROOMS, doors)), TERMS).into(room);
    }

    @Test
    void theRoomsOnTheWayAreCountedAndNotTheRoomItself() {
        assertEquals(new Entry(2, List.of("C", "B1", "B2", "K"), List.of("X", "1", "2", "3")), into("K").orElseThrow());
        assertEquals(1, into("B2").orElseThrow().counted());
        assertEquals(0, into("B1").orElseThrow().counted());
    }

    @Test
    void theWayThatPassesFewestCountsEvenIfItIsLonger() {
        assertEquals(List.of("C", "B1", "K"), into("K", door("4", "B1", "K", 0, 0)).orElseThrow().rooms());
        List<PlanRoom> rooms = new ArrayList<>(ROOMS);
        List<PlanDoor> doors = new ArrayList<>(CHAIN);
        for (String id : List.of("Y1", "Y2", "Y3", "Y4")) {
            rooms.add(room(id, List.of()));
        }
        doors.addAll(List.of(door("5", "C", "Y1", 0, 0), door("6", "Y1", "Y2", 0, 0), door("7", "Y2", "Y3", 0, 0),
                door("8", "Y3", "Y4", 0, 0),
                door("9", "Y4", "K", 0, 0)));
        assertEquals(new Entry(0, List.of("C", "Y1", "Y2", "Y3", "Y4", "K"), List.of("X", "5", "6", "7", "8", "9")),
                EntryWays.of(Drawing.of(plan(rooms, doors)), TERMS).into("K").orElseThrow());
    }

    @Test
    void doorsThatAreNotUsedPassBoxesAndRoomsThatLeadNowhereAreNoWayIn() {
        PlanDoor box = new PlanDoor("P", DoorKind.PASS_BOX, "C", "K", null, 0.6, 0.6, "", false);
        assertEquals(2, into("K", door("E1", "C", "K", 0, 0), box, door("4", "C", "G", 0, 0), door("5", "G", "K", 0, 0)).orElseThrow()
                .counted());
        assertEquals(List.of("C", "G"), into("G", door("4", "C", "G", 0, 0), door("5", "G", "K", 0, 0)).orElseThrow().rooms());
        assertEquals(Optional.empty(), into("G", door("E2", "C", "G", 0, 0)));
        assertEquals(Optional.empty(), into("nowhere"));
    }

    @Test
    void aStairDrawnStoreyByStoreyLeadsUpAndTheStairBesideItIsAnotherOne() {
        List<PlanRoom> rooms = List.of(new PlanRoom("S1", RoomKind.STAIR, List.of("F1", "F2"), box(0, 0, 3, 6), List.of()),
                new PlanRoom("S2", RoomKind.STAIR, List.of("F2"), box(0, 0, 3, 6), List.of()),
                new PlanRoom("T2", RoomKind.STAIR, List.of("F2"), box(10, 0, 13, 6), List.of()));
        Drawing drawing = Drawing.of(new BuildingPlan(List.of(new PlanStorey("F1", 1, 0), new PlanStorey("F2", 2, 4)), rooms,
                List.of(exit("X", "S1", 0, 3)), List.of()));
        assertEquals(new Entry(0, List.of("S1", "S2"), List.of("X")), EntryWays.of(drawing, TERMS).into("S2").orElseThrow());
        assertEquals(Optional.empty(), EntryWays.of(drawing, TERMS).into("T2"));
    }
}
