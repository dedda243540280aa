package io.github.labcheck.checker.geometry;

import static io.github.labcheck.checker.geometry.Outlines.at;
import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.ell;
import static io.github.labcheck.checker.geometry.Outlines.round;
import static io.github.labcheck.checker.geometry.Outlines.tee;
import static io.github.labcheck.checker.geometry.Outlines.you;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Widths worked out by hand; a column's and a bulge's narrowest place is where one would hold the tape. */
class ClearWidthTest {

    private static final double ROOT2 = Math.sqrt(2);

    record Case(String sentence, double width, List<XY> outline, List<List<XY>> voids, List<WidthEnd> ends) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(straight(), bent(), columns(), beside()).flatMap(s -> s);
    }

    private static Stream<Case> straight() {
        List<XY> taper = at(0, 0, 10, 0.3, 10, 1.7, 0, 2);
        return Stream.of(
                of("a straight corridor is as wide as its ends", 2.0, box(0, 0, 20, 2), on(0, 1), on(20, 1)),
                of("a corridor with doors at its sides near the corners is as wide as its walls are apart", 1.8,
                        box(0, 0, 20, 1.8), on(0.5, 0), on(19.5, 1.8)),
                of("a corridor with a door beside each end is as wide as its walls are apart", 1.5, box(0, 0, 9, 1.5),
                        by(0.45, 0), by(8.55, 1.5)),
                of("a hall is as wide as its shorter side, doors at its corners", 6.0, box(0, 0, 20, 6), by(0.5, 0), by(19.5, 6)),
                of("a corridor with slanted ends is as wide as its sides are apart", 2.0, at(0, 0, 20, 0, 22, 2, 2, 2), on(1, 1),
                on(21, 1)),
                of("a corridor at 45 degrees is as wide as its sides are apart", 3 / ROOT2, at(0, 0, 3, 0, 13, 10, 10, 10), by(5, 5),
                by(8, 5)),
                of("a corridor that tapers towards its exit is as wide as its end wall", 1.4, taper, on(0, 1), on(10, 1)),
                of("a bulge in one wall narrows it to what is left", 1.2, at(0, 0, 9, 0, 9, 0.8, 9.5, 0.8, 9.5, 0, 20, 0, 20, 2, 0, 2),
                        on(0, 1), on(20, 1)),
                of("a bulge one metre before the exit counts", 1.2, at(0, 0, 29, 0, 29, 0.8, 29.5, 0.8, 29.5, 0, 30, 0, 30, 2, 0, 2),
                        on(0, 1), on(30, 1)),
                of("bulges from both sides that pass each other leave the gap between them", 0.6,
                        at(0, 0, 9, 0, 9, 1.2, 9.4, 1.2, 9.4, 0, 20, 0, 20, 2, 10.4, 2, 10.4, 0.8, 10.0, 0.8, 10.0, 2, 0, 2),
                        on(0, 1), on(20, 1)),
                of("bulges from both sides, one after the other, are as far apart as their corners", Math.hypot(0.6, 0.4),
                        at(0, 0, 9, 0, 9, 0.8, 9.4, 0.8, 9.4, 0, 20, 0, 20, 2, 10.4, 2, 10.4, 1.2, 10.0, 1.2, 10.0, 2, 0, 2),
                        on(0, 1), on(20, 1)),
                of("a wedge that leans into the corridor counts at its tip", 1.3, at(0, 0, 8, 0, 10, 0.7, 12, 0, 20, 0, 20, 2, 0, 2),
                        on(0, 1), on(20, 1)),
                of("a narrow second half is the width of the whole", 1.5, at(0, 0, 20, 0, 20, 1.5, 10, 1.5, 10, 2.4, 0, 2.4),
                        on(0, 1), on(20, 0.7)),
                of("what lies beyond the last door does not count", 2.4, at(0, 0, 20, 0, 20, 1.5, 10, 1.5, 10, 2.4, 0, 2.4),
                        on(0, 1), on(6, 0)),
                of("a room without doors is measured between its far corners", 3.0, box(0, 0, 8, 3)));
    }

    private static Stream<Case> bent() {
        return Stream.of(
                of("an L of one width has that width, at the inner corner too", 1.8, ell(12, 9, 1.8), on(12, 0.9), on(0.9, 9)),
                of("an L with a small cut at its outer corner is as wide as its arms", 2.0,
                        at(1, 0, 12, 0, 12, 2, 2, 2, 2, 9, 0, 9, 0, 1), on(12, 1), on(1, 9)),
                of("an L whose cut comes nearer than the walls is as wide as the cut leaves", (4 - 1.6) / ROOT2,
                        at(1.6, 0, 12, 0, 12, 2, 2, 2, 2, 9, 0, 9, 0, 1.6), on(12, 1), on(1, 9)),
                of("a T of one width has that width", 2.0, tee(16, 2, 8), on(0, 1), on(16, 1), on(8, -8)),
                of("a T with a narrow stem is as wide as the stem if the way goes there", 1.4,
                        at(7.3, -8, 8.7, -8, 8.7, 0, 16, 0, 16, 2, 0, 2, 0, 0, 7.3, 0), on(0, 1), on(16, 1), on(8, -8)),
                of("a T with a narrow stem is as wide as its bar if no door is in the stem", 2.0,
                        at(7.3, -8, 8.7, -8, 8.7, 0, 16, 0, 16, 2, 0, 2, 0, 0, 7.3, 0), on(0, 1), on(16, 1)),
                of("a U with unlike arms is as wide as the narrower one", 1.5, you(12, 9, 2, 1.5, 1.8), on(0.75, 9), on(11.1, 9)),
                of("the wall between the arms of a U is not its width", 2.0, you(4.3, 9, 2, 2, 2), on(1, 9), on(3.3, 9)),
                of("a ring has the width of its wider way round", 2.5,
                        with(box(0, 0, 14, 10), box(1.5, 2.5, 12.5, 7.5)), on(0, 9), on(14, 9)),
                of("a ring of one width has that width", 2.0, with(box(0, 0, 14, 10), box(2, 2, 12, 8)), on(0, 5), on(14, 5)),
                of("a round ring is as wide as its radii differ, to a chord of its corners", 2 * Math.cos(Math.PI / 72),
                        with(round(0, 0, 6, 72), round(0, 0, 4, 72)), by(0, -6 * Math.cos(Math.PI / 72)), by(0, 6)));
    }

    private static Stream<Case> columns() {
        return Stream.of(
                of("a column in the middle leaves half on either side", 1.0, with(box(0, 0, 20, 2.4), box(9.8, 1.0, 10.2, 1.4)),
                on(0, 1.2), on(20, 1.2)),
                of("of the two sides of a column the wider one counts", 1.6, with(box(0, 0, 20, 2.4), box(9.8, 0.4, 10.2, 0.8)),
                on(0, 1.2), on(20, 1.2)),
                of("a column at the wall leaves the rest", 1.9, with(box(0, 0, 20, 2.4), box(9.8, 0, 10.2, 0.5)), on(0, 1.2), on(20, 1.2)),
                of("a column turned by 45 degrees counts at its tip", 1.4 - 0.3 * ROOT2,
                        with(box(0, 0, 20, 2.8), at(10 - 0.3 * ROOT2, 1.4, 10, 1.4 - 0.3 * ROOT2, 10 + 0.3 * ROOT2, 1.4, 10, 1.4
                        + 0.3 * ROOT2)),
                        on(0, 1.4), on(20, 1.4)),
                of("two columns from both sides that pass each other leave the gap between them", 0.5,
                        with(box(0, 0, 20, 2.4), box(9.0, 0, 9.5, 1.5), box(10.0, 0.9, 10.5, 2.4)), on(0, 1.2), on(20, 1.2)),
                of("two columns side by side leave the widest of three gaps", 0.9,
                        with(box(0, 0, 20, 3.1), box(9.8, 0.7, 10.2, 1.2), box(9.8, 2.1, 10.2, 2.4)), on(0, 1.5), on(20, 1.5)),
                of("a round column leaves the corridor less its diameter, halved", 0.85,
                with(box(0, 0, 20, 2.3), round(10, 1.15, 0.3, 64)), on(0, 1), on(20, 1)),
                of("a column across the corridor closes it", 0.0, with(box(0, 0, 20, 2), box(9.8, 0, 10.2, 2)), on(0, 1), on(20, 1)));
    }

    private static Stream<Case> beside() {
        return Stream.of(
                of("a niche in the wall takes nothing", 2.0, at(0, 0, 9, 0, 9, -0.6, 10.2, -0.6, 10.2, 0, 20, 0, 20, 2, 0, 2), on(0, 1),
                on(20, 1)),
                of("a niche in front of a room's door that is no deeper than wide takes nothing", 2.0,
                        at(0, 0, 9, 0, 9, -0.6, 10.2, -0.6, 10.2, 0, 20, 0, 20, 2, 0, 2), on(0, 1), on(20, 1), by(9.6, -0.6)),
                of("a way to a room's door that is deeper than wide counts", 1.2,
                        at(0, 0, 9, 0, 9, -3, 10.2, -3, 10.2, 0, 20, 0, 20, 2, 0, 2), on(0, 1), on(20, 1), by(9.6, -3)),
                of("a recess before an exit that is deep for its width counts", 1.2,
                        at(0, 0, 9, 0, 9, -1.2, 10.2, -1.2, 10.2, 0, 20, 0, 20, 2, 0, 2), on(0, 1), on(20, 1), on(9.6, -1.2)),
                of("a bay that widens it locally gives nothing", 2.0, at(0, 0, 20, 0, 20, 2, 12, 2, 12, 4, 8, 4, 8, 2, 0, 2), on(0, 1),
                on(20, 1)),
                of("many small niches take nothing", 1.6, combed(), on(0, 0.8), on(20, 0.8)),
                of("a sliver of a room has its own width", 0.01, box(0, 0, 5, 0.01), on(0, 0.005), on(5, 0.005)));
    }

    private static List<XY> combed() {
        List<XY> comb = new ArrayList<>(at(20, 0, 20, 1.6, 0, 1.6, 0, 0));
        for (int i = 1; i < 19; i++) {
            comb.addAll(at(i, 0, i, -0.3, i + 0.5, -0.3, i + 0.5, 0));
        }
        return comb;
    }

    private static WidthEnd on(double x, double y) {
        return new WidthEnd("", new XY(x, y), WidthEnd.Where.WAY_ON);
    }

    private static WidthEnd by(double x, double y) {
        return new WidthEnd("", new XY(x, y), WidthEnd.Where.BESIDE);
    }

    record Floor(List<XY> outline, List<List<XY>> voids) { }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Floor with(List<XY> outline, List<XY>... voids) {
        return new Floor(outline, List.of(voids));
    }

    private static Case of(String sentence, double width, List<XY> outline, WidthEnd... ends) {
        return new Case(sentence, width, outline, List.of(), List.of(ends));
    }

    private static Case of(String sentence, double width, Floor floor, WidthEnd... ends) {
        return new Case(sentence, width, floor.outline(), floor.voids(), List.of(ends));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void clearWidthIsWhatATapeWouldSay(Case drawn) {
        assertEquals(drawn.width(), measure(drawn, step -> step), 0.001);
    }

    @ParameterizedTest(name = "turned by 17 degrees, mirrored and moved: {0}")
    @MethodSource("cases")
    void clearWidthDoesNotDependOnWhereTheDrawingLies(Case drawn) {
        assertEquals(drawn.width(), measure(drawn, p -> new XY(-p.x(), p.y()).turned(17).plus(new XY(1234.5, -678.9))), 0.001);
    }

    private static double measure(Case drawn, UnaryOperator<XY> moved) {
        PlanRoom room = new PlanRoom("C1", RoomKind.CORRIDOR, List.of("F1"), drawn.outline().stream().map(moved).toList(),
                drawn.voids().stream().map(hole -> hole.stream().map(moved).toList()).toList());
        List<WidthEnd> ends = drawn.ends().stream().map(end -> new WidthEnd(end.id(), moved.apply(end.at()), end.where())).toList();
        return ClearWidth.of(RoomShape.of(room), ends).orElseThrow().width();
    }
}
