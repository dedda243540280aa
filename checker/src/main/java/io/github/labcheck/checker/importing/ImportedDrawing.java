package io.github.labcheck.checker.importing;

import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * What a drawing holds of a building, in metres in the coordinates of the drawing. Nothing in it is guessed: what the drawing does not
 * say is empty. Rooms, doors and things refer to their storey by its place in {@link #storeys()}, doors to rooms by their place in {@link
 * #rooms()}.
 *
 * @param name     name of the building or drawing; empty if it has none
 * @param storeys  from the lowest to the highest
 * @param rooms    rooms, also stairs, lifts and shafts that are drawn as spaces
 * @param shafts   stairs and lifts that are drawn as things, which may have no room
 * @param doors    doors
 * @param openings passages without a leaf
 * @param windows  windows
 * @param items    furniture, instruments, fixtures
 * @param columns  columns
 * @param left     what was not taken, and why
 * @param notes    what holds for the whole drawing and a person must know
 */
public record ImportedDrawing(String name, List<Storey> storeys, List<Room> rooms, List<Shaft> shafts, List<Door> doors,
                              List<Opening> openings, List<Window> windows, List<Item> items, List<Column> columns, List<Left> left,
                              List<Text> notes) {

    /** Nothing is drawn. */
    public static ImportedDrawing empty() {
        return new ImportedDrawing("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    /**
     * A storey.
     *
     * @param elevation level of its floor, m; NaN if the drawing does not say
     * @param level     its number, 1 the ground floor, -1 the first basement; 0 if the drawing does not say
     */
    public record Storey(Origin origin, String name, double elevation, int level) { }

    /**
     * A room.
     *
     * @param number       its number on the drawing; empty if it has none
     * @param name         its name; empty if it has none
     * @param words        further words that tell what it is for: category, classification, zone, in the order of their weight
     * @param storey       place of its storey; -1 if it is on none
     * @param area         what it covers of the plan; empty if it is not drawn
     * @param bottom       level of its floor, m; NaN if it is not known
     * @param top          level of its ceiling, m; NaN if it is not known
     * @param declaredArea the area that the drawing states, m2, with the name of the statement; null if it states none
     * @param said         further keys of a design file that a list states, with their values as YAML
     * @param through      how many storeys above its own it passes as well, as a stair does
     */
    public record Room(Origin origin, String number, String name, List<String> words, int storey, Geometry area, double bottom, double top,
                       Declared declaredArea, Map<String, String> said, int through) {

        /** A room of one storey. */
        public Room(Origin origin, String number, String name, List<String> words, int storey, Geometry area, double bottom, double top,
                    Declared declaredArea, Map<String, String> said) {
            this(origin, number, name, words, storey, area, bottom, top, declaredArea, said, 0);
        }
    }

    /** A number that the drawing states, and where it states it. */
    public record Declared(double value, String where) { }

    /** A stair or lift that is drawn as a thing. */
    public record Shaft(Origin origin, boolean lift, String name, Geometry area, double bottom, double top) { }

    /**
     * A door.
     *
     * @param number        its number; empty if it has none
     * @param at            middle of its opening
     * @param along         direction of its wall, of length 1
     * @param thickness     thickness of the wall at the opening, m; 0 if it is not known
     * @param openingWidth  width of the opening in the wall, m; NaN if it is not known
     * @param openingHeight height of the opening, m; NaN if it is not known
     * @param clearWidth    clear width where the drawing states one, m; NaN otherwise
     * @param form          how its leaf moves
     * @param swing         direction into which the leaf opens, of length 1; null if it is not known
     * @param rooms         rooms on its sides where the drawing names them; otherwise none
     * @param properties    fire class, closer and the like as the drawing states them
     */
    public record Door(Origin origin, String number, String name, int storey, Coordinate at, Coordinate along, double thickness,
                       double openingWidth, double openingHeight, double clearWidth, DoorForm form, Coordinate swing, List<Integer> rooms,
                       Map<DoorProperty, String> properties) { }

    /** How the leaf of a door moves. */
    public enum DoorForm { SIDE_HUNG, DOUBLE_ACTION, SLIDING, FOLDING, REVOLVING, ROLLER, UNKNOWN }

    /** What a drawing may state of a door besides its sizes. */
    public enum DoorProperty { FIRE_RATING, SELF_CLOSING, FIRE_EXIT, EXTERNAL }

    /** A passage without a leaf between rooms. */
    public record Opening(Origin origin, int storey, Coordinate at, double width, List<Integer> rooms) { }

    /**
     * A window.
     *
     * @param width  width of its opening, m
     * @param height height of its opening, m
     * @param sill   level of its lower edge, m; NaN if it is not known
     */
    public record Window(Origin origin, String name, int storey, Coordinate at, Coordinate along, double width, double height, double sill,
                         List<Integer> rooms) { }

    /**
     * A thing in a room.
     *
     * @param words    what it is called: type, name, description, in the order of their weight
     * @param at       centre of its footprint
     * @param width    size of its footprint along its own x axis, m; NaN if it is not known
     * @param depth    size across, m
     * @param rotation of its x axis against that of the plan, degrees
     */
    public record Item(Origin origin, String name, List<String> words, int storey, Coordinate at, double width, double depth,
            double rotation) { }

    /** A column, which stands in a room or in a wall. */
    public record Column(int storey, Geometry area) { }

    /** Something that was not taken, and why. */
    public record Left(Origin origin, String name, Text why) { }
}
