package io.github.labcheck.checker.geometry;

/**
 * Who gets through a door or opening, beyond what its place says.
 *
 * @param atWork   whether people pass it day by day, with keys and cards
 * @param inFlight whether people in flight get through at all
 * @param into     the only side that people in flight get into; empty if they pass both ways
 */
public record Passage(boolean atWork, boolean inFlight, String into) {

    /** Everyone, both ways. */
    public static final Passage FREE = new Passage(true, true, "");

    /** People at work alone: what is locked, or turns, stops people in flight. */
    public static final Passage AT_WORK = new Passage(true, false, "");

    /** People in flight alone: an emergency exit is shut day by day. */
    public static final Passage IN_EMERGENCY = new Passage(false, true, "");

    /** People in flight into one side alone. */
    public static Passage oneWay(String into) {
        return new Passage(true, true, into);
    }

    /** Whether people in flight get through into a room, or outside. */
    public boolean flight(String side) {
        return inFlight && (into.isEmpty() || into.equals(side));
    }

    /** Whether people in flight pass it one way as the other. */
    public boolean bothWays() {
        return inFlight && into.isEmpty();
    }
}
