package io.github.labcheck.checker.shapes;

import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Which shapes a run draws: as many for each measure as {@code -Dlabcheck.shapes} says, from {@code -Dlabcheck.seed} on. */
final class Seeds {

    private static final int FEW = 60;
    private static final long FIRST = 1;

    private Seeds() { }

    static Arbitrary<Long> all() {
        long first = Long.getLong("labcheck.seed", FIRST);
        return Arbitraries.of(LongStream.range(first, first + Integer.getInteger("labcheck.shapes", FEW)).boxed().toList());
    }
}
