package io.github.labcheck.checker.geometry;

import java.util.Objects;

/**
 * A door, opening or pass box as drawn.
 *
 * @param id         its id
 * @param kind       door, opening or pass box
 * @param roomA      one side
 * @param roomB      the other side, a room or {@link #OUTSIDE}
 * @param at         middle of the opening, in the wall; null if it is not drawn
 * @param clearWidth what one can pass, m; NaN if not known
 * @param opening    width of the opening in the wall, m; NaN if not known
 * @param swingsInto the room its leaf opens into; empty if not known
 * @param exit       whether it is a safety exit
 * @param passage    who gets through
 */
public record PlanDoor(String id, DoorKind kind, String roomA, String roomB, XY at, double clearWidth, double opening,
                       String swingsInto, boolean exit, Passage passage) {

    /** The side that is no room. */
    public static final String OUTSIDE = "outside";

    /** What a door is drawn with where neither width is known, m. */
    private static final double USUAL = 0.9;

    /** A place that is not finite counts as not drawn. */
    public PlanDoor {
        Objects.requireNonNull(id);
        at = at != null && at.finite() ? at : null;
    }

    /** A door or opening that everyone gets through. */
    public PlanDoor(String id, DoorKind kind, String roomA, String roomB, XY at, double clearWidth, double opening,
                    String swingsInto, boolean exit) {
        this(id, kind, roomA, roomB, at, clearWidth, opening, swingsInto, exit, Passage.FREE);
    }

    /** A door of a clear width. */
    public PlanDoor(String id, String roomA, String roomB, XY at, double clearWidth, boolean exit) {
        this(id, DoorKind.DOOR, roomA, roomB, at, clearWidth, Double.NaN, "", exit);
    }

    /** The same, which is no safety exit. */
    public PlanDoor withoutExit() {
        return new PlanDoor(id, kind, roomA, roomB, at, clearWidth, opening, swingsInto, false, passage);
    }

    /** The same whose leaf opens into another room; empty for none. */
    public PlanDoor withSwing(String into) {
        return new PlanDoor(id, kind, roomA, roomB, at, clearWidth, opening, into, exit, passage);
    }

    /** The same with another opening. */
    public PlanDoor withOpening(double width) {
        return new PlanDoor(id, kind, roomA, roomB, at, clearWidth, width, swingsInto, exit, passage);
    }

    /** The same, which others get through. */
    public PlanDoor withPassage(Passage other) {
        return new PlanDoor(id, kind, roomA, roomB, at, clearWidth, opening, swingsInto, exit, other);
    }

    /** Whether people in flight leave a room by it. */
    public boolean letsOut(String room) {
        return kind.walkable() && passage.flight(across(room));
    }

    /** Whether its place is known. */
    public boolean drawn() {
        return at != null;
    }

    /** Whether it is a door of this room. */
    public boolean of(String room) {
        return roomA.equals(room) || roomB.equals(room);
    }

    /** The side opposite to a room. */
    public String across(String room) {
        return roomA.equals(room) ? roomB : roomA;
    }

    /** How wide it stands in the wall, m: the opening, else the clear width, else 0.9. */
    public double span() {
        return opening > 0 ? opening : clearWidth > 0 ? clearWidth : USUAL;
    }
}
