package io.github.labcheck.checker.ways;

import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.corridor;
import static io.github.labcheck.checker.geometry.Outlines.door;
import static io.github.labcheck.checker.geometry.Outlines.exit;
import static io.github.labcheck.checker.geometry.Outlines.plan;
import static io.github.labcheck.checker.geometry.Outlines.room;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final List<PlanRoom> ROOMS = List.of(corridor("C", box(0, 0, 30, 2)), room("A", List.of()), room("B", List.of()),
            room("D", List.of()), room("E", List.of()), room("F", RoomKind.SHAFT, List.of()));

    private static PlanDoor wide(String id, String a, String b, double width) {
        return new PlanDoor(id, a, b, new XY(0, 0), width, false);
    }

    @Test
    void roomsWithoutDoorAreCutOffAndShaftsNeedNone() {
        PlanDoor box = new PlanDoor("P", DoorKind.PASS_BOX, "D", "E", null, 0.6, 0.6, "", false);
        Access access = Access.of(Drawing.of(plan(ROOMS, List.of(door("1", "A", "C", 0, 0), door("2", "A", "B", 0, 0),
                exit("X", "C", 0, 1), box))));
        assertEquals(List.of("D", "E"), access.cutOff());
        assertEquals(List.of("B", "C"), access.neighbours("A").toList());
    }

    @Test
    void aChainOfRoomsThatLeadsNowhereIsCutOff() {
        Access access = Access.of(Drawing.of(plan(ROOMS, List.of(door("1", "A", "C", 0, 0), exit("X", "C", 0, 1),
                door("2", "D", "E", 0, 0)))));
        assertEquals(List.of("B", "D", "E"), access.cutOff());
        assertEquals(List.of(true, false, false), List.of(access.leadsOut("A"), access.leadsOut("D"), access.leadsOut("nowhere")));
    }

    @Test
    void aRoomBehindRoomsIsReachedOnlyThroughThem() {
        List<PlanDoor> chain = List.of(door("1", "A", "C", 0, 0), door("2", "A", "B", 0, 0), door("3", "B", "D", 0, 0));
        Access access = Access.of(Drawing.of(plan(ROOMS, chain)));
        assertEquals(List.of("B", "A"), access.through("D"));
        assertEquals(List.of(), access.through("A"));
        assertEquals(List.of(), access.through("C"));
        assertEquals(List.of(), access.through("nowhere"));
    }

    @Test
    void aRoomWithTwoWaysInNeedsNeither() {
        List<PlanDoor> both = List.of(door("1", "A", "C", 0, 0), door("2", "B", "C", 0, 0), door("3", "A", "D", 0, 0),
                door("4", "B", "D", 0, 0),
                door("5", "D", "E", 0, 0));
        Access access = Access.of(Drawing.of(plan(ROOMS, both)));
        assertEquals(List.of(), access.through("D"));
        assertEquals(List.of("D"), access.through("E"));
    }

    @Test
    void theWidestThingComesByTheWayWhoseNarrowestDoorIsWidest() {
        List<PlanDoor> doors = List.of(wide("0", "C", PlanDoor.OUTSIDE, 1.5), wide("1", "A", "C", 0.9), wide("2", "C", "B", 1.3),
                wide("3", "B", "A", 1.2));
        DeliverySearch search = DeliverySearch.in(Drawing.of(plan(ROOMS, doors)), Walker.GOODS, room -> Double.POSITIVE_INFINITY);
        Delivery way = search.widest(PlanDoor.OUTSIDE, "A").orElseThrow();
        assertEquals(new Delivery(1.2, "3", List.of("outside", "C", "B", "A"), List.of("0", "2", "3"), List.of()), way);
        assertTrue(search.widest(PlanDoor.OUTSIDE, "E").isEmpty());
    }

    @Test
    void aNarrowRoomOnTheWayLimitsItAndTheRoomItselfDoesNot() {
        List<PlanDoor> doors = List.of(wide("0", "C", PlanDoor.OUTSIDE, 1.5), wide("1", "A", "C", 1.4), wide("2", "A", "B", Double.NaN));
        DeliverySearch search = DeliverySearch.in(Drawing.of(plan(ROOMS, doors)), Walker.GOODS, room -> room.id().equals("C") ? 1.1 : 0.5);
        assertEquals(new Delivery(1.1, "C", List.of("outside", "C", "A"), List.of("0", "1"), List.of()),
                search.widest(PlanDoor.OUTSIDE, "A").orElseThrow());
        assertEquals(List.of("2"), search.widest("C", "B").orElseThrow().unknown());
    }
}
