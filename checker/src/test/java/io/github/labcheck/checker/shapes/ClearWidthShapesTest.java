package io.github.labcheck.checker.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.geometry.ClearWidth;
import io.github.labcheck.checker.geometry.Narrowest;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.WidthEnd;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Clear widths of random corridors and halls. */
class ClearWidthShapesTest {

    private static final double STEP = 0.06;

    @Provide
    Arbitrary<Long> seeds() {
        return Seeds.all();
    }

    @Property(tries = 1_000_000, generation = GenerationMode.EXHAUSTIVE)
    void isWhatTheClosedFormSays(@ForAll("seeds") long seed) {
        KnownWidths known = KnownWidths.draw(seed);
        List<WidthEnd> ends = known.drawn().ends().stream().map(at -> new WidthEnd("", at, WidthEnd.Where.WAY_ON)).toList();
        Narrowest width = ClearWidth.of(RoomShape.of(known.drawn().room("C", RoomKind.CORRIDOR)), ends).orElseThrow();
        assertEquals(known.width(), width.width(), Math.max(0.001, known.width() / 1000) + 1e-9, () -> "seed " + seed + ": " + known.drawn()
                .what());
        assertEquals(width.width(), width.from().distance(width.to()), 0.001, () -> "seed " + seed + ": the line of " + known.drawn()
                .what());
    }

    /**
     * A disc that does not grow out of corners rolls at most as far as one that does, and one that grows at the slightest occasion further:
     * on most floors the two come to the same. Neither is told more than the wall is wide that a way ends at.
     */
    @Property(tries = 1_000_000, generation = GenerationMode.EXHAUSTIVE)
    void isWhatADiscRolledOverAGridFinds(@ForAll("seeds") long seed) {
        Drawn drawn = Floors.draw(seed);
        FloorGrid grid = new FloorGrid(drawn, STEP);
        WidthEnd.Where where = seed % 3 == 0 ? WidthEnd.Where.WAY_ON : WidthEnd.Where.BESIDE;
        double share = where == WidthEnd.Where.WAY_ON ? 0.7 : 0.447;
        double walls = where == WidthEnd.Where.WAY_ON
                ? drawn.ends().stream().mapToDouble(end -> EndWidth.of(drawn, end)).min().orElseThrow()
                : Double.POSITIVE_INFINITY;
        double least = Math.min(new GridWidth(grid, 2, true).between(drawn.ends(), share * 1.1), walls) - 2 * STEP;
        double most = Math.min(new GridWidth(grid, 0.20, false).between(drawn.ends(), share * 0.9), walls) + 2 * STEP;
        List<WidthEnd> ends = drawn.ends().stream().map(at -> new WidthEnd("", at, where)).toList();
        Narrowest width = ClearWidth.of(RoomShape.of(drawn.room("C", RoomKind.CORRIDOR)), ends).orElseThrow();
        assertTrue(least <= width.width() && width.width() <= most, () -> "seed " + seed + ": " + drawn.what() + " " + width + " not in "
                + least + " to " + most);
        assertEquals(width.width(), width.from().distance(width.to()), 0.001, () -> "seed " + seed + ": the line of " + drawn.what());
    }
}
