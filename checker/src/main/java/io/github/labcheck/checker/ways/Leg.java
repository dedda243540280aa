package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;

/** What a straight piece of a way leads over or through, in one direction. */
final class Leg {

    private final Region region;
    private final PlanDoor door;
    private final PlanRoom from;
    private final PlanRoom to;
    private final PlanRoom shaft;

    private Leg(Region region, PlanDoor door, PlanRoom from, PlanRoom to, PlanRoom shaft) {
        this.region = region;
        this.door = door;
        this.from = from;
        this.to = to;
        this.shaft = shaft;
    }

    /** Across a floor. */
    static Leg on(Region region) {
        return new Leg(region, null, null, null, null);
    }

    /** Through a door, from one room (or null, outside) to another. */
    static Leg through(PlanDoor door, PlanRoom from, PlanRoom to) {
        return new Leg(null, door, from, to, null);
    }

    /** Up or down a stair or lift. */
    static Leg along(PlanRoom shaft) {
        return new Leg(null, null, null, null, shaft);
    }

    /** Across the open, from one outer door to another. */
    static Leg open() {
        return new Leg(null, null, null, null, null);
    }

    /** Whether someone can take it. */
    boolean open(Walker walker) {
        if (door != null) {
            return walker.passes(door, from, to);
        }
        return shaft == null ? region != null || walker.crossesOpen() : walker.climbs(shaft);
    }

    /** The region it crosses; null if it is no floor. */
    Region region() {
        return region;
    }

    /** The door it passes; null if none. */
    PlanDoor door() {
        return door;
    }

    /** The room that it enters through its door; empty if it passes none, or leads outside. */
    String into() {
        return to == null ? "" : to.id();
    }

    /** The stair or lift; null if none. */
    PlanRoom shaft() {
        return shaft;
    }
}
