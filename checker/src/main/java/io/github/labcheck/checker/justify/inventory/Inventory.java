package io.github.labcheck.checker.justify.inventory;

import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a design has.
 *
 * @param fields     what the design says of the project, its building and its site: names and values in words
 * @param phase      notation of the kind of project, empty if it is not stated
 * @param storeys    its storeys, the lowest first
 * @param rooms      its rooms, in the order of their ids
 * @param equipment  its equipment, in the order of the ids
 * @param areas      its floor areas
 * @param request    what a request for funds says beside it
 * @param disciplines notations of what it tests
 */
public record Inventory(List<Field> fields, String phase, List<Storey> storeys, List<Room> rooms, List<Equipment> equipment,
                        Areas areas, Request request, List<String> disciplines) {

    public Inventory {
        fields = List.copyOf(fields);
        storeys = List.copyOf(storeys);
        rooms = List.copyOf(rooms);
        equipment = List.copyOf(equipment);
    }

    /** A property of the project by its local name, what it is called and its value. */
    public record Field(String property, Text name, Text value) { }

    /** A storey. */
    public record Storey(String id, String name) { }

    /**
     * A room.
     *
     * @param functions  what it is used for
     * @param storey     id of its storey, empty if it is not stated
     * @param area       m², from the drawing where there is one; null if it is not known
     * @param stated     names of the properties that the design states of it
     */
    public record Room(String id, Text name, List<Concept> functions, String storey, BigDecimal area, Set<String> stated) {
        public Room {
            stated = Set.copyOf(stated);
            functions = List.copyOf(functions);
        }
    }

    /**
     * A piece of equipment, or several of the same.
     *
     * @param type         what it is, null if it is not stated
     * @param model        its model, empty if it is not stated
     * @param isNew        whether it is to be bought, by what the design states or by the kind of project
     * @param stateStated  whether the design itself states that
     * @param room         id of its room, empty if it is not stated
     * @param cost         yuan apiece, null if it is not stated
     * @param book         what the account of equipment says of it
     */
    public record Equipment(String id, Text name, Concept type, String model, int quantity, boolean isNew,
                            boolean stateStated, String room, BigDecimal cost, Book book) { }

    /**
     * What an account of equipment says; null where it says nothing.
     *
     * @param hours    of use in a year
     * @param outside  of use by others in a year
     * @param acquired the day it was acquired
     * @param value    yuan, when it was acquired
     * @param scrap    why it is scrapped or left behind
     */
    public record Book(BigDecimal hours, BigDecimal outside, String acquired, BigDecimal value, String scrap) {

        /** Nothing is said. */
        public static final Book NONE = new Book(null, null, null, null, null);
    }

    /** The areas of all rooms whose area is known, m². */
    public BigDecimal area() {
        return area(rooms);
    }

    /** The areas of some rooms, those whose area is known, m². */
    public static BigDecimal area(List<Room> rooms) {
        return rooms.stream().map(Room::area).filter(Objects::nonNull).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** How many pieces there are. */
    public static int pieces(List<Equipment> equipment) {
        return equipment.stream().mapToInt(Equipment::quantity).sum();
    }

    /** The value of a field of the project, or null. */
    public Text field(String property) {
        return fields.stream().filter(f -> f.property().equals(property)).map(Field::value).findFirst().orElse(null);
    }
}
