package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.RoomKind;

/** Who walks, and so which steps are possible: all of them, but for what a walker says himself. */
public enum Walker {

    /** People at work: all doors and openings but emergency exits, stairs, lifts, and across the open. */
    ANYONE {
        @Override
        boolean passes(PlanDoor door, PlanRoom from, PlanRoom to) {
            return door.passage().atWork();
        }
    },

    /** People in flight: no lifts, no locked doors; never back from a corridor or stair into a room; a safety exit ends the way. */
    FLEEING {
        @Override
        boolean passes(PlanDoor door, PlanRoom from, PlanRoom to) {
            boolean backIntoRoom = from != null && from.kind().leadsOn() && to != null && !to.kind().leadsOn();
            boolean through = door.passage().flight(to == null ? PlanDoor.OUTSIDE : to.id());
            return through && !door.exit() && from != null && !backIntoRoom;
        }

        @Override
        boolean climbs(PlanRoom shaft) {
            return shaft.kind() == RoomKind.STAIR;
        }

        @Override
        boolean crossesOpen() {
            return false;
        }
    },

    /** Someone who needs help at once: all doors and openings, but no step up or down and not across the open. */
    ON_THE_LEVEL {
        @Override
        boolean passes(PlanDoor door, PlanRoom from, PlanRoom to) {
            return from != null && to != null;
        }

        @Override
        boolean climbs(PlanRoom shaft) {
            return false;
        }

        @Override
        boolean crossesOpen() {
            return false;
        }
    },

    /** People who bring things in once: all doors and openings, stairs and lifts. */
    CARRIERS,

    /** Things too heavy to carry: all doors and openings, lifts, no stairs. */
    GOODS {
        @Override
        boolean climbs(PlanRoom shaft) {
            return shaft.kind() == RoomKind.LIFT;
        }
    };

    /**
     * Whether a door or opening can be passed.
     *
     * @param from the room one leaves; null for outside
     * @param to   the room one enters; null for outside
     */
    boolean passes(PlanDoor door, PlanRoom from, PlanRoom to) {
        return true;
    }

    /** Whether a stair or lift takes one to the next storey. */
    boolean climbs(PlanRoom shaft) {
        return shaft.kind() != RoomKind.SHAFT;
    }

    /** Whether the way may leave the building and come back. */
    boolean crossesOpen() {
        return true;
    }
}
