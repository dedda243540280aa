package io.github.labcheck.checker.timing;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** When work ends, whether it is finished or not: asked between one part of it and the next. */
public final class Deadline {

    /** Work that may take as long as it takes. */
    public static final Deadline NEVER = new Deadline(() -> false);

    private final BooleanSupplier passed;

    /** A deadline of which something else tells whether it has passed. */
    public Deadline(BooleanSupplier passed) {
        this.passed = passed;
    }

    /** A deadline so much later than now; never for null. */
    public static Deadline in(Duration time) {
        if (time == null) {
            return NEVER;
        }
        long end = System.nanoTime() + time.toNanos();
        return new Deadline(() -> System.nanoTime() - end >= 0);
    }

    /** Whether it is time to end. */
    public boolean passed() {
        return passed.getAsBoolean();
    }
}
