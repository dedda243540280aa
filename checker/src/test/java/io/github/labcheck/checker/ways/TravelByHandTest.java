package io.github.labcheck.checker.ways;

import static io.github.labcheck.checker.geometry.Outlines.at;
import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.door;
import static io.github.labcheck.checker.geometry.Outlines.ell;
import static io.github.labcheck.checker.geometry.Outlines.plan;
import static io.github.labcheck.checker.geometry.Outlines.room;
import static io.github.labcheck.checker.geometry.Outlines.round;
import static io.github.labcheck.checker.geometry.Outlines.you;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the farthest place of a room to its door, with the closed form beside the shape. */
class TravelByHandTest {

    record Case(String sentence, double farthest, List<XY> outline, List<List<XY>> voids, List<XY> doors) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    private static double way(double... numbers) {
        List<XY> line = at(numbers);
        return IntStream.range(1, line.size()).mapToDouble(i -> line.get(i - 1).distance(line.get(i))).sum();
    }

    static Stream<Case> cases() {
        return Stream.concat(plain(), crooked());
    }

    private static Stream<Case> plain() {
        return Stream.of(
                of("in a rectangle the corner across is farthest", way(6, 6.6, 1, 0), box(0, 0, 6, 6.6), at(1, 0)),
                of("from a door in the middle of a side both far corners are as far", way(3, 0, 6, 5), box(0, 0, 6, 5), at(3, 0)),
                of("from a door at a corner the diagonal is farthest", way(0, 0, 8, 6), box(0, 0, 8, 6), at(0, 0)),
                of("two doors in facing walls leave the middle of the end walls", way(3, 0, 0, 0.5), box(0, 0, 6, 1), at(3, 0, 3, 1)),
                of("two doors at the ends of one wall leave the middle of the wall across", way(0, 0, 5, 6), box(0, 0, 10, 6),
                at(0, 0, 10, 0)),
                of("two doors at opposite corners leave a place on the long wall where both are as far", 10 - (100 - 36) / 20.0,
                box(0, 0, 10, 6), at(0, 6, 10, 0)),
                of("two doors at opposite corners of a square leave the other two", 6, box(0, 0, 6, 6), at(0, 0, 6, 6)),
                of("doors at three corners of a square leave the fourth", 6, box(0, 0, 6, 6), at(0, 0, 6, 0, 0, 6)),
                of("doors at four corners leave the middle", Math.hypot(5, 3), box(0, 0, 10, 6), at(0, 0, 10, 0, 0, 6, 10, 6)),
                of("doors in the middles of four sides leave the corners and the middle", 3, box(0, 0, 6, 6), at(3, 0, 6, 3, 3, 6, 0, 3)),
                of("two doors off the corners leave a place on the wall across where both are as far", Math.hypot(4, 6), box(0, 0, 10, 6),
                at(1, 0, 9, 0)),
                of("in a triangle the tip is farthest", way(2, 0, 0, 9), at(0, 0, 4, 0, 0, 9), at(2, 0)),
                of("in a sliver of 1 cm the far end is farthest", way(0, 0.005, 5, 0.01), box(0, 0, 5, 0.01), at(0, 0.005)));
    }

    private static Stream<Case> crooked() {
        List<XY> zigzag = at(0, 0, 8, 0, 8, 2, 2, 2, 2, 4, 8, 4, 8, 6, 0, 6);
        return Stream.of(
                of("in an L the way bends at the inner corner", way(1, 9, 2, 2, 12, 0), ell(12, 9, 2), at(1, 9)),
                of("in an L the way from the outer corner of the far arm bends too", way(0, 5, 2, 2, 12, 0), ell(12, 9, 2), at(0, 5)),
                of("in an L with its door at the inner corner the tip of the long arm is farthest", way(2, 2, 12, 0), ell(12, 9, 2),
                at(2, 2)),
                of("in a U the way bends twice", way(1, 9, 2, 2, 10, 2, 12, 9), you(12, 9, 2, 2, 2), at(1, 9)),
                of("in a zigzag the way bends at each inner corner", way(8, 6, 2, 4, 2, 2, 8, 0), zigzag, at(8, 6)),
                of("behind a bulge the way goes over it", way(0, 0, 4, 3, 5, 3, 9, 0), at(0, 0, 4, 0, 4, 3, 5, 3, 5, 0, 9, 0, 9, 5, 0, 5),
                at(0, 0)),
                of("behind a thin wall the way goes around its end", way(0, 0, 4, 6, 4.01, 6, 9, 0),
                at(0, 0, 4, 0, 4, 6, 4.01, 6, 4.01, 0, 9, 0, 9, 7, 0, 7), at(0, 0)),
                of("a column on the line of sight makes the way bend at it", way(0, 3, 5, 4, 6, 4, 11, 2.999),
                        box(0, 2.999, 11, 5), List.of(box(5, 2.9, 6, 4)), at(0, 3)),
                of("a column aside changes nothing", way(0, 0, 10, 6), box(0, 0, 10, 6), List.of(box(1, 4, 2, 5)), at(0, 0)),
                of("a square column in a ring makes the corner across as far as both ways round", way(0, 0, 9.999, 0.001, 10, 10),
                box(0, 0, 10, 10), List.of(box(0.001, 0.001, 9.999, 9.999)), at(0, 0)),
                of("around a wide void the middle of the far side is farthest", way(5, 0, 1, 1, 1, 9, 5, 10), box(0, 0, 10, 10),
                        List.of(box(1, 1, 9, 9)), at(5, 0)),
                of("a room inside a room is walked around", way(0, 2.5, 2, 1, 8, 1, 10, 2.5), box(0, 0, 10, 5), List.of(box(2, 1, 8, 4)),
                at(0, 2.5)),
                of("a round column is walked around along its chords", around(), box(0, -0.1, 10, 2.7), List.of(round(5, 0, 2, 720)),
                at(0, 0)));
    }

    /** Tangent, arc, tangent over a round column of radius 2 in the middle of 10 m; the corner behind lies 0.1 m lower. */
    private static double around() {
        double first = Math.sqrt(25 - 4);
        double second = Math.sqrt(25 + 0.01 - 4);
        double angle = Math.PI + Math.atan2(0.1, 5) - Math.acos(2 / 5.0) - Math.acos(2 / Math.hypot(5, 0.1));
        return first + 2 * angle + second;
    }

    private static Case of(String sentence, double farthest, List<XY> outline, List<XY> doors) {
        return new Case(sentence, farthest, outline, List.of(), doors);
    }

    private static Case of(String sentence, double farthest, List<XY> outline, List<List<XY>> voids, List<XY> doors) {
        return new Case(sentence, farthest, outline, voids, doors);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theFarthestPlaceIsAsFarAsTheClosedForm(Case drawn) {
        check(drawn, place -> place);
    }

    @ParameterizedTest(name = "turned by 17 degrees, mirrored and moved: {0}")
    @MethodSource("cases")
    void theFarthestPlaceIsAsFarWhereverTheDrawingLies(Case drawn) {
        check(drawn, place -> new XY(place.y(), place.x()).turned(17).plus(new XY(345.6, -78.9)));
    }

    private static void check(Case drawn, UnaryOperator<XY> moved) {
        PlanRoom room = new PlanRoom("R", RoomKind.ROOM, List.of("F1"), drawn.outline().stream().map(moved).toList(),
                drawn.voids().stream().map(hole -> hole.stream().map(moved).toList()).toList());
        List<PlanDoor> doors = IntStream.range(0, drawn.doors().size()).mapToObj(i -> {
            XY at = moved.apply(drawn.doors().get(i));
            return door("D" + i, "R", PlanDoor.OUTSIDE, at.x(), at.y());
        }).toList();
        Farthest farthest = InRoom.of(WalkingGraph.of(Drawing.of(plan(List.of(room), doors)))).farthest("R").orElseThrow();
        assertEquals(drawn.farthest(), farthest.distance(), 0.0011);
        assertTrue(farthest.accuracy() <= 0.0001 + 1e-9, () -> "accuracy " + farthest.accuracy());
        assertEquals(farthest.distance(), length(farthest.line()), 0.001);
    }

    private static double length(List<XY> line) {
        return IntStream.range(1, line.size()).mapToDouble(i -> line.get(i - 1).distance(line.get(i))).sum();
    }
}
