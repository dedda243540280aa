package io.github.labcheck.checker.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.ways.Farthest;
import io.github.labcheck.checker.ways.InRoom;
import io.github.labcheck.checker.ways.WalkingGraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The place farthest from the doors of random rooms. */
class FarthestShapesTest {

    private static final double STEP = 0.12;
    private static final double PERSON = 0.55;

    /** Places on either side of an opening's middle, and what the value may be too large by for looking at them alone, m. */
    private static final int SAMPLES = 30;
    private static final double SAMPLED = 0.005;

    @Provide
    Arbitrary<Long> seeds() {
        return Seeds.all();
    }

    /** A door, or every other time an opening; it is wide only where the wall is. */
    private record Door(XY foot, XY along, double opening) {

        static Door draw(Drawn drawn, FloorGrid grid, XY end, Dice dice) {
            XY foot = grid.wall(end);
            double wide = dice.below(2) * dice.between(0.9, 2.4);
            for (int i = 0; i < drawn.outline().size(); i++) {
                XY from = drawn.outline().get(i);
                XY step = drawn.outline().get((i + 1) % drawn.outline().size()).minus(from);
                double at = foot.minus(from).dot(step.unit());
                if (Math.abs(foot.minus(from).cross(step.unit())) < 1e-6 && at > wide / 2 && at < step.length() - wide / 2) {
                    return new Door(foot, step.unit(), wide);
                }
            }
            return new Door(foot, new XY(1, 0), 0);
        }

        PlanDoor planned(int number, XY at) {
            return new PlanDoor("D" + number, opening > 0 ? DoorKind.OPENING : DoorKind.DOOR, "R", PlanDoor.OUTSIDE, at, 0.9, opening > 0
                    ? opening : 0.9, "", false);
        }

        /** Its middle, and of an opening all that no column stands on. */
        Stream<XY> places(FloorGrid grid) {
            return IntStream.rangeClosed(-SAMPLES, SAMPLES).mapToObj(i -> foot.plus(along.times(i * opening / 2 / SAMPLES))).distinct()
                    .filter(at -> opening == 0 || GridReach.beside(grid, at));
        }
    }

    /** A room with its doors. */
    private record Room(Drawn drawn, FloorGrid grid, List<Door> doors) {

        static Room draw(long seed, double step) {
            Drawn drawn = Floors.draw(seed);
            Dice dice = new Dice(seed + 3_000_000);
            FloorGrid grid = new FloorGrid(drawn, step);
            return new Room(drawn, grid, drawn.ends().stream().map(end -> Door.draw(drawn, grid, end, dice)).toList());
        }

        /** The same with doors alone. */
        Room withoutOpenings() {
            return new Room(drawn, grid, doors.stream().map(door -> new Door(door.foot(), door.along(), 0)).toList());
        }

        List<XY> places() {
            return doors.stream().flatMap(door -> door.places(grid)).toList();
        }

        Farthest farthest() {
            List<PlanDoor> planned = IntStream.range(0, doors.size()).mapToObj(i -> doors.get(i).planned(i, drawn.ends().get(i))).toList();
            Drawing drawing = Drawing.of(new BuildingPlan(List.of(new PlanStorey("F1", 1, 0)), List.of(drawn.room("R", RoomKind.ROOM)),
                    planned, List.of()));
            return InRoom.of(WalkingGraph.of(drawing)).farthest("R").orElseThrow();
        }

        String said(long seed, Object more) {
            return "seed " + seed + ": " + drawn.what() + " with " + doors + ": " + more;
        }
    }

    /** Of all places of a grid and all corners, none is farther; the farthest of them is less than a step nearer. */
    @Property(tries = 1_000_000, generation = GenerationMode.EXHAUSTIVE)
    void isTheFarthestPlaceOfAGrid(@ForAll("seeds") long seed) {
        Room room = Room.draw(seed, STEP);
        FloorGrid grid = room.grid();
        if (!Gaps.of(room.drawn(), grid, PERSON + 0.01).isEmpty()) {
            return;
        }
        GridReach reach = new GridReach(grid, room.places());
        double cutOff = grid.places().stream().filter(place -> Double.isInfinite(reach.from(place))).mapToDouble(grid::clear).max()
                .orElse(0);
        double most = Stream.concat(grid.places().stream(), GridReach.corners(grid).stream()).mapToDouble(reach::from)
                .filter(Double::isFinite).max().orElseThrow();
        Farthest found = room.farthest();
        if (Double.isInfinite(found.distance())) {
            assertTrue(cutOff > PERSON / 2 - STEP, () -> room.said(seed, found));
        } else {
            assertTrue(cutOff < PERSON / 2, () -> room.said(seed, found));
            assertTrue(most - SAMPLED <= found.distance() && found.distance() <= most + STEP,
                    () -> room.said(seed, found + " not " + most));
        }
    }

    /** The line from there to the door is as long as the value says and stays on the floor. */
    @Property(tries = 1_000_000, generation = GenerationMode.EXHAUSTIVE)
    void theLineShowsTheValue(@ForAll("seeds") long seed) {
        Room room = Room.draw(seed, 1);
        Farthest found = room.farthest();
        if (Double.isFinite(found.distance())) {
            double length = 0;
            for (int i = 1; i < found.line().size(); i++) {
                XY from = found.line().get(i - 1);
                XY to = found.line().get(i);
                length += from.distance(to);
                assertTrue(room.grid().straight(from, to) || near(room.grid(), from, to), () -> room.said(seed, found));
            }
            assertEquals(found.distance(), length, 0.001, () -> room.said(seed, found));
            assertEquals(found.at(), found.line().get(0), () -> room.said(seed, found));
        }
    }

    /** A line that runs within the tolerance of the floor. */
    private static boolean near(FloorGrid grid, XY from, XY to) {
        return IntStream.rangeClosed(0, 200).mapToObj(i -> from.plus(to.minus(from).times(i / 200.0)))
                .allMatch(at -> grid.on(at) || grid.clear(at) < 0.001);
    }

    /** What a person cannot get to is infinitely far, and what one can get to is not. */
    @Property(tries = 1_000_000, generation = GenerationMode.EXHAUSTIVE)
    void isInfiniteWhereAPersonDoesNotGet(@ForAll("seeds") long seed) {
        Room room = Room.draw(seed, STEP / 2).withoutOpenings();
        Optional<Boolean> everywhere = new PersonGrid(room.grid(), PERSON).everywhere(room.places());
        everywhere.ifPresent(all -> assertEquals(all, Double.isFinite(room.farthest().distance()), () -> room.said(seed, room.farthest())));
    }
}
