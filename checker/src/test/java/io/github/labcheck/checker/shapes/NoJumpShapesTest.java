package io.github.labcheck.checker.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.ClearWidth;
import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.WidthEnd;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.ways.Farthest;
import io.github.labcheck.checker.ways.InRoom;
import io.github.labcheck.checker.ways.WalkingGraph;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What moves by less than the tolerance of 1 mm changes no measure by more than a few. */
class NoJumpShapesTest {

    private static final double LESS = 0.0009;
    private static final double FEW = 0.005;

    /** Where a gap is narrower than a person, or about as wide, ways may end. */
    private static final double PERSON = 0.55;

    @Provide
    Arbitrary<Long> seeds() {
        return Seeds.all();
    }

    /** Moved, made larger, and bent at each corner of walls and columns. */
    private static List<Drawn> others(Drawn drawn, long seed) {
        Dice dice = new Dice(seed + 5_000_000);
        XY away = new XY(LESS, 0).turned(dice.between(0, 360));
        XY first = drawn.outline().get(0);
        double size = drawn.outline().stream().mapToDouble(first::distance).max().orElseThrow();
        UnaryOperator<XY> larger = p -> first.plus(p.minus(first).times(1 + LESS / size));
        Drawn bent = drawn.redrawn(ring -> IntStream.range(0, ring.size()).mapToObj(i -> bent(ring, i, dice)).toList());
        return List.of(drawn.moved(p -> p.plus(away)), drawn.moved(larger), bent);
    }

    /** A corner elsewhere; where corners are close together by less, so that the walls do not cross. */
    private static XY bent(List<XY> ring, int i, Dice dice) {
        XY at = ring.get(i);
        double near = Math.min(at.distance(ring.get((i + 1) % ring.size())), at.distance(ring.get((i + ring.size() - 1) % ring.size())));
        return at.plus(new XY(Math.min(dice.between(0, LESS), near / 4), 0).turned(dice.between(0, 360)));
    }

    @Property(tries = 1_000_000, generation = GenerationMode.EXHAUSTIVE)
    void ofTheArea(@ForAll("seeds") long seed) {
        Drawn drawn = Floors.draw(seed);
        RoomShape shape = RoomShape.of(drawn.room("R", RoomKind.ROOM));
        double most = 0.001 + LESS * shape.rings().stream().flatMap(List::stream).mapToDouble(face -> face.length()).sum();
        others(drawn, seed).forEach(other -> assertEquals(shape.area(), RoomShape.of(other.room("R", RoomKind.ROOM)).area(), most,
                () -> "seed " + seed + ": " + drawn.what()));
    }

    @Property(tries = 1_000_000, generation = GenerationMode.EXHAUSTIVE)
    void ofTheClearWidth(@ForAll("seeds") long seed) {
        KnownWidths known = KnownWidths.draw(seed);
        double width = width(known.drawn());
        others(known.drawn(), seed).forEach(other -> assertEquals(width, width(other), FEW, () -> "seed " + seed + ": " + known.drawn()
                .what()));
    }

    /** Trapezoids with doors near sharp corners, whose walls have so many points that each bends by degrees where it moves by less. */
    @Provide
    Arbitrary<Long> sharp() {
        return Arbitraries.of(349L, 965L, 989L, 1253L, 1397L, 1453L, 1709L);
    }

    @Property(tries = 1_000_000, generation = GenerationMode.EXHAUSTIVE)
    void ofTheClearWidthNearSharpCorners(@ForAll("sharp") long seed) {
        ofTheClearWidth(seed);
    }

    private static double width(Drawn drawn) {
        List<WidthEnd> ends = drawn.ends().stream().map(at -> new WidthEnd("", at, WidthEnd.Where.WAY_ON)).toList();
        return ClearWidth.of(RoomShape.of(drawn.room("C", RoomKind.CORRIDOR)), ends).orElseThrow().width();
    }

    @Property(tries = 1_000_000, generation = GenerationMode.EXHAUSTIVE)
    void ofTheFarthestPlace(@ForAll("seeds") long seed) {
        Drawn drawn = Floors.draw(seed);
        if (Gaps.of(drawn, new FloorGrid(drawn, 1), PERSON + 3 * FEW).isEmpty()) {
            double farthest = farthest(drawn);
            others(drawn, seed).forEach(other -> assertEquals(farthest, farthest(other), 2 * FEW, () -> "seed " + seed + ": "
                    + drawn.what()));
        }
    }

    private static double farthest(Drawn drawn) {
        List<PlanDoor> doors = IntStream.range(0, drawn.ends().size())
                .mapToObj(i -> new PlanDoor("D" + i, DoorKind.DOOR, "R", PlanDoor.OUTSIDE,
                drawn.ends().get(i), 0.9, Double.NaN, "", false)).toList();
        Drawing drawing = Drawing.of(new BuildingPlan(List.of(new PlanStorey("F1", 1, 0)), List.of(drawn.room("R", RoomKind.ROOM)), doors,
                List.of()));
        return InRoom.of(WalkingGraph.of(drawing)).farthest("R").map(Farthest::distance).orElseThrow();
    }
}
