package io.github.labcheck.checker.justify.inventory;

import io.github.labcheck.checker.justify.inventory.Inventory.Room;
import io.github.labcheck.ontology.Concept;
import java.util.List;

/** What kind of floor a room is: floor areas of different kinds are never one number, and only some are fitted out. */
public enum AreaKind {

    /** What people work in, store in and use. */
    USABLE,
    /** Corridors, halls and lobbies. */
    WAY,
    /** Stairs. */
    STAIR,
    /** Lifts and shafts, which have no floor to be fitted out. */
    SHAFT,
    /** Yards and ramps under the open sky, which are no floor area of the building. */
    OUTDOOR;

    private static final String FUNCTION = "https://w3id.org/labcheck/concept/room-function/";

    /** The kind of a room, by what it is used for; a room without a function is usable. */
    public static AreaKind of(Room room) {
        return is(room, "open-ground", "outdoor-ramp") ? OUTDOOR : is(room, "shaft", "lift") ? SHAFT : is(room, "stair") ? STAIR
                : !room.functions().isEmpty() && room.functions().stream().allMatch(f -> f.is(FUNCTION + "circulation")) ? WAY : USABLE;
    }

    /** Whether a room of this kind is fitted out at a price by the square metre like any other. */
    public boolean fittedOut() {
        return this == USABLE || this == WAY;
    }

    /** Whether a price names what a room of this kind is, so that it may be used for it. */
    public static boolean named(Concept priced) {
        return List.of("open-ground", "outdoor-ramp", "shaft", "lift", "stair").stream().anyMatch(f -> priced.is(FUNCTION + f));
    }

    private static boolean is(Room room, String... functions) {
        return room.functions().stream().anyMatch(c -> List.of(functions).stream().anyMatch(f -> c.is(FUNCTION + f)));
    }
}
