package io.github.labcheck.checker.ways;

import static io.github.labcheck.checker.geometry.Outlines.at;
import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.door;
import static io.github.labcheck.checker.geometry.Outlines.exit;
import static io.github.labcheck.checker.geometry.Outlines.plan;
import static io.github.labcheck.checker.geometry.Outlines.room;
import static io.github.labcheck.checker.geometry.Outlines.round;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No way leads through a gap that no one passes: past columns and voids, at walls, in rooms of every kind; what is as wide as a person lets
 * one through.
 */
class NarrowGapsTest {

    private static final PlanRoom LABORATORY = room("L", box(-8.2, 0, -0.2, 6));

    /** A hall 20 m by 10 m between a laboratory's door on the left and an exit on the right. */
    private static Optional<ExitWay> way(RoomKind kind, UnaryOperator<XY> move, List<List<XY>> voids) {
        PlanRoom hall = new PlanRoom("C", kind, List.of("F1"), box(0, 0, 20, 10).stream().map(move).toList(),
                voids.stream().map(hole -> hole.stream().map(move).toList()).toList());
        PlanRoom laboratory = new PlanRoom("L", RoomKind.ROOM, List.of("F1"), LABORATORY.outline().stream().map(move).toList(), List.of());
        XY door = move.apply(new XY(-0.1, 1));
        XY out = move.apply(new XY(20, 1));
        List<PlanDoor> doors = List.of(door("D", "L", "C", door.x(), door.y()), exit("X", "C", out.x(), out.y()));
        Drawing drawing = Drawing.of(plan(List.of(hall, laboratory), doors));
        return ExitWays.of(WalkingGraph.of(drawing)).nearest("L", doors.get(0));
    }

    private static boolean passes(List<List<XY>> voids) {
        boolean straight = way(RoomKind.CORRIDOR, p -> p, voids).isPresent();
        assertEquals(straight, way(RoomKind.CORRIDOR, p -> new XY(-p.x(), p.y()).turned(17).plus(new XY(123.4, -56.7)), voids).isPresent(),
                "turned");
        return straight;
    }

    private static List<List<XY>> wall(double gap) {
        return List.of(box(9, gap, 11, 10));
    }

    @ParameterizedTest
    @EnumSource(value = RoomKind.class, names = {"ROOM", "CORRIDOR", "STAIR"})
    void aGapOfTenCentimetresEndsTheWayInRoomsOfEveryKind(RoomKind kind) {
        assertTrue(way(kind, p -> p, wall(0.1)).isEmpty());
        assertTrue(way(kind, p -> p, wall(0.6)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.01, 0.1, 0.3, 0.5, 0.549})
    void whatIsNarrowerThanAPersonIsNoWay(double gap) {
        assertTrue(!passes(wall(gap)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.55, 0.551, 0.6, 1.2})
    void whatIsAsWideAsAPersonIsAWay(double gap) {
        assertTrue(passes(wall(gap)));
    }

    static Stream<List<List<XY>>> closed() {
        return Stream.of(
                List.of(box(5, 0, 10, 5), box(10, 5, 15, 10)),
                List.of(box(5, 0, 10, 5), box(10.0003, 5, 15, 10)),
                List.of(box(5, 0, 10, 5), box(10.3, 5.3, 15, 10)),
                List.of(box(9, 0.3, 11, 4.8), box(9, 5.1, 11, 9.7)),
                List.of(box(9, 0.5, 9.4, 3), box(9, 3.5, 9.4, 6), box(9, 6.5, 9.4, 9.6)),
                List.of(round(10, 2.6, 2.3, 72), round(10, 7.4, 2.3, 72)),
                List.of(at(9, 0.2, 11, 0.9, 11, 10, 9, 10)),
                List.of(box(4, 0.5, 16, 9.5)));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void severalVoidsTogetherCloseTheWay(List<List<XY>> voids) {
        assertTrue(!passes(voids));
    }

    static Stream<List<List<XY>>> open() {
        return Stream.of(
                List.of(box(5, 0, 10, 5), box(10.4, 5.4, 15, 10)),
                List.of(box(9, 0.3, 11, 4.8), box(9, 5.36, 11, 9.7)),
                List.of(box(9, 0.5, 9.4, 3), box(9, 3.5, 9.4, 6), box(9, 6.5, 9.4, 9.4)),
                List.of(round(10, 2.5, 2.2, 72), round(10, 7.5, 2.2, 72)),
                List.of(box(4, 0.5, 16, 9.4)),
                List.of(box(9, 0.02, 11, 5), box(3, 9.9, 3.4, 9.95)));
    }

    @ParameterizedTest
    @MethodSource("open")
    void oneWideGapAmongNarrowOnesIsAWay(List<List<XY>> voids) {
        assertTrue(passes(voids));
    }

    @Test
    void theWayGoesRoundACrackBehindAColumn() {
        double around = way(RoomKind.CORRIDOR, p -> p, List.of(box(9, 0.1, 11, 4))).orElseThrow().length();
        double first = Math.hypot(9, 3);
        assertEquals(first + 2 + first, around, 0.001);
    }

    @Test
    void aNicheNarrowerThanAPersonIsPartOfTheRoom() {
        List<XY> niche = at(0, 0, 8, 0, 8, 6, 4.3, 6, 4.3, 8, 4, 8, 4, 6, 0, 6);
        Drawing drawing = Drawing.of(plan(List.of(room("L", niche)), List.of(door("D", "L", PlanDoor.OUTSIDE, 4.15, 0))));
        Farthest farthest = InRoom.of(WalkingGraph.of(drawing)).farthest("L").orElseThrow();
        assertEquals(Math.hypot(0.15, 8), farthest.distance(), 0.001);
    }

    @Test
    void anOpeningNarrowerThanAPersonJoinsNothing() {
        assertTrue(joined(0.5).isEmpty());
        assertTrue(joined(0.6).isPresent());
    }

    private static Optional<ExitWay> joined(double width) {
        PlanDoor door = door("D", "L", "C", -0.1, 3);
        PlanDoor opening = new PlanDoor("O", DoorKind.OPENING, "C", "H", new XY(10.1, 3), Double.NaN, width, "", false);
        Drawing drawing = Drawing.of(plan(List.of(LABORATORY, room("C", RoomKind.CORRIDOR, box(0, 0, 10, 6)),
                room("H", RoomKind.CORRIDOR, box(10.2, 0, 20, 6))),
                List.of(door, opening, exit("X", "H", 20, 3))));
        return ExitWays.of(WalkingGraph.of(drawing)).nearest("L", door);
    }
}
