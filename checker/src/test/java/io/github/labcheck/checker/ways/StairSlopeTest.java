package io.github.labcheck.checker.ways;

import static io.github.labcheck.checker.geometry.Outlines.box;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way up a stair: across its floor to the middle, along the slope of its steps, and across the floor above. */
class StairSlopeTest {

    @ParameterizedTest
    @CsvSource({"0.15, 0.30", "0.175, 0.26", ", "})
    void isAsLongAsItsStepsSayOrUsualOnes(Double riser, Double tread) {
        double climb = riser == null ? Double.NaN : Math.hypot(riser, tread) / riser;
        PlanRoom stair = new PlanRoom("S", RoomKind.STAIR, List.of("F1", "F2"), box(0, 0, 3, 6), List.of(), climb);
        Drawing drawing = Drawing.of(new BuildingPlan(List.of(new PlanStorey("F1", 1, 0), new PlanStorey("F2", 2, 3.6)), List.of(stair),
                List.of(), List.of()));
        Way way = WalkingGraph.of(drawing).way(new Place("F1", "S", new XY(1.5, 0)), new Place("F2", "S", new XY(1.5, 6)), Walker.FLEEING)
                .orElseThrow();
        assertEquals(3 + 3.6 * (riser == null ? Shafts.STAIR : climb) + 3, way.length(), 0.001);
    }
}
