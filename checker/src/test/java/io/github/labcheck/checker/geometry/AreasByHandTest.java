package io.github.labcheck.checker.geometry;

import static io.github.labcheck.checker.geometry.Outlines.at;
import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.ell;
import static io.github.labcheck.checker.geometry.Outlines.reversed;
import static io.github.labcheck.checker.geometry.Outlines.room;
import static io.github.labcheck.checker.geometry.Outlines.round;
import static io.github.labcheck.checker.geometry.Outlines.tee;
import static io.github.labcheck.checker.geometry.Outlines.you;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AreasByHandTest {

    static Stream<Arguments> areas() {
        return Stream.of(
                area("a rectangle has length times width", 6 * 6.6, box(0, 0, 6, 6.6)),
                area("a rectangle drawn clockwise has the same area", 6 * 6.6, reversed(box(0, 0, 6, 6.6))),
                area("a rectangle with its first corner repeated has the same area", 12, at(0, 0, 4, 0, 4, 3, 0, 3, 0, 0)),
                area("an L is two rectangles", 12 * 2 + 7 * 2, ell(12, 9, 2)),
                area("a T is bar and stem", 16 * 2 + 2 * 8, tee(16, 2, 8)),
                area("a U is foot and arms", 12 * 2 + 7 * 1.5 + 7 * 1.8, you(12, 9, 2, 1.5, 1.8)),
                area("a trapezium has the mean width", (2 + 1.4) / 2 * 10, at(0, 0, 10, 0.3, 10, 1.7, 0, 2)),
                area("a parallelogram has base times height", 20 * 2, at(0, 0, 20, 0, 22, 2, 2, 2)),
                area("a triangle has half of base times height", 5 * 4 / 2.0, at(0, 0, 5, 0, 0, 4)),
                area("a regular polygon has n/2 r² sin(2π/n)", 12 / 2.0 * 9 * Math.sin(2 * Math.PI / 12), round(3, 4, 3, 12)),
                area("a column is no floor", 30 - 0.16, box(0, 0, 6, 5), box(2, 2, 2.4, 2.4)),
                area("a column at the wall is no floor", 30 - 0.4 * 0.2, box(0, 0, 6, 5), box(2, -0.2, 2.4, 0.2)),
                area("columns in each other are counted once", 30 - 0.25 - 0.25 + 0.0625, box(0, 0, 6, 5), box(2, 2, 2.5, 2.5),
                box(2.25, 2.25, 2.75, 2.75)),
                area("a ring corridor has the difference of its rectangles", 14 * 10 - 10 * 6, box(0, 0, 14, 10), box(2, 2, 12, 8)),
                area("points on a straight wall change nothing", 12, at(0, 0, 1, 0, 2, 0, 2.5, 0, 4, 0, 4, 3, 4, 3, 0, 3)),
                area("a needle without width changes nothing", 12, at(0, 0, 4, 0, 4, 3, 2, 3, 2, 9, 2, 3, 0, 3)),
                area("a sliver of 1 cm has its area", 5 * 0.01, box(0, 0, 5, 0.01)),
                area("a room far from the origin has its area", 12, box(1e6, 2e6, 1e6 + 4, 2e6 + 3)));
    }

    static Stream<Arguments> sides() {
        return Stream.of(
                sides("a rectangle has its sides", 4, 7, box(0, 0, 4, 7)),
                sides("a rectangle turned by 30 degrees has its sides", 4, 7, box(0, 0, 4, 7).stream().map(p -> p.turned(30)).toList()),
                sides("an L lies narrowest on the line between its tips", (12 * 9 - 2 * 2) / Math.hypot(10, 7),
                (10 * 12 + 7 * 9) / Math.hypot(10, 7),
                        ell(12, 9, 2)),
                sides("a parallelogram is as wide as its height", 2, 22, at(0, 0, 20, 0, 22, 2, 2, 2)),
                sides("a right triangle is as wide as its height over the longest side", 3 * 4 / 5.0, 5, at(0, 0, 3, 0, 0, 4)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Arguments area(String sentence, double square, List<XY> outline, List<XY>... voids) {
        return Arguments.of(sentence, square, room("R", RoomKind.ROOM, outline, voids));
    }

    private static Arguments sides(String sentence, double width, double depth, List<XY> outline) {
        return Arguments.of(sentence, width, depth, room("R", outline));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("areas")
    void areaIsWorkedOutByHand(String sentence, double square, PlanRoom drawn) {
        assertEquals(square, RoomShape.of(drawn).area(), 0.0005 + 1e-9, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sides")
    void sidesAreWorkedOutByHand(String sentence, double width, double depth, PlanRoom drawn) {
        RoomShape shape = RoomShape.of(drawn);
        assertEquals(width, shape.smallestWidth(), 0.0005 + 1e-9, sentence);
        assertEquals(depth, shape.depth(), 0.0005 + 1e-9, sentence);
    }

    @Test
    void grossAreaCountsColumns() {
        assertEquals(30, RoomShape.of(room("R", RoomKind.ROOM, box(0, 0, 6, 5), box(2, 2, 2.4, 2.4))).grossArea());
    }

    @Test
    void anOutlineThatIsNoneIsNotDrawn() {
        assertFalse(RoomShape.of(room("R", List.of())).drawn());
        assertFalse(RoomShape.of(room("R", at(0, 0, 1, 1))).drawn());
        assertFalse(RoomShape.of(room("R", at(0, 0, 1, 1, 2, 2, 5, 5))).drawn());
        assertFalse(RoomShape.of(room("R", at(0, 0, 1, Double.NaN, 2, 2))).drawn());
        assertFalse(RoomShape.of(room("R", at(0, 0, Double.POSITIVE_INFINITY, 1, 2, 2))).drawn());
    }
}
