package io.github.labcheck.checker.geometry;

/** A side of a footprint, counter-clockwise. */
public enum Side {
    /** Where one stands to use it; at rotation 0 it faces smaller y. */
    FRONT,
    RIGHT,
    BACK,
    LEFT
}
