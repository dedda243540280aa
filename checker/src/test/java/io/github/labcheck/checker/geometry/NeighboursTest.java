package io.github.labcheck.checker.geometry;

import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.corridor;
import static io.github.labcheck.checker.geometry.Outlines.door;
import static io.github.labcheck.checker.geometry.Outlines.ell;
import static io.github.labcheck.checker.geometry.Outlines.room;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies over a room, on how many sides of a corridor rooms lie, which doors face each other; worked out by hand. */
class NeighboursTest {

    private static Stacking over(List<XY> below, List<List<XY>> above) {
        List<PlanRoom> rooms = Stream.concat(Stream.of(room("B", below)), Stream.iterate(0, i -> i < above.size(), i -> i + 1)
                .map(i -> new PlanRoom("A" + i, RoomKind.ROOM, "F2", above.get(i)))).toList();
        Drawing drawing = Drawing.of(new BuildingPlan(List.of(new PlanStorey("F1", 1, 0), new PlanStorey("F2", 2, 4)),
                rooms, List.of(), List.of()));
        return Stacking.of(drawing.shape("B").orElseThrow(), drawing.storey("F2").orElseThrow());
    }

    @Test
    void allRoomsThatLieOverAPartOfARoomAreAboveIt() {
        Stacking stacking = over(box(0, 0, 6, 4), List.of(box(0, 0, 3, 4), box(3.2, 0, 9, 4), box(6, 0, 9, 4)));
        assertEquals(List.of("A0", "A1"), stacking.rooms(), "A2 touches its edge only");
        assertFalse(stacking.open(), "between the two is a wall of 0.2 m, no place for a room");
    }

    @Test
    void aPartWiderThanAWallIsOpen() {
        assertTrue(over(box(0, 0, 6, 4), List.of(box(0, 0, 5.5, 4))).open(), "0.5 m are open");
        assertFalse(over(box(0, 0, 6, 4), List.of(box(0, 0, 5.7, 4))).open(), "0.3 m may be a wall");
        assertTrue(over(box(0, 0, 6, 4), List.of()).open());
    }

    static Stream<Arguments> sides() {
        return Stream.of(
                Arguments.of("no door", 0, box(0, 0, 20, 2), new double[][] {}),
                Arguments.of("doors on one side", 1, box(0, 0, 20, 2), new double[][] {{3, 2.1}, {9, 2.1}}),
                Arguments.of("doors on both sides", 2, box(0, 0, 20, 2), new double[][] {{3, 2.1}, {15, -0.1}}),
                Arguments.of("a door at either end is on no side", 0, box(0, 0, 20, 2), new double[][] {{-0.1, 1}, {20.1, 1}}),
                Arguments.of("a door at the end and one beside", 1, box(0, 0, 20, 2), new double[][] {{-0.1, 1}, {3, 2.1}}),
                Arguments.of("both arms of an L, outer side", 1, ell(20, 20, 2), new double[][] {{9, -0.1}, {-0.1, 9}}),
                Arguments.of("one arm of an L, both sides", 2, ell(20, 20, 2), new double[][] {{9, -0.1}, {12, 2.1}}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sides")
    void loadedSidesAreCounted(String sentence, int expected, List<XY> outline, double[][] doors) {
        List<PlanDoor> list = Stream.of(doors).map(at -> door("D" + at[0], "C", "R", at[0], at[1])).toList();
        LoadedSides sides = LoadedSides.of(RoomShape.of(corridor("C", outline)), list);
        assertEquals(expected, sides.sides());
        assertEquals(expected, sides.doors().size(), "a door for each side");
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void openingsFaceEachOtherWhereTheyOverlapSeenStraightAcross(double x, boolean faces) {
        RoomShape room = RoomShape.of(room("R", box(0, 0, 8, 3)));
        Doorway first = Doorway.in(room, door("D1", "R", "C", 3, -0.1)).orElseThrow();
        Doorway second = Doorway.in(room, door("D2", "R", "C", x, 3.1)).orElseThrow();
        assertEquals(faces, first.faces(second));
        assertEquals(faces, second.faces(first));
        assertFalse(first.faces(first));
    }

    /** Both openings are 0.9 m wide, so that they overlap where their middles are less than 0.9 m apart. */
    static Stream<Arguments> offsets() {
        return Stream.of(Arguments.of(3.0, true), Arguments.of(3.898, true), Arguments.of(3.9, false), Arguments.of(2.102, true),
                Arguments.of(2.1, false), Arguments.of(6.0, false));
    }

    @Test
    void doorsInTheSameOrInASideWallDoNotFaceEachOther() {
        RoomShape room = RoomShape.of(room("R", box(0, 0, 8, 3)));
        Doorway first = Doorway.in(room, door("D1", "R", "C", 3, -0.1)).orElseThrow();
        assertFalse(first.faces(Doorway.in(room, door("D2", "R", "C", 3.2, -0.1)).orElseThrow()));
        assertFalse(first.faces(Doorway.in(room, door("D3", "R", "C", -0.1, 1.5)).orElseThrow()));
    }

    @Test
    void aFlightThatIsDrawnElsewhereOnTheNextStoreyDoesNotLineUp() {
        PlanRoom lower = new PlanRoom("S1", RoomKind.STAIR, List.of("F1", "F2"), box(0, 0, 3, 6), List.of());
        PlanRoom upper = new PlanRoom("S2", RoomKind.STAIR, List.of("F2", "F1"), box(9, 0, 12, 6), List.of());
        Drawing drawing = Drawing.of(new BuildingPlan(List.of(new PlanStorey("F1", 1, 0), new PlanStorey("F2", 2, 4)),
                List.of(lower, upper), List.of(), List.of()));
        StairLanding landing = StairLanding.of(drawing).get(0);
        assertEquals(List.of("S2"), landing.beside());
        assertEquals(List.of(), landing.continuedBy());
    }
}
