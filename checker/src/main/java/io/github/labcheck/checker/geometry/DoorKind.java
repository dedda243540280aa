package io.github.labcheck.checker.geometry;

/** How two rooms are joined. */
public enum DoorKind {
    DOOR,
    /** A gap in the wall without a leaf; ways use its whole width. */
    OPENING,
    /** For goods only. */
    PASS_BOX;

    /** Whether people can walk through it. */
    public boolean walkable() {
        return this != PASS_BOX;
    }
}
