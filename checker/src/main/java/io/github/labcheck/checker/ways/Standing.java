package io.github.labcheck.checker.ways;

/** How a door stands to the exits. */
public enum Standing {
    /** Two exits can be reached by ways that have no narrow stretch in common. */
    BETWEEN_EXITS,
    /** All ways to exits share a stretch, or lead to one exit. */
    DEAD_END,
    /** No exit can be reached. */
    NO_WAY_OUT
}
