package io.github.labcheck.checker.geometry;

import static io.github.labcheck.checker.geometry.Outlines.at;
import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.door;
import static io.github.labcheck.checker.geometry.Outlines.plan;
import static io.github.labcheck.checker.geometry.Outlines.room;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WallsTest {

    private static Walls walls(PlanRoom... rooms) {
        return Walls.of(Drawing.of(plan(List.of(rooms), List.of())).storeys().get(0));
    }

    static Stream<Arguments> pairs() {
        double slant = Math.tan(Math.toRadians(5));
        return Stream.of(
                pair("rooms side by side share the whole wall", 5, 0.2, box(0, 0, 4, 5), box(4.2, 0, 8, 5)),
                pair("rooms that are offset share what faces", 3.5, 0.2, box(0, 0, 4, 5), box(4.2, 1.5, 8, 9)),
                pair("rooms 0.40 m apart share a wall", 5, 0.4, box(0, 0, 4, 5), box(4.4, 0, 8, 5)),
                pair("rooms 0.41 m apart share none", 0, 0, box(0, 0, 4, 5), box(4.41, 0, 8, 5)),
                pair("rooms that touch share a wall without thickness", 5, 0, box(0, 0, 4, 5), box(4, 0, 8, 5)),
                pair("rooms that meet at a corner share none", 0, 0, box(0, 0, 4, 5), box(4.2, 5.2, 8, 9)),
                pair("rooms drawn 2 cm into each other share a wall", 5, 0, box(0, 0, 4, 5), box(3.98, 0, 8, 5)),
                pair("a room in the corner of an L shares two walls", 4 + 3, 0.1, at(0, 0, 10, 0, 10, 2, 2, 2, 2, 6, 0, 6),
                box(2.1, 2.1, 6.1, 5.1)),
                pair("a wall at 45 degrees is as long as it is", 3 * Math.sqrt(2), 0.1 * Math.sqrt(2), at(0, 0, 4, 0, 4, 1, 1, 4, 0, 4),
                        at(4.1, 1.1, 6.1, 3.1, 3.1, 6.1, 1.1, 4.1)),
                pair("a wedge of a wall ends where it is thicker than 0.40 m", mean(0.35 / slant), 0.05 + 0.35 / 2, box(0, 0, 5, 3),
                        at(0, 3.05, 5, 3.05 + 5 * slant, 5, 9, 0, 9)),
                pair("a room inside the void of another shares its four walls", 2 * (2.8 + 1.8), 0.1, box(0, 0, 9, 9),
                box(3.1, 3.1, 5.9, 4.9)));
    }

    /** Of a wedge, one face shows the length along it, the other along its own slope. */
    private static double mean(double length) {
        return length * (1 + 1 / Math.cos(Math.toRadians(5))) / 2;
    }

    private static Arguments pair(String sentence, double length, double thickness, List<XY> first, List<XY> second) {
        return Arguments.of(sentence, length, thickness, first, second);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void sharedWallIsWorkedOutByHand(String sentence, double length, double thickness, List<XY> first, List<XY> second) {
        PlanRoom one = sentence.contains("void") ? room("A", RoomKind.ROOM, first, box(3, 3, 6, 5)) : room("A", first);
        SharedWall wall = walls(one, room("B", second)).between("A", "B");
        assertEquals(length, wall.length(), sentence.contains("wedge") ? 0.03 : 0.0011);
        assertEquals(thickness, wall.thickness(), sentence.contains("wedge") ? 0.01 : 0.0011);
        SharedWall back = walls(room("B", second), one).between("B", "A");
        assertEquals(wall.length(), back.length());
    }

    @Test
    void aRoomBetweenTwoOthersKeepsThemApart() {
        Walls walls = walls(room("A", box(0, 0, 4, 5)), room("B", box(4.3, 0, 8, 5)), room("D", box(4.1, 0, 4.2, 2)));
        assertEquals(3, walls.between("A", "B").length());
        assertEquals(2, walls.between("A", "D").length());
        assertEquals(List.of("B", "D"), walls.neighbours("A").toList());
    }

    @Test
    void wallsWithoutANeighbourLookOutside() {
        Walls walls = walls(room("A", box(0, 0, 4, 5)), room("B", box(4.2, 0, 8, 5)));
        assertEquals(4 + 4 + 5, walls.outsideLength("A"));
    }

    @Test
    void theEndOfAPartitionBetweenTwoNeighboursIsNotOutside() {
        Walls walls = walls(room("A", box(0, 0, 10, 5)), room("B", box(0, 5.2, 4.9, 9)), room("C", box(5.1, 5.2, 10, 9)));
        assertEquals(5 + 10 + 5, walls.outsideLength("A"));
        assertEquals(Map.of("B", 4.9, "C", 4.9, "outside", 20.0), walls.lengths("A"));
    }

    @Test
    void aRoomAmongOthersHasNoOutsideWall() {
        Walls walls = walls(room("A", box(0, 0, 4, 4)), room("N", box(0, 4.2, 4, 8)), room("S", box(0, -4, 4, -0.2)),
                room("E", box(4.2, 0, 8, 4)), room("W", box(-4, 0, -0.2, 4)));
        assertEquals(0, walls.outsideLength("A"));
    }

    static Stream<Arguments> doors() {
        return Stream.of(
                Arguments.of("in the middle of the wall", door("D", "A", "B", 4.1, 2.5), DoorPlace.Standing.IN_WALL, 0.0, 0.0),
                Arguments.of("on the face of one room", door("D", "A", "B", 4.0, 2.5), DoorPlace.Standing.IN_WALL, 0.0, 0.0),
                Arguments.of("0.3 m inside a room", door("D", "A", "B", 3.7, 2.5), DoorPlace.Standing.ELSEWHERE, 0.3, 0.0),
                Arguments.of("beyond the end of the wall", door("D", "A", "B", 4.1, 6.2), DoorPlace.Standing.ELSEWHERE, 1.2, 1.65),
                Arguments.of("its jamb beyond the end of the wall", door("D", "A", "B", 4.1, 4.8), DoorPlace.Standing.IN_WALL, 0.0, 0.25),
                Arguments.of("between rooms that share no wall", door("D", "A", "C", 4.1, 2.5), DoorPlace.Standing.NO_SUCH_WALL,
                Double.NaN, Double.NaN),
                Arguments.of("to outside in an outer wall", door("D", "A", PlanDoor.OUTSIDE, -0.15, 2.5), DoorPlace.Standing.IN_WALL, 0.0,
                0.0),
                Arguments.of("to outside in a wall to another room", door("D", "A", PlanDoor.OUTSIDE, 4.1, 2.5),
                DoorPlace.Standing.ELSEWHERE, 2.502, 0.0),
                Arguments.of("of a room that is not there", door("D", "A", "X", 4.1, 2.5), DoorPlace.Standing.NOT_DRAWN, Double.NaN,
                Double.NaN));
    }

    @ParameterizedTest(name = "a door {0}")
    @MethodSource("doors")
    void aDoorIsFoundInItsWallOrNot(String where, PlanDoor door, DoorPlace.Standing standing, double off, double overhang) {
        Drawing drawing = Drawing.of(plan(List.of(room("A", box(0, 0, 4, 5)), room("B", box(4.2, 0, 8, 5)), room("C", box(12, 0, 15, 5))),
                List.of(door)));
        DoorPlace place = DoorPlace.of(door, drawing::shape, Walls.of(drawing.storeys().get(0)));
        assertEquals(standing, place.standing(), where);
        assertEquals(off, place.off(), 0.001);
        if (standing == DoorPlace.Standing.IN_WALL) {
            assertEquals(overhang, place.overhang(), 0.001);
        }
    }

    @Test
    void doorsAreAsFarApartAsTheirNearestEdges() {
        RoomShape shape = RoomShape.of(room("A", box(0, 0, 10, 8)));
        Doorway south = Doorway.in(shape, door("D1", "A", "B", 2, -0.1)).orElseThrow();
        Doorway farther = Doorway.in(shape, door("D2", "A", "B", 8, -0.1)).orElseThrow();
        Doorway east = Doorway.in(shape, door("D3", "A", "B", 10.1, 4)).orElseThrow();
        assertEquals(6 - 0.9, south.apart(farther));
        assertEquals(Tolerance.rounded(Math.hypot(10 - 2.45, 4 - 0.45)), south.apart(east));
    }

    @Test
    void roomsDrawnIntoEachOtherAreFoundWithTheirArea() {
        Drawing drawing = Drawing.of(plan(List.of(room("A", box(0, 0, 4, 5)), room("B", box(3.5, 1, 8, 5)), room("C", box(0, 5, 8, 9)),
                room("D", box(1, 1, 2, 2)), room("E", box(8.0005, 1, 9, 5)), room("F", box(7.9998, 5, 9, 9))), List.of()));
        assertEquals(List.of(new Overlap("A", "B", 2.0), new Overlap("A", "D", 1.0)), Overlap.on(drawing.storeys().get(0)));
    }

    @Test
    void roomsAboveEachOtherAreFoundWithTheirArea() {
        BuildingPlan plan = new BuildingPlan(List.of(new PlanStorey("F2", 2, 3.6), new PlanStorey("F1", 1, 0)),
                List.of(room("A", box(0, 0, 4, 5)), new PlanRoom("W", RoomKind.ROOM, "F2", box(3, 4, 8, 9))), List.of(), List.of());
        Drawing drawing = Drawing.of(plan);
        assertEquals(List.of(new Overlap("W", "A", 1.0)), Overlap.stacked(drawing.storeys().get(0), drawing.storeys().get(1)));
    }

    @Test
    void aStairLinesUpUnlessARoomStandsOverIt() {
        PlanRoom stair = new PlanRoom("ST1", RoomKind.STAIR, List.of("F1", "F2"), box(0, 0, 3, 6), List.of());
        PlanRoom below = new PlanRoom("C1", RoomKind.CORRIDOR, "F1", box(3.2, 0, 20, 2));
        PlanRoom above = new PlanRoom("C2", RoomKind.CORRIDOR, "F2", box(3.2, 0, 20, 2));
        PlanRoom over = new PlanRoom("R2", RoomKind.ROOM, "F2", box(2, 3, 8, 6));
        List<PlanDoor> doors = List.of(door("D1", "ST1", "C1", 3.1, 1), door("D2", "C2", "ST1", 3.1, 1));
        List<PlanStorey> storeys = List.of(new PlanStorey("F1", 1, 0), new PlanStorey("F2", 2, 3.6));
        List<StairLanding> fine = StairLanding.of(Drawing.of(new BuildingPlan(storeys, List.of(stair, below, above), doors, List.of())));
        assertTrue(fine.stream().allMatch(StairLanding::linesUp));
        List<StairLanding> built = StairLanding.of(Drawing.of(new BuildingPlan(storeys, List.of(stair, below, above, over), doors,
                List.of())));
        assertEquals(List.of(new Overlap("R2", "ST1", 3.0)), built.get(1).inTheWay());
        assertEquals(List.of(true, false), built.stream().map(StairLanding::linesUp).toList());
    }

    @Test
    void aStairDrawnStoreyByStoreyLinesUpOnlyWhereItsFlightsLieOverEachOther() {
        PlanRoom first = new PlanRoom("ST1", RoomKind.STAIR, List.of("F1", "F2"), box(0, 0, 3, 6), List.of());
        PlanRoom second = new PlanRoom("ST2", RoomKind.STAIR, List.of("F2", "F1"), box(0.1, 0, 3.1, 6), List.of());
        PlanRoom aside = new PlanRoom("ST2", RoomKind.STAIR, List.of("F2", "F1"), box(4, 0, 7, 6), List.of());
        List<PlanStorey> storeys = List.of(new PlanStorey("F1", 1, 0), new PlanStorey("F2", 2, 3.6));
        List<StairLanding> over = StairLanding.of(Drawing.of(new BuildingPlan(storeys, List.of(first, second), List.of(), List.of())));
        assertTrue(over.stream().allMatch(StairLanding::linesUp));
        List<StairLanding> beside = StairLanding.of(Drawing.of(new BuildingPlan(storeys, List.of(first, aside), List.of(), List.of())));
        assertEquals(List.of("ST2"), beside.get(0).beside());
        assertTrue(beside.stream().noneMatch(StairLanding::linesUp));
    }
}
