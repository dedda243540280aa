package io.github.labcheck.checker.importing.dxf;

import org.locationtech.jts.geom.Coordinate;

/**
 * Words that stand together and may name a room.
 *
 * @param layer   their layer
 * @param handle  handle of the first
 * @param name    name; empty if there is none
 * @param number  number; empty if there is none
 * @param area    area that they state, m2; NaN if they state none
 * @param at      where they stand
 * @param height  height of their letters, m
 * @param known   whether the name is that of a room, or the layer one of room names
 */
record RoomLabel(String layer, String handle, String name, String number, double area, Coordinate at, double height, boolean known) {

    /** Name and number as one would read them. */
    String shown() {
        return (number + " " + name).strip();
    }
}
