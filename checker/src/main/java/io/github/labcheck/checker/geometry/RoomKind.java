package io.github.labcheck.checker.geometry;

/** What a room is for those who walk. */
public enum RoomKind {
    /** One works or stays there. */
    ROOM,
    /** One walks through it to others: corridor, lobby, hall. */
    CORRIDOR,
    STAIR,
    LIFT,
    /** Nobody walks there. */
    SHAFT;

    /** Whether it stands on several storeys, one above the other. */
    public boolean vertical() {
        return this == STAIR || this == LIFT || this == SHAFT;
    }

    /** Whether ways of others lead through it. */
    public boolean leadsOn() {
        return this == CORRIDOR || this == STAIR;
    }
}
