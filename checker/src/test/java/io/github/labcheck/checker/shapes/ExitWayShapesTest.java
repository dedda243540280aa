package io.github.labcheck.checker.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.ways.ExitWay;
import io.github.labcheck.checker.ways.ExitWays;
import io.github.labcheck.checker.ways.Place;
import io.github.labcheck.checker.ways.WalkingGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ways to the exits of random storeys. */
class ExitWayShapesTest {

    /** What a way may be longer by that passes openings at places a few centimetres apart, m. */
    private static final double SAMPLED = 0.03;
    private static final double EXACT = 0.0015;

    @Provide
    Arbitrary<Long> seeds() {
        return Seeds.all();
    }

    /** The nearest exit is as far as the plain search says, by every door of every room. */
    @Property(tries = 1_000_000, generation = GenerationMode.EXHAUSTIVE)
    void leadToTheNearestExit(@ForAll("seeds") long seed) {
        Building building = Building.draw(seed);
        ExitWays exits = ExitWays.of(WalkingGraph.of(Drawing.of(building.plan())));
        PlainExits plain = new PlainExits(building);
        for (Building.Gate gate : building.gates()) {
            for (String room : Stream.of(gate.door().roomA(), gate.door().roomB()).filter(building.rooms()::containsKey).toList()) {
                if (!gate.door().exit() && gate.door().letsOut(room) && !into(gate, room)) {
                    Map<String, Double> anyhow = plain.from(room, gate, "");
                    Map<String, Double> without = plain.from(room, gate, room);
                    compare(seed, room, gate, exits.from(room, gate.door()), anyhow, without);
                }
            }
        }
    }

    /** From the corridor by a door into a room: no way of people in flight. */
    private static boolean into(Building.Gate gate, String room) {
        return room.equals(Building.CORRIDOR) && gate.door().kind() == DoorKind.DOOR;
    }

    private static void compare(long seed, String room, Building.Gate gate, List<ExitWay> found, Map<String, Double> anyhow,
            Map<String, Double> without) {
        double least = anyhow.values().stream().min(Double::compare).orElse(Double.POSITIVE_INFINITY);
        double most = without.values().stream().min(Double::compare).orElse(Double.POSITIVE_INFINITY);
        double length = found.stream().mapToDouble(ExitWay::length).min().orElse(Double.POSITIVE_INFINITY);
        assertTrue(length >= least - SAMPLED && length <= most + Math.max(EXACT, most / 1000),
                () -> "seed " + seed + ": from " + room + " by " + gate + " " + length + " m not in " + least + " to " + most + " "
                + found);
    }

    /** The line is as long as the value says and runs over floors, through openings and doors alone. */
    @Property(tries = 1_000_000, generation = GenerationMode.EXHAUSTIVE)
    void areDrawnAsLongAsTheyAre(@ForAll("seeds") long seed) {
        Building building = Building.draw(seed);
        ExitWays exits = ExitWays.of(WalkingGraph.of(Drawing.of(building.plan())));
        Map<String, FloorGrid> floors = new TreeMap<>();
        building.rooms().forEach((id, drawn) -> floors.put(id, new FloorGrid(drawn, 1)));
        for (String room : building.rooms().keySet()) {
            for (ExitWay way : exits.from(room)) {
                List<XY> line = way.way().line().stream().map(Place::at).toList();
                double length = 0;
                for (int i = 1; i < line.size(); i++) {
                    length += line.get(i - 1).distance(line.get(i));
                }
                assertEquals(way.length(), length, EXACT, () -> "seed " + seed + ": " + way);
                for (int i = 1; i < line.size(); i++) {
                    steps(line.get(i - 1), line.get(i)).forEach(at ->
                            assertTrue(floors.values().stream().anyMatch(floor -> floor.on(at) || floor.clear(at) < EXACT)
                            || building.gates().stream().anyMatch(gate -> within(gate, at)), () -> "seed " + seed + ": at " + at + " of "
                            + way));
                }
            }
        }
    }

    private static List<XY> steps(XY from, XY to) {
        List<XY> steps = new ArrayList<>();
        for (int i = 0; i <= 50; i++) {
            steps.add(from.plus(to.minus(from).times(i / 50.0)));
        }
        return steps;
    }

    /** In the wall, where a door or opening is: a door is passed in its middle. */
    private static boolean within(Building.Gate gate, XY at) {
        XY across = gate.other().minus(gate.one());
        double half = gate.door().kind() == DoorKind.OPENING ? gate.door().opening() / 2 : 0;
        double deep = at.minus(gate.one()).dot(across.unit());
        return across.length() > 0 && deep > -EXACT && deep < across.length() + EXACT
                && Math.abs(across.unit().cross(at.minus(gate.one()))) < half + EXACT;
    }
}
