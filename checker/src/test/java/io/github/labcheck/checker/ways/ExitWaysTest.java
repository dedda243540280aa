package io.github.labcheck.checker.ways;

import static io.github.labcheck.checker.geometry.Outlines.at;
import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.corridor;
import static io.github.labcheck.checker.geometry.Outlines.door;
import static io.github.labcheck.checker.geometry.Outlines.exit;
import static io.github.labcheck.checker.geometry.Outlines.plan;
import static io.github.labcheck.checker.geometry.Outlines.room;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExitWaysTest {

    private static PlanDoor named(Drawing drawing, String id) {
        return drawing.plan().doors().stream().filter(door -> door.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<ExitWay> ways(BuildingPlan plan, String room, String door) {
        List<ExitWay> ways = found(plan, room, door);
        List<ExitWay> turned = found(DrawnBuildings.moved(plan, 17, p -> p.turned(17).plus(new XY(123.4, -56.7))), room, door);
        assertEquals(ways.stream().map(ExitWay::exit).toList(), turned.stream().map(ExitWay::exit).toList());
        for (int i = 0; i < ways.size(); i++) {
            assertEquals(ways.get(i).length(), turned.get(i).length(), 0.0011);
            assertEquals(ways.get(i).way().rooms(), turned.get(i).way().rooms());
            assertEquals(ways.get(i).way().doors(), turned.get(i).way().doors());
        }
        return ways;
    }

    private static List<ExitWay> found(BuildingPlan plan, String room, String door) {
        Drawing drawing = Drawing.of(plan);
        return ExitWays.of(WalkingGraph.of(drawing)).from(room, named(drawing, door));
    }

    private static Standing standing(BuildingPlan plan, String room, String door) {
        Drawing drawing = Drawing.of(plan);
        WalkingGraph graph = WalkingGraph.of(drawing);
        return DeadEnds.of(graph, ExitWays.of(graph)).standing(room, named(drawing, door));
    }

    /** A corridor 30 m by 2 m with exits at its ends and a room above it. */
    private static BuildingPlan straight(PlanDoor... more) {
        List<PlanDoor> doors = new ArrayList<>(List.of(door("D", "R", "C", 10, 2.1)));
        doors.addAll(List.of(more));
        return plan(List.of(corridor("C", box(0, 0, 30, 2)), room("R", box(6, 2.2, 14, 8))), doors);
    }

    @Test
    void theNearestExitIsAsFarAsTheStraightLineInTheCorridor() {
        List<ExitWay> ways = ways(straight(exit("W", "C", -0.1, 1), exit("E", "C", 30.1, 1)), "R", "D");
        assertEquals(List.of("W", "E"), ways.stream().map(ExitWay::exit).toList());
        assertEquals(Math.hypot(10, 1), ways.get(0).length(), 0.0006);
        assertEquals(Math.hypot(20, 1), ways.get(1).length(), 0.0006);
        assertEquals(List.of("C"), ways.get(0).way().rooms());
    }

    @Test
    void anExitAroundTheCornerOfAnLIsAsFarAsTheClosedForm() {
        BuildingPlan plan = plan(List.of(corridor("C", at(0, 0, 20, 0, 20, 2, 2, 2, 2, 15, 0, 15)), room("R", box(12, 2.2, 18, 8))),
                List.of(door("D", "R", "C", 15, 2.1), exit("E", "C", 1, 15.1)));
        assertEquals(13 + Math.hypot(1, 13), ways(plan, "R", "D").get(0).length(), 0.0006);
    }

    @Test
    void thicknessOfTheWallCountsWhereADoorIsPassed() {
        BuildingPlan plan = plan(List.of(corridor("C", box(0, 0, 10, 2)), corridor("C2", box(10.2, 0, 20, 2)),
                room("R", box(0, 2.2, 5, 6))),
                List.of(door("D", "R", "C", 3, 2.1), door("F", "C", "C2", 10.1, 1), exit("E", "C2", 20.1, 1)));
        ExitWay way = ways(plan, "R", "D").get(0);
        assertEquals(Math.hypot(7, 1) + 0.2 + 9.8, way.length(), 0.0006);
        assertEquals(List.of("C", "C2"), way.way().rooms());
        assertEquals(List.of("F"), way.way().doors());
    }

    @Test
    void anOpeningIsPassedInItsWholeWidth() {
        PlanDoor opening = new PlanDoor("O", DoorKind.OPENING, "C", "C2", new XY(10, 1), 2, 2, "", false);
        BuildingPlan plan = plan(List.of(corridor("C", box(0, 0, 10, 2)), corridor("C2", box(10, 0, 20, 2)), room("R", box(0, 2.2, 5, 6))),
                List.of(door("D", "R", "C", 3, 2.1), opening, exit("E", "C2", 17, 2.1)));
        ExitWay way = ways(plan, "R", "D").get(0);
        assertEquals(14, way.length(), 0.0006);
        assertEquals(List.of("C", "C2"), way.way().rooms());
        assertEquals(List.of("O"), way.way().doors());
    }

    @Test
    void aNarrowOpeningIsPassedAtItsJamb() {
        PlanDoor opening = new PlanDoor("O", DoorKind.OPENING, "C", "C2", new XY(10.1, 1), 1, 1, "", false);
        BuildingPlan plan = plan(List.of(corridor("C", box(0, 0, 10, 4)), corridor("C2", box(10.2, 0, 20, 4)),
                room("R", box(0, 4.2, 5, 9))),
                List.of(door("D", "R", "C", 3, 4.1), opening, exit("E", "C2", 17.2, 4.1)));
        assertEquals(2 * Math.hypot(7, 2.5) + 0.2, ways(plan, "R", "D").get(0).length(), 0.0006);
    }

    @Test
    void theWayFromADoorDoesNotComeBackThroughItsRoom() {
        BuildingPlan plan = plan(List.of(room("R", box(0, 0, 8, 8)), room("S", box(8.2, 0, 12, 8)), corridor("C", box(0, 8.2, 12, 10))),
                List.of(door("D1", "R", "S", 8.1, 4), door("D2", "R", "C", 4, 8.1), door("D3", "S", "C", 10, 8.1),
                exit("E", "C", -0.1, 9.2)));
        assertEquals(List.of("S", "C"), ways(plan, "R", "D1").get(0).way().rooms());
        assertEquals(List.of("C"), ways(plan, "R", "D2").get(0).way().rooms());
    }

    @Test
    void oneDoesNotFleeFromACorridorIntoARoom() {
        BuildingPlan plan = plan(List.of(corridor("C", box(0, 0, 30, 2)), room("R", box(0, 2.2, 8, 8)), room("S", box(10, 2.2, 18, 8))),
                List.of(door("D", "R", "C", 4, 2.1), door("D2", "S", "C", 12, 2.1), exit("X", "S", 14, 8.1), exit("E", "C", 30.1, 1)));
        assertEquals(List.of("E"), ways(plan, "R", "D").stream().map(ExitWay::exit).toList());
        Drawing drawing = Drawing.of(plan);
        List<ExitWay> own = ExitWays.of(WalkingGraph.of(drawing)).from("S");
        assertEquals(List.of("X", "E"), own.stream().map(ExitWay::exit).toList());
        assertEquals(0, own.get(0).length());
    }

    @Test
    void aBlockedExitLeavesTheOther() {
        Drawing drawing = Drawing.of(straight(exit("W", "C", -0.1, 1), exit("E", "C", 30.1, 1)));
        ExitWays ways = ExitWays.of(WalkingGraph.of(drawing));
        assertEquals("E", ways.without("W", "R").orElseThrow().exit());
        assertEquals(Set.of("E", "W"), ways.reachable("R"));
        assertEquals(2, ways.exits("F1").size());
        assertTrue(ExitWays.of(WalkingGraph.of(Drawing.of(straight(exit("W", "C", -0.1, 1))))).without("W", "R").isEmpty());
    }

    @Test
    void anOpenStairIsWalkedDownAndAnEnclosedOneEndsTheWay() {
        List<PlanStorey> storeys = List.of(new PlanStorey("F1", 1, 0), new PlanStorey("F2", 2, 4));
        List<PlanRoom> rooms = List.of(new PlanRoom("ST", RoomKind.STAIR, List.of("F1", "F2"), box(20.2, 0, 23.2, 6), List.of()),
                new PlanRoom("C1", RoomKind.CORRIDOR, "F1", box(0, 0, 20, 2)),
                new PlanRoom("C2", RoomKind.CORRIDOR, "F2", box(0, 0, 20, 2)),
                new PlanRoom("R", RoomKind.ROOM, "F2", box(0, 2.2, 8, 8)));
        PlanDoor up = door("U", "C2", "ST", 20.1, 1);
        List<PlanDoor> doors = List.of(door("D", "R", "C2", 4, 2.1), up, door("L", "ST", "C1", 20.1, 1), exit("E", "C1", -0.1, 1));
        ExitWay open = ways(new BuildingPlan(storeys, rooms, doors, List.of()), "R", "D").get(0);
        double toLanding = Math.hypot(1.5, 2);
        assertEquals(Math.hypot(16, 1) + 2 * (0.2 + toLanding) + 2.016 * 4 + 20, open.length(), 0.001);
        assertEquals(List.of("C2", "ST", "C1"), open.way().rooms());
        List<PlanDoor> enclosed = new ArrayList<>(doors);
        enclosed.set(1, new PlanDoor("U", "C2", "ST", up.at(), 1.1, true));
        ExitWay ended = ways(new BuildingPlan(storeys, rooms, enclosed, List.of()), "R", "D").get(0);
        assertEquals("U", ended.exit());
        assertEquals(Math.hypot(16, 1), ended.length(), 0.0006);
    }

    static Stream<Arguments> standings() {
        PlanRoom main = corridor("C", box(0, 0, 30, 2));
        PlanRoom above = room("R", box(6, 2.2, 14, 8));
        PlanDoor middle = door("D", "R", "C", 10, 2.1);
        PlanDoor west = exit("W", "C", -0.1, 1);
        PlanDoor east = exit("E", "C", 30.1, 1);
        PlanDoor half = exit("H", "C", 20, -0.1);
        PlanRoom tee = corridor("C", at(14, -9, 16, -9, 16, 0, 30, 0, 30, 2, 0, 2, 0, 0, 14, 0));
        PlanRoom spur = room("R", box(16.2, -9, 20, -3));
        PlanRoom ring = room("C", RoomKind.CORRIDOR, box(0, 0, 20, 14), box(2, 2, 18, 12));
        PlanRoom inner = room("R", box(2.2, 2.2, 17.8, 11.8));
        return Stream.of(
                standing("between exits at both ends", Standing.BETWEEN_EXITS, List.of(main, above), middle, west, east),
                standing("with one exit only", Standing.DEAD_END, List.of(main, above), middle, west),
                standing("with both exits on one side", Standing.DEAD_END, List.of(main, above), middle, half, east),
                standing("without exits", Standing.NO_WAY_OUT, List.of(main, above), middle),
                standing("in the stem of a T", Standing.DEAD_END, List.of(tee, spur), door("D", "R", "C", 16.1, -6), west, east),
                standing("in the stem of a T near its mouth", Standing.BETWEEN_EXITS, List.of(tee, room("R", box(16.2, -9, 20, -0.5))),
                        door("D", "R", "C", 16.1, -1.2), west, east),
                standing("in a deep recess of a corridor", Standing.BETWEEN_EXITS,
                        List.of(corridor("C", at(0, 0, 30, 0, 30, 2, 11, 2, 11, 3.2, 9.5, 3.2, 9.5, 2, 0, 2)),
                        room("R", box(6, 3.4, 14, 8))),
                        door("D", "R", "C", 10.2, 3.3), west, east),
                standing("on a ring with two exits apart", Standing.BETWEEN_EXITS, List.of(ring, inner), door("D", "R", "C", 10, 12.1),
                        exit("A", "C", -0.1, 1), exit("B", "C", 20.1, 1)),
                standing("on a ring with one exit", Standing.DEAD_END, List.of(ring, inner), door("D", "R", "C", 10, 12.1),
                exit("A", "C", -0.1, 1)),
                standing("on a ring whose exits both lie down a spur", Standing.DEAD_END,
                        List.of(room("C", RoomKind.CORRIDOR, at(0, 0, 9, 0, 9, -9, 11, -9, 11, 0, 20, 0, 20, 14, 0, 14),
                        box(2, 2, 18, 12)), inner),
                        door("D", "R", "C", 10, 12.1), exit("A", "C", 8.9, -8), exit("B", "C", 11.1, -8)),
                standing("behind one fire door that all pass", Standing.DEAD_END,
                        List.of(corridor("C", box(0, 0, 14, 2)), corridor("C2", box(14.2, 0, 30, 2)), above), middle,
                        door("F", "C", "C2", 14.1, 1), exit("E", "C2", 30.1, 1), exit("H", "C2", 20, -0.1)),
                standing("with a fire door between it and one of two exits", Standing.BETWEEN_EXITS,
                        List.of(corridor("C", box(0, 0, 14, 2)), corridor("C2", box(14.2, 0, 30, 2)), above), middle,
                        door("F", "C", "C2", 14.1, 1), exit("E", "C2", 30.1, 1), west),
                standing("in a wide hall with exits apart", Standing.BETWEEN_EXITS, List.of(corridor("C", box(0, -10, 20, 2)), above),
                middle,
                        exit("A", "C", 5, -10.1), exit("B", "C", 15, -10.1)),
                standing("in a room behind a room", Standing.BETWEEN_EXITS, List.of(main, above, room("Q", box(6, 8.2, 14, 12))),
                        door("D", "Q", "R", 10, 8.1), door("D2", "R", "C", 10, 2.1), west, east));
    }

    private static Arguments standing(String where, Standing expected, List<PlanRoom> rooms, PlanDoor... doors) {
        String from = rooms.stream().anyMatch(room -> room.id().equals("Q")) ? "Q" : "R";
        return Arguments.of(where, expected, from, plan(rooms, List.of(doors)));
    }

    @ParameterizedTest(name = "a door {0}")
    @MethodSource("standings")
    void aDoorStandsBetweenExitsOrInADeadEnd(String where, Standing expected, String room, BuildingPlan plan) {
        assertEquals(expected, standing(plan, room, "D"), where);
        assertEquals(expected, standing(DrawnBuildings.moved(plan, 17, p -> new XY(-p.x(), p.y()).turned(17)), room, "D"), where
                + ", turned");
    }
}
