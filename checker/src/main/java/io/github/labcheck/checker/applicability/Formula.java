package io.github.labcheck.checker.applicability;

import java.util.List;

/** Whether a clause applies, as it depends on facts that are missing. A world gives each missing fact one of its values. */
sealed interface Formula {

    /** Whether it holds in a world. */
    boolean in(int[] world);

    /** It holds, or does not, whatever is missing. */
    record Settled(boolean holds) implements Formula {

        @Override
        public boolean in(int[] world) {
            return holds;
        }
    }

    /**
     * It depends on one missing fact.
     *
     * @param fact   place of the fact in a world
     * @param holds  for each value of the fact
     */
    record Depends(int fact, boolean[] holds) implements Formula {

        @Override
        public boolean in(int[] world) {
            return holds[world[fact]];
        }
    }

    /** All hold. */
    record All(List<Formula> parts) implements Formula {

        @Override
        public boolean in(int[] world) {
            for (Formula part : parts) {
                if (!part.in(world)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One holds. */
    record Any(List<Formula> parts) implements Formula {

        @Override
        public boolean in(int[] world) {
            for (Formula part : parts) {
                if (part.in(world)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The other does not hold. */
    record Not(Formula other) implements Formula {

        @Override
        public boolean in(int[] world) {
            return !other.in(world);
        }
    }
}
