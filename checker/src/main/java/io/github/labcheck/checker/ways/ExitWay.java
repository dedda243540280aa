package io.github.labcheck.checker.ways;

/**
 * A way out: from a door of a room to a safety exit.
 *
 * @param room the room that is left
 * @param door the door it is left by
 * @param exit the safety exit
 * @param way  from the far side of the door to the near side of the exit; of length 0 if the door is the exit
 */
public record ExitWay(String room, String door, String exit, Way way) {

    /** Length of the way, m. */
    public double length() {
        return way.length();
    }
}
