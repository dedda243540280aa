package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.XY;

/** A vertex of the walking graph: one side of a door, a corner to turn at, a landing. Equal only to itself. */
final class WayPoint {

    private final String storey;
    private final double height;
    private final XY at;
    private final String door;
    private final String room;

    /**
     * @param storey the storey
     * @param height elevation of its floor, m
     * @param at     the place
     * @param door   the door one stands in; empty if none
     * @param room   the room one stands in; empty at a turn
     */
    WayPoint(String storey, double height, XY at, String door, String room) {
        this.storey = storey;
        this.height = height;
        this.at = at;
        this.door = door;
        this.room = room;
    }

    String storey() {
        return storey;
    }

    double height() {
        return height;
    }

    XY at() {
        return at;
    }

    String door() {
        return door;
    }

    String room() {
        return room;
    }

    /** Whether it is a corner, where ways across a floor bend. */
    boolean turn() {
        return room.isEmpty();
    }

    @Override
    public String toString() {
        return storey + " " + room + " " + door + " " + at;
    }
}
