package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.ontology.Language;
import java.util.List;
import org.locationtech.jts.geom.Polygon;

/**
 * What is drawn on one sheet, in the language of the sheet; places in metres, y upwards.
 *
 * @param language  language of the fixed words
 * @param key       what makes the names within this picture differ from those of other pictures on the same page
 * @param title     the title block
 * @param north     degrees clockwise from the top of the sheet to north; null if not known
 * @param rooms     the rooms that are drawn, by id
 * @param undrawn   what the rooms that are not drawn are called
 * @param unplaced  what the things are called that have no place, one line a room
 * @param doors     doors, openings and pass boxes
 * @param windows   windows
 * @param items     equipment and furniture, the largest first
 * @param points    equipment and stores that have a place and no size
 * @param flows     the flows that pass here
 * @param marks     the places of the faults found, by number
 * @param elsewhere how many faults have no place on this storey
 */
public record Sheet(Language language, String key, Title title, Double north, List<Room> rooms, List<String> undrawn,
                    List<String> unplaced, List<Door> doors, List<Window> windows, List<Item> items, List<Point> points,
                    List<Flow> flows, List<Mark> marks, int elsewhere) {

    /** The title block; what is not known is empty. */
    public record Title(String project, String storey, String drawing, String revision, String date, String owner,
                        String designer, String location) { }

    /**
     * A room.
     *
     * @param zone      notation of its zone, or empty
     * @param zoneLabel the zone in words
     * @param area      m²
     * @param outline   its floor, columns and voids being holes
     */
    public record Room(String id, String name, RoomKind kind, String zone, String zoneLabel, double area, Polygon outline) {

        /** Id and name. */
        public String called() {
            return name.isEmpty() ? id : id + " " + name;
        }
    }

    /**
     * A door, opening or pass box.
     *
     * @param at         middle of the opening, in the middle of the wall
     * @param along      direction of the wall, length 1
     * @param width      m
     * @param thickness  of the wall, m
     * @param swing      direction its leaf opens to, across the wall, length 1; null if not known
     * @param hungAtStart whether a single leaf hangs at the end where {@code along} begins
     * @param sliding    whether its leaf slides along the wall
     * @param exitTo     where a safety exit leads, across the wall, length 1; null if it is none
     */
    public record Door(String id, DoorKind kind, XY at, XY along, double width, double thickness, XY swing,
                       boolean hungAtStart, boolean sliding, XY exitTo) { }

    /** A window, in the middle of a wall. */
    public record Window(String id, XY at, XY along, double width, double thickness) { }

    /** How an item is drawn. */
    public enum ItemKind { BENCH, FURNITURE, HOOD, CABINET, COLD, SINK, DEVICE, STORE }

    /** Equipment, furniture or a store with the corners of its footprint, front left first, counter-clockwise. */
    public record Item(String id, String name, ItemKind kind, List<XY> corners) { }

    /** Equipment or a store of which only the middle is known. */
    public record Point(String id, String name, ItemKind kind, XY at) { }

    /**
     * A flow on this storey.
     *
     * @param type  what it carries, in words
     * @param style how it is drawn
     * @param lines the stretches that it runs on this storey
     */
    public record Flow(String id, String name, String type, FlowStyle style, List<List<XY>> lines) { }

    /**
     * A place of a fault.
     *
     * @param number   of the fault, as in the report; each place of it has the same
     * @param findings ids of the findings there
     * @param error    whether it is an error, rather than a warning or advice
     * @param text     what is wrong, the same for all places of a fault
     * @param places   where it is; a room has none of its own and goes by {@code room}
     * @param room     id of the room that it is in, or empty
     * @param lines    the ways or distances that prove it
     */
    public record Mark(int number, List<String> findings, boolean error, String text, List<XY> places, String room,
                       List<List<XY>> lines) { }
}
