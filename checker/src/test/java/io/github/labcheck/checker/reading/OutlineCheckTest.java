package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlineCheckTest {

    private static Optional<OutlineCheck.Crossing> crossing(long... xy) {
        return check(xy).crossing();
    }

    private static OutlineCheck check(long... xy) {
        long[] x = new long[xy.length / 2];
        long[] y = new long[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        return new OutlineCheck(x, y, 1_000);
    }

    @Test
    void roomsOfUsualShapesDoNotCross() {
        assertEquals(Optional.empty(), crossing(0, 0, 6, 0, 6, 6, 0, 6));
        assertEquals(Optional.empty(), crossing(0, 6, 6, 6, 6, 0, 0, 0), "the other way round");
        assertEquals(Optional.empty(), crossing(0, 0, 6, 0, 6, 3, 3, 3, 3, 6, 0, 6), "an L");
        assertEquals(Optional.empty(), crossing(0, 0, 3, 0, 6, 0, 6, 6, 0, 6), "a corner on a straight wall");
        assertEquals(Optional.empty(), crossing(0, 0, 4, 0, 0, 4), "a triangle");
    }

    @Test
    void aBowTieCrosses() {
        assertEquals(Optional.of(new OutlineCheck.Crossing(0, 2)), crossing(0, 0, 6, 6, 6, 0, 0, 6));
    }

    @Test
    void touchingCountsAsCrossing() {
        assertTrue(crossing(0, 0, 6, 0, 6, 6, 3, 0, 0, 6).isPresent(), "a corner on an edge");
        assertTrue(crossing(0, 0, 2, 2, 4, 0, 4, 4, 2, 2, 0, 4).isPresent(), "two corners in one place");
    }

    @Test
    void runningBackOnAnEdgeCountsAsCrossing() {
        assertTrue(crossing(0, 0, 6, 0, 3, 0, 3, 3).isPresent());
        assertTrue(crossing(0, 0, 6, 0, 6, 6, 3, 6, 3, 9, 3, 6, 0, 6).isPresent(), "a spike");
    }

    @Test
    void coordinatesNearTheLimitDoNotOverflow() {
        long far = 999_999_999;
        assertEquals(Optional.empty(), crossing(0, 0, far, 0, far, far, 0, far));
        assertEquals(Optional.of(new OutlineCheck.Crossing(0, 2)), crossing(0, 0, far, far, far, 0, 0, far));
    }

    @Test
    void cornersOnOneLineAreFlat() {
        assertTrue(check(0, 0, 3, 3, 1, 1).flat());
        assertTrue(check(0, 0, 3, 3).flat());
    }

    @Test
    void comparisonsAreBounded() {
        OutlineCheck check = new OutlineCheck(new long[] {0, 6, 6, 0}, new long[] {0, 0, 6, 6}, 2);
        assertEquals(Optional.empty(), check.crossing());
        assertTrue(check.comparisonsLeft() < 0);
    }
}
