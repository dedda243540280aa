package io.github.labcheck.checker.ways;

import static io.github.labcheck.checker.geometry.Outlines.at;
import static io.github.labcheck.checker.geometry.Outlines.box;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoomLegsTest {

    private static final PlanDoor WEST = door("D1", "outside", -0.1, 1);
    private static final PlanDoor NORTH = door("D2", "outside", 9, 10.1);
    private static final PlanDoor EARLY = door("D3", "R1", 3, 2.1);
    private static final PlanDoor LATE = door("D4", "R1", 6, 2.1);
    private static final PlanDoor UNPLACED = new PlanDoor("D5", "C1", "R1", null, 1, false);

    private static PlanDoor door(String id, String beyond, double x, double y) {
        return new PlanDoor(id, "C1", beyond, new XY(x, y), 1, false);
    }

    /** A corridor 2 m wide around a corner at (8, 2), and a room in the corner with two doors to it. */
    private static RoomLegs legs() {
        return RoomLegs.of(WalkingGraph.of(Drawing.of(new BuildingPlan(List.of(new PlanStorey("F1", 1, 0)),
                List.of(new PlanRoom("C1", RoomKind.CORRIDOR, "F1", at(0, 0, 10, 0, 10, 10, 8, 10, 8, 2, 0, 2)),
                        new PlanRoom("R1", RoomKind.ROOM, "F1", box(0, 2.2, 7.8, 10))),
                List.of(WEST, NORTH, EARLY, LATE, UNPLACED), List.of()))));
    }

    @Test
    void aLegBendsAtTheCornerOfItsRoom() {
        List<XY> leg = legs().leg("C1", WEST, NORTH).orElseThrow();
        assertEquals(List.of(new XY(0, 1), new XY(8, 2), new XY(9, 10)), leg);
        assertEquals(2 * Math.sqrt(65), RoomLegs.length(leg), 1e-9);
    }

    @Test
    void aLegFromADoorToItselfIsOnePlace() {
        assertEquals(Optional.of(List.of(new XY(3, 2))), legs().leg("C1", EARLY, EARLY));
    }

    @Test
    void aLegDoesNotTakeTheShortCutThroughAnotherRoom() {
        assertEquals(3, RoomLegs.length(legs().leg("C1", EARLY, LATE).orElseThrow()), 1e-9);
        assertEquals(3, RoomLegs.length(legs().leg("R1", EARLY, LATE).orElseThrow()), 1e-9);
    }

    @Test
    void aDoorWithoutAPlaceHasNoLeg() {
        assertEquals(Optional.empty(), legs().leg("C1", WEST, UNPLACED));
    }

    @Test
    void legsOneAfterTheOtherAreAsFarApartAsTheirNearestEnds() {
        RoomLegs legs = legs();
        List<XY> first = legs.leg("C1", WEST, EARLY).orElseThrow();
        List<XY> second = legs.leg("C1", LATE, NORTH).orElseThrow();
        assertEquals(3, RoomLegs.apart(first, second));
        assertEquals(0, RoomLegs.apart(second, legs.leg("C1", NORTH, NORTH).orElseThrow()));
    }
}
