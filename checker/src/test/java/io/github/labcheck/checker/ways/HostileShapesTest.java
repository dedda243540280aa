package io.github.labcheck.checker.ways;

import static io.github.labcheck.checker.geometry.Outlines.at;
import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.room;
import static io.github.labcheck.checker.geometry.Outlines.round;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanItem;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.XY;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Outlines no one should draw: everything is measured in bounded time, and nothing is thrown. */
class HostileShapesTest {

    private static final Duration BOUND = Duration.ofSeconds(15);

    static Stream<Arguments> outlines() {
        return Stream.of(
                shape("a circle of 10,000 points", round(5, 5, 5, 10_000)),
                shape("a comb of 2,500 teeth of 1 m", comb(2_500, 1.0)),
                shape("a saw of 5,000 teeth of 1 mm", comb(5_000, 0.001)),
                shape("a star of 200 needles", star(200, 0.1, 5)),
                shape("a star of 5,000 needles", star(5_000, 0.1, 5)),
                shape("noise of 10,000 points around a circle", noise(10_000)),
                shape("a spiral of 400 corners", spiral(200)),
                shape("10,000 points at random", IntStream.range(0, 10_000).mapToObj(i -> scattered(i, 10)).toList()),
                shape("40 points at random", IntStream.range(0, 40).mapToObj(i -> scattered(i, 10)).toList()),
                shape("a sliver of 1 cm by 50 m", box(0, 0, 50, 0.01)),
                shape("a sliver of 1 µm by 50 m", box(0, 0, 50, 0.000001)),
                shape("a bow tie", at(0, 0, 5, 5, 5, 0, 0, 5)),
                shape("a needle of 1 mm at a room", at(0, 0, 5, 0, 5, 5, 2.501, 5, 2.5, 50, 2.5, 5, 0, 5)),
                shape("points 1 µm apart", at(0, 0, 1e-6, 0, 5, 0, 5, 1e-6, 5, 5, 5 - 1e-7, 5, 0, 5, 0, 1e-9)),
                shape("one point 10,000 times", IntStream.range(0, 10_000).mapToObj(i -> new XY(1, 1)).toList()),
                shape("a line there and back", at(0, 0, 5, 0, 10, 0, 5, 0)),
                shape("a room of 100 km", box(0, 0, 1e5, 1e5)),
                shape("a room at the end of the world", box(1e12, 1e12, 1e12 + 5, 1e12 + 5)),
                shape("a room of numbers near the largest", box(-1e300, -1e300, 1e300, 1e300)),
                shape("a corner that is not a number", at(0, 0, 5, 0, Double.NaN, 5)),
                shape("an infinite corner", at(0, 0, 5, 0, 5, Double.NEGATIVE_INFINITY)),
                shape("nothing", List.of()));
    }

    private static Arguments shape(String name, List<XY> outline) {
        return Arguments.of(name, outline);
    }

    private static List<XY> comb(int teeth, double height) {
        List<XY> comb = new ArrayList<>(at(teeth * 0.02, 0, teeth * 0.02, 3, 0, 3));
        for (int i = 0; i < teeth; i++) {
            comb.addAll(at(i * 0.02, 0, i * 0.02 + 0.01, -height));
        }
        return comb;
    }

    private static List<XY> star(int needles, double inner, double outer) {
        return IntStream.range(0, 2 * needles).mapToObj(i -> {
            double angle = Math.PI * i / needles;
            double radius = i % 2 == 0 ? inner : outer;
            return new XY(radius * Math.cos(angle), radius * Math.sin(angle));
        }).toList();
    }

    private static List<XY> noise(int points) {
        Random dice = new Random(7);
        return IntStream.range(0, points).mapToObj(i -> 2 * Math.PI * i / points).map(a -> {
            double radius = 5 + dice.nextDouble() * 0.3;
            return new XY(radius * Math.cos(a), radius * Math.sin(a));
        }).toList();
    }

    private static List<XY> spiral(int steps) {
        List<XY> there = new ArrayList<>();
        List<XY> back = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            double angle = i * 0.3;
            double radius = 2 + i * 0.12;
            there.add(new XY(radius * Math.cos(angle), radius * Math.sin(angle)));
            back.add(0, new XY((radius + 1.2) * Math.cos(angle), (radius + 1.2) * Math.sin(angle)));
        }
        there.addAll(back);
        return there;
    }

    private static XY scattered(int i, double size) {
        Random dice = new Random(31L * i + 5);
        dice.nextDouble();
        return new XY(dice.nextDouble() * size, dice.nextDouble() * size);
    }

    /** The shape as a corridor beside a sound room, with doors, exits, a bench, a column of the same shape, and a stair of it above. */
    private static BuildingPlan building(List<XY> outline) {
        XY somewhere = outline.isEmpty() ? new XY(0, 0) : outline.get(0);
        XY elsewhere = outline.isEmpty() ? new XY(1, 1) : outline.get(outline.size() / 2);
        List<PlanRoom> rooms = List.of(new PlanRoom("C", RoomKind.CORRIDOR, "F1", outline), room("R", box(-7, 0, -0.2, 5)),
                room("V", RoomKind.ROOM, box(-20, -20, 20, 20), outline),
                new PlanRoom("ST", RoomKind.STAIR, List.of("F1", "F2"), outline, List.of()));
        List<PlanDoor> doors = List.of(new PlanDoor("D", "R", "C", new XY(-0.1, 2), 0.9, false),
                new PlanDoor("S", "C", "ST", somewhere, 0.9, false), new PlanDoor("X", "C", "outside", elsewhere, Double.NaN, true),
                new PlanDoor("V", "V", "C", somewhere, 0.9, false));
        return new BuildingPlan(List.of(new PlanStorey("F1", 1, 0), new PlanStorey("F2", 2, 4)), rooms, doors,
                List.of(new PlanItem("I", "bench", "C", elsewhere, 1, 1, 30)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outlines")
    void everythingIsMeasuredInBoundedTime(String name, List<XY> outline) {
        BuildingPlan plan = building(outline);
        Map<String, Double> first = assertTimeoutPreemptively(BOUND, () -> Measured.of(plan), name);
        assertFalse(first.isEmpty());
    }

    @Test
    void twoRunsGiveTheSame() {
        BuildingPlan plan = building(spiral(60));
        assertEquals(Measured.of(plan), Measured.of(plan));
    }

    @Test
    void aCircleOf10000PointsHasItsArea() {
        RoomShape shape = RoomShape.of(room("R", round(5, 5, 5, 10_000)));
        assertEquals(Math.PI * 25, shape.area(), 0.001);
        assertEquals(10, shape.smallestWidth(), 0.001);
        assertEquals(0.0, shape.slack(), 0.001);
    }
}
