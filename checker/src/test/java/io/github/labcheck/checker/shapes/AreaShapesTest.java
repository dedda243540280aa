package io.github.labcheck.checker.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Areas of random floors, with columns that lie in each other and in walls. */
class AreaShapesTest {

    /** What is shown is rounded to 0.001 m². */
    private static final double SHOWN = 0.0005 + 1e-6;

    /** Beyond so many corners an outline is simplified, by this many metres. */
    private static final int EXACT = 2000;
    private static final double SIMPLIFIED = 0.00025;

    @Provide
    Arbitrary<Long> seeds() {
        return Seeds.all();
    }

    @Property(tries = 1_000_000, generation = GenerationMode.EXHAUSTIVE)
    void isWhatTheSlabsBetweenAllHeightsAddUpTo(@ForAll("seeds") long seed) {
        Drawn drawn = new Dice(seed + 2_000_000).pointed(Floors.draw(seed));
        RoomShape shape = RoomShape.of(drawn.room("R", RoomKind.ROOM));
        List<List<XY>> rings = new ArrayList<>(List.of(drawn.outline()));
        assertEquals(SlabArea.of(rings), shape.grossArea(), SHOWN, () -> "seed " + seed + ": within the walls of " + drawn.what());
        rings.addAll(drawn.voids());
        double simplified = rings.stream().filter(ring -> ring.size() > EXACT).mapToDouble(AreaShapesTest::length).sum() * SIMPLIFIED;
        assertEquals(SlabArea.of(rings), shape.area(), SHOWN + simplified, () -> "seed " + seed + ": the floor of " + drawn.what());
    }

    private static double length(List<XY> ring) {
        double length = 0;
        for (int i = 0; i < ring.size(); i++) {
            length += ring.get(i).distance(ring.get((i + 1) % ring.size()));
        }
        return length;
    }
}
