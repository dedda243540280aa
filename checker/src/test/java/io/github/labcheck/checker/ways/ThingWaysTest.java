package io.github.labcheck.checker.ways;

import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.corridor;
import static io.github.labcheck.checker.geometry.Outlines.door;
import static io.github.labcheck.checker.geometry.Outlines.ell;
import static io.github.labcheck.checker.geometry.Outlines.plan;
import static io.github.labcheck.checker.geometry.Outlines.room;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Ways to the nearest thing, with the closed form beside. */
class ThingWaysTest {

    private static final BiPredicate<String, String> ALL_OPEN = (door, into) -> false;

    /** Two rooms of 4 m by 4 m beside a corridor of 2 m; walls of 0.2 m. */
    private static final Drawing TWO_ROOMS = Drawing.of(plan(
            List.of(room("A", box(0, 0, 4, 4)), room("B", box(4.2, 0, 8.2, 4)), corridor("C", box(0, 4.2, 8.2, 6.2))),
            List.of(door("DA", "A", "C", 2, 4.1), door("DB", "B", "C", 6, 4.1))));

    private static ThingWays ways(Drawing drawing, Map<String, Place> things, BiPredicate<String, String> closed) {
        return ThingWays.to(WalkingGraph.of(drawing), new TreeMap<>(things), closed);
    }

    private static Place place(String room, double x, double y) {
        return new Place("F1", room, new XY(x, y));
    }

    private static Optional<ThingWay> farthest(Drawing drawing, String room, Map<String, Place> things) {
        return ways(drawing, things, ALL_OPEN).farthest(drawing.shape(room).orElseThrow());
    }

    @Test
    void inOneRoomTheFarthestCornerCounts() {
        ThingWay way = farthest(TWO_ROOMS, "A", Map.of("W", place("A", 1, 0))).orElseThrow();
        assertEquals(5, way.distance());
        assertEquals(List.of("A"), way.rooms());
    }

    @Test
    void theWayIntoTheCorridorPassesTheMiddleOfTheDoor() {
        ThingWay way = farthest(TWO_ROOMS, "A", Map.of("W", place("C", 2, 6.2))).orElseThrow();
        assertEquals(Math.hypot(2, 4) + 0.2 + 2, way.distance(), 0.0005);
        assertEquals(List.of("A", "C"), way.rooms());
        assertEquals(List.of("DA"), way.doors());
        assertEquals(new XY(2, 6.2), way.line().get(way.line().size() - 1).at());
    }

    @Test
    void theNearerOfTwoThingsCountsEvenThroughADoor() {
        Map<String, Place> things = Map.of("FAR", place("B", 8.2, 0), "NEAR", place("C", 4, 4.2));
        ThingWay way = farthest(TWO_ROOMS, "B", things).orElseThrow();
        double byTheDoor = Math.hypot(1.8, 4) + 0.2 + 2;
        assertTrue(way.distance() <= byTheDoor + 0.001, () -> "" + way);
        assertEquals("NEAR", farthest(TWO_ROOMS, "A", things).orElseThrow().thing());
    }

    @Test
    void fromAPlaceTheWayBendsAtTheCorner() {
        Drawing drawing = Drawing.of(plan(List.of(room("L", ell(12, 9, 2))), List.of()));
        ThingWay way = ways(drawing, Map.of("W", place("L", 1, 9)), ALL_OPEN)
                .from(drawing.shape("L").orElseThrow(), List.of(new XY(1, 1), new XY(12, 0))).orElseThrow();
        assertEquals(Math.hypot(1, 7) + Math.hypot(10, 2), way.distance(), 0.0005);
    }

    @Test
    void throughAClosedDoorThereIsNoWayButOutOfItThereIs() {
        Map<String, Place> things = Map.of("W", place("B", 6, 2));
        ThingWays intoB = ways(TWO_ROOMS, things, (door, into) -> into.equals("B"));
        assertTrue(intoB.farthest(TWO_ROOMS.shape("A").orElseThrow()).isEmpty());
        ThingWays intoA = ways(TWO_ROOMS, things, (door, into) -> into.equals("A"));
        assertEquals(List.of("DA", "DB"), intoA.farthest(TWO_ROOMS.shape("A").orElseThrow()).orElseThrow().doors());
    }

    @Test
    void noStairIsClimbedAndNoWayLeadsAcrossTheOpen() {
        PlanRoom stair = new PlanRoom("S", RoomKind.STAIR, List.of("F1", "F2"), box(4.2, 0, 7, 4), List.of());
        PlanRoom above = new PlanRoom("U", RoomKind.ROOM, "F2", box(0, 0, 4, 4));
        Drawing drawing = Drawing.of(new BuildingPlan(List.of(new PlanStorey("F1", 1, 0), new PlanStorey("F2", 2, 4)),
                List.of(room("A", box(0, 0, 4, 4)), room("H", box(20, 0, 24, 4)), stair, above),
                List.of(door("D1", "A", "S", 4.1, 2), door("D2", "U", "S", 4.1, 2), door("O1", "A", PlanDoor.OUTSIDE, 2, -0.1),
                        door("O2", "H", PlanDoor.OUTSIDE, 22, -0.1)), List.of()));
        assertTrue(farthest(drawing, "A", Map.of("W", new Place("F2", "U", new XY(1, 1)))).isEmpty());
        assertTrue(farthest(drawing, "A", Map.of("W", place("H", 22, 2))).isEmpty());
    }
}
