package io.github.labcheck.checker.geometry;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorridorEndTest {

    private static RoomShape corridor(XY... outline) {
        return RoomShape.of(new PlanRoom("C1", RoomKind.CORRIDOR, "F1", List.of(outline)));
    }

    private static PlanDoor door(double x, double y) {
        return new PlanDoor("D1", "R1", "C1", new XY(x, y), 1, false);
    }

    private static final RoomShape LONG = corridor(new XY(0, 0), new XY(20, 0), new XY(20, 2), new XY(0, 2));

    @Test
    void aDoorInTheShortWallIsAtTheEnd() {
        assertTrue(CorridorEnd.holds(LONG, door(20.1, 1)));
        assertTrue(CorridorEnd.holds(LONG, door(-0.1, 1)));
    }

    @Test
    void aDoorInTheLongWallIsBesideTheCorridorEvenInItsLastMetre() {
        assertFalse(CorridorEnd.holds(LONG, door(10, 2.1)));
        assertFalse(CorridorEnd.holds(LONG, door(19.4, -0.1)));
    }

    @Test
    void aSquareHallHasNoEnd() {
        RoomShape hall = corridor(new XY(0, 0), new XY(4, 0), new XY(4, 4), new XY(0, 4));
        assertFalse(CorridorEnd.holds(hall, door(4.1, 2)));
    }

    @Test
    void theInnerWallOfABendIsNoEnd() {
        // An L: 10 m to the east, then 8 m to the north; its end is the northern wall.
        RoomShape bend = corridor(new XY(0, 0), new XY(10, 0), new XY(10, 8), new XY(8, 8), new XY(8, 2), new XY(0, 2));
        assertTrue(CorridorEnd.holds(bend, door(9, 8.1)));
        assertTrue(CorridorEnd.holds(bend, door(-0.1, 1)));
        assertFalse(CorridorEnd.holds(bend, door(7.9, 5)));
        assertFalse(CorridorEnd.holds(bend, door(10.1, 4)));
    }

    @Test
    void whatIsNotDrawnIsAtNoEnd() {
        assertFalse(CorridorEnd.holds(LONG, new PlanDoor("D1", "R1", "C1", null, 1, false)));
        assertFalse(CorridorEnd.holds(corridor(), door(1, 1)));
    }
}
