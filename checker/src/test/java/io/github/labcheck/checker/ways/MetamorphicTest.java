package io.github.labcheck.checker.ways;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.XY;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * What a building measures does not depend on where it lies and how it is written down; ways obey walls. The system properties
 * {@code labcheck.seed} and {@code labcheck.seeds} say from which seed on how many buildings are drawn.
 */
class MetamorphicTest {

    private static final double TOLERANCE = 0.0011;

    static LongStream seeds() {
        long first = Long.getLong("labcheck.seed", 1);
        return LongStream.range(first, first + Long.getLong("labcheck.seeds", 4));
    }

    private static BuildingPlan building(long seed) {
        return DrawnBuildings.draw(seed, 2, 5);
    }

    private static void same(Map<String, Double> expected, Map<String, Double> measured) {
        assertEquals(expected.keySet(), measured.keySet());
        assertTrue(expected.size() > 200, () -> "only " + expected.size() + " values");
        expected.forEach((name, value) -> assertEquals(value, measured.get(name), TOLERANCE, name));
    }

    private static void unchangedBy(BuildingPlan plan, UnaryOperator<BuildingPlan> change) {
        same(Measured.of(plan), Measured.of(change.apply(plan)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movingChangesNothing(long seed) {
        unchangedBy(building(seed), plan -> DrawnBuildings.moved(plan, 0, p -> p.plus(new XY(4321.987, -1234.567))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void turningBy17DegreesChangesNothing(long seed) {
        unchangedBy(building(seed), plan -> DrawnBuildings.moved(plan, 17, p -> p.turned(17)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mirroringChangesNothingButLeftAndRight(long seed) {
        BuildingPlan whole = building(seed);
        // a mirrored bench at rotation r stands at −r with left and right exchanged; turned by 180° more, front and back are
        BuildingPlan bare = new BuildingPlan(whole.storeys(), whole.rooms(), whole.doors(), List.of());
        unchangedBy(bare, plan -> DrawnBuildings.moved(plan, 0, p -> new XY(-p.x(), p.y())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherOrderOfTheFileChangesNothing(long seed) {
        unchangedBy(building(seed), plan -> DrawnBuildings.reordered(plan, seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherNamesChangeNothing(long seed) {
        BuildingPlan plan = building(seed);
        List<Double> renamed = Measured.of(DrawnBuildings.renamed(plan)).values().stream().sorted().toList();
        List<Double> before = Measured.of(plan).values().stream().sorted().toList();
        assertEquals(before.size(), renamed.size());
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i), renamed.get(i), TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pointsWithinAWallChangeNothing(long seed) {
        unchangedBy(building(seed), plan -> DrawnBuildings.split(plan, seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBuildingFarAwayChangesNothing(long seed) {
        BuildingPlan plan = building(seed);
        Map<String, Double> both = Measured.of(DrawnBuildings.together(plan, DrawnBuildings.moved(DrawnBuildings.renamed(
                building(seed + 1)), 0, p -> p.plus(new XY(900, 900)))));
        Map<String, Double> alone = Measured.of(plan);
        both.keySet().retainAll(alone.keySet());
        same(alone, both);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void widerCorridorsAreNotNarrower(long seed) {
        BuildingPlan plan = building(seed);
        Map<String, Double> wider = Measured.of(DrawnBuildings.moved(plan, 0, p -> p.y() > 1.3 ? p.plus(new XY(0, 0.3)) : p));
        Measured.of(plan).forEach((name, value) -> {
            if (name.startsWith("width C")) {
                assertTrue(wider.get(name) >= value - TOLERANCE, () -> name + " " + value + " became " + wider.get(name));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void removingADoorNeverShortensTheWayToAnExit(long seed) {
        BuildingPlan plan = building(seed);
        for (PlanDoor door : plan.doors()) {
            Map<String, Double> before = lengths(plan);
            lengths(DrawnBuildings.without(plan, door.id())).forEach((way, length) ->
                    assertTrue(length >= before.getOrDefault(way, Double.POSITIVE_INFINITY) - TOLERANCE, () -> way + " without "
                            + door.id()));
        }
    }

    private static Map<String, Double> lengths(BuildingPlan plan) {
        Drawing drawing = Drawing.of(plan);
        ExitWays exits = ExitWays.of(WalkingGraph.of(drawing));
        Map<String, Double> lengths = new TreeMap<>();
        drawing.shapes().keySet().forEach(room -> drawing.doors(room).forEach(door -> exits.from(room, door)
                .forEach(way -> lengths.put(room + " " + door.id() + " " + way.exit(), way.length()))));
        return lengths;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWayCrossesAWall(long seed) {
        BuildingPlan plan = DrawnBuildings.moved(building(seed), 17, p -> p.turned(17));
        Drawing drawing = Drawing.of(plan);
        WalkingGraph graph = WalkingGraph.of(drawing);
        ExitWays exits = ExitWays.of(graph);
        int checked = 0;
        for (RoomShape room : drawing.shapes().values()) {
            for (ExitWay way : exits.from(room.id())) {
                checked += check(drawing, way.way());
            }
            for (RoomShape other : drawing.shapes().values()) {
                Place from = new Place(room.room().storey(), room.id(), room.middle().orElseThrow());
                Place to = new Place(other.room().storey(), other.id(), other.middle().orElseThrow());
                Way way = graph.way(from, to, Walker.ANYONE).orElseThrow();
                assertTrue(way.length() >= from.at().distance(to.at()) - TOLERANCE);
                checked += check(drawing, way);
            }
        }
        assertTrue(checked > 1000);
    }

    /** Each piece of a way lies on the floors and in the doors' reveals of its storey. */
    private static int check(Drawing drawing, Way way) {
        double length = 0;
        for (int i = 1; i < way.line().size(); i++) {
            Place from = way.line().get(i - 1);
            Place to = way.line().get(i);
            length += from.at().distance(to.at());
            if (!from.storey().equals(to.storey())) {
                return 0;
            }
            Geometry line = Polygons.FACTORY.createLineString(new Coordinate[] {Polygons.coordinate(from.at()),
                    Polygons.coordinate(to.at())});
            boolean inDoor = drawing.plan().doors().stream()
                    .anyMatch(door -> door.at().distance(from.at()) + door.at().distance(to.at()) < 0.21);
            boolean onFloor = drawing.storey(from.storey()).orElseThrow().rooms().stream()
                    .anyMatch(room -> room.floor().buffer(1e-5).covers(line));
            assertTrue(inDoor || onFloor, () -> way + " leaves the floor at " + from);
        }
        double walked = length;
        assertEquals(way.length(), length, 0.001, () -> way + " " + walked);
        return way.line().size();
    }
}
