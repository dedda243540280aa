package io.github.labcheck.checker.geometry;

import static io.github.labcheck.checker.geometry.Outlines.at;
import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.plan;
import static io.github.labcheck.checker.geometry.Outlines.room;
import static io.github.labcheck.checker.geometry.Outlines.round;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Doors in walls that bend: an opening follows its wall, a corner ends it, and nothing leaps at a millimetre. */
class BentWallsTest {

    private static PlanDoor wide(String a, String b, XY at, double width) {
        return new PlanDoor("D", DoorKind.DOOR, a, b, at, Double.NaN, width, "", false);
    }

    private static DoorPlace place(PlanDoor door, PlanRoom... rooms) {
        Drawing drawing = Drawing.of(plan(List.of(rooms), List.of(door)));
        return DoorPlace.of(door, drawing::shape, Walls.of(drawing.storeys().get(0)));
    }

    private static PlanRoom kinked(double out) {
        return room("A", at(0, 0, 8, 0, 8 + out, 3, 8, 6, 0, 6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0005, 0.00099, 0.00101, 0.002, 0.02, 0.2, 0.6})
    void aDoorOverABendFits(double out) {
        assertEquals(0, place(wide("A", PlanDoor.OUTSIDE, new XY(8 + out, 3), 1.5), kinked(out)).overhang());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0005, 0.02})
    void aDoorOverABendAndOverTheEndOfItsWallSticksOut(double out) {
        assertEquals(0.25, place(wide("A", PlanDoor.OUTSIDE, new XY(8, 0.5), 1.5), kinked(out)).overhang(), 0.001);
    }

    @Test
    void aDoorAroundACornerSticksOut() {
        assertEquals(0.75, place(wide("A", PlanDoor.OUTSIDE, new XY(8, 0), 1.5), room("A", box(0, 0, 8, 6))).overhang(), 0.001);
        assertEquals(0.35, place(wide("A", PlanDoor.OUTSIDE, new XY(8, 0.4), 1.5), room("A", box(0, 0, 8, 6))).overhang(), 0.001);
    }

    @Test
    void aCornerOfSmallBendsIsACorner() {
        List<XY> rounded = at(0, 0, 7.98, 0, 7.99, 0.002, 7.997, 0.008, 8, 0.02, 8, 6, 0, 6);
        assertTrue(place(wide("A", PlanDoor.OUTSIDE, new XY(7.995, 0.005), 1.5), room("A", rounded)).overhang() > 0.7);
    }

    static Stream<Arguments> rounds() {
        return Stream.of(Arguments.of(72, 72), Arguments.of(24, 24), Arguments.of(36, 72), Arguments.of(60, 48), Arguments.of(300, 90),
                Arguments.of(16, 16));
    }

    @ParameterizedTest(name = "{0} corners inside, {1} outside")
    @MethodSource("rounds")
    void aDoorInARoundWallFits(int inner, int outer) {
        PlanRoom hall = room("A", round(0, 0, 5, inner));
        PlanRoom ring = room("B", RoomKind.CORRIDOR, round(0, 0, 7.2, outer), round(0, 0, 5.2, outer));
        for (int degrees = 0; degrees < 360; degrees += 7) {
            DoorPlace place = place(wide("A", "B", new XY(5.09, 0).turned(degrees), 1.2), hall, ring);
            assertEquals(0, place.overhang(), 0.001, "at " + degrees);
            assertTrue(place.off() <= 0.02, "at " + degrees + " " + place);
            DoorPlace out = place(wide("B", PlanDoor.OUTSIDE, new XY(7.2, 0).turned(degrees), 1.5), hall, ring);
            assertEquals(0, out.overhang(), 0.001, "at " + degrees);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0005, 0.00099, 0.00101, 0.002, 0.005, 0.05})
    void howFarADoorSticksOutDoesNotDependOnHowExactlyItStandsInItsWall(double off) {
        PlanRoom[] rooms = {room("A", box(0, 0, 4, 4)), room("B", box(4.2, 0, 8, 4))};
        assertEquals(0.3, place(wide("A", "B", new XY(4 - off, 0.2), 1), rooms).overhang(), 0.001);
        assertEquals(off, place(wide("A", "B", new XY(4 - off, 0.2), 1), rooms).off(), 0.0011);
        assertEquals(0.3, place(wide("A", "B", new XY(4.2 + off, 0.2), 1), rooms).overhang(), 0.001);
    }

    @Test
    void aCornerThatMovesMovesWhatSticksOutByAsMuch() {
        double before = place(wide("A", PlanDoor.OUTSIDE, new XY(8, 0.5), 1.2), kinked(0)).overhang();
        for (double out = 0; out < 0.004; out += 0.00025) {
            double now = place(wide("A", PlanDoor.OUTSIDE, new XY(8, 0.5), 1.2), kinked(out)).overhang();
            assertEquals(before, now, 0.0011, "at " + out);
            before = now;
        }
    }

    @Test
    void doorsInARoundWallAreAsFarApartAsTheirJambs() {
        RoomShape hall = RoomShape.of(room("A", round(0, 0, 5, 360)));
        Doorway one = Doorway.in(hall, wide("A", "B", new XY(5.1, 0), 1.0)).orElseThrow();
        Doorway other = Doorway.in(hall, wide("A", "B", new XY(0, 5.1), 1.0)).orElseThrow();
        double jamb = 0.5 / 5;
        assertEquals(2 * 5 * Math.sin((Math.PI / 2 - 2 * jamb) / 2), one.apart(other), 0.002);
        assertEquals(new XY(0, 1).dot(one.along()), 1, 1e-6);
    }

    @Test
    void aDoorOverABendIsAsWideAsItIsAlongTheWall() {
        Doorway way = Doorway.in(RoomShape.of(kinked(0.6)), wide("A", "B", new XY(8.6, 3), 2)).orElseThrow();
        assertEquals(3, way.wall().size());
        double walked = way.wall().get(0).distance(way.wall().get(1)) + way.wall().get(1).distance(way.wall().get(2));
        assertEquals(2, walked, 1e-9);
    }

    @Test
    void anEndWallWithSmallBendsIsAnEndWall() {
        RoomShape corridor = RoomShape.of(Outlines.corridor("C", at(0, 0, 10, -0.0004, 20, 0, 20.0005, 0.7, 20, 1.3, 20, 2, 0, 2)));
        assertTrue(CorridorEnd.holds(corridor, wide("R", "C", new XY(20.1, 1), 1)));
        assertTrue(CorridorEnd.holds(corridor, wide("R", "C", new XY(-0.1, 1), 1)));
        assertTrue(!CorridorEnd.holds(corridor, wide("R", "C", new XY(19, 2.1), 1)));
    }
}
