package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.RoomKind;
import java.util.EnumSet;
import java.util.Set;

/** Who walks, and so which steps are possible. */
public enum Walker {

    /** People at work: all doors and openings but emergency exits, stairs, lifts, and across the open. */
    ANYONE(EnumSet.complementOf(EnumSet.of(RoomKind.SHAFT)), true) {
        @Override
        boolean passes(PlanDoor door, PlanRoom from, PlanRoom to) {
            return door.passage().atWork();
        }
    },

    /** People in flight: no lifts, no locked doors; never back from a corridor or stair into a room; a safety exit ends the way. */
    FLEEING(EnumSet.of(RoomKind.STAIR), false) {
        @Override
        boolean passes(PlanDoor door, PlanRoom from, PlanRoom to) {
            boolean backIntoRoom = from != null && from.kind().leadsOn() && to != null && !to.kind().leadsOn();
            boolean through = door.passage().flight(to == null ? PlanDoor.OUTSIDE : to.id());
            return through && !door.exit() && from != null && !backIntoRoom;
        }
    },

    /** Someone who needs help at once: all doors and openings, but no step up or down and not across the open. */
    ON_THE_LEVEL(EnumSet.noneOf(RoomKind.class), false) {
        @Override
        boolean passes(PlanDoor door, PlanRoom from, PlanRoom to) {
            return from != null && to != null;
        }
    },

    /** People who bring things in once: all doors and openings, stairs and lifts. */
    CARRIERS(EnumSet.complementOf(EnumSet.of(RoomKind.SHAFT)), true),

    /** Things too heavy to carry: all doors and openings, lifts, no stairs. */
    GOODS(EnumSet.of(RoomKind.LIFT), true);

    private final Set<RoomKind> climbed;
    private final boolean crossesOpen;

    Walker(Set<RoomKind> climbed, boolean crossesOpen) {
        this.climbed = climbed;
        this.crossesOpen = crossesOpen;
    }

    /**
     * Whether a door or opening can be passed; all can, unless a walker says otherwise.
     *
     * @param from the room one leaves; null for outside
     * @param to   the room one enters; null for outside
     */
    boolean passes(PlanDoor door, PlanRoom from, PlanRoom to) {
        return true;
    }

    /** Whether a stair or lift takes one to the next storey. */
    boolean climbs(PlanRoom shaft) {
        return climbed.contains(shaft.kind());
    }

    /** Whether the way may leave the building and come back. */
    boolean crossesOpen() {
        return crossesOpen;
    }
}
