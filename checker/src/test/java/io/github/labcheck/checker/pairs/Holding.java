package io.github.labcheck.checker.pairs;

import io.github.labcheck.ontology.Concept;

/**
 * A thing of a design that holds one concept.
 *
 * @param type     local name of the thing's class
 * @param concept  what it holds, or what a room is for
 */
record Holding(String type, Concept concept) {

    /** The section of a design in which it stands. */
    String section() {
        return switch (type) {
            case "Room" -> "rooms";
            case "Store" -> "stores";
            case "Container" -> "containers";
            case "Cylinder" -> "cylinders";
            case "Pipe" -> "pipes";
            default -> throw new IllegalStateException("Say here how a design writes a " + type + " that holds something.");
        };
    }

    /** Its entry in the section; only stores, containers and rooms can hold both. */
    String entry(String id, String room, Concept... both) {
        String held = both.length == 0 ? concept.notation() : both[0].notation() + ", " + both[1].notation();
        return switch (type) {
            case "Room" -> "{id: %s, function: [%s]}".formatted(id, held);
            case "Store" -> "{id: %s, type: chemical-cabinet, room: %s, holds: [%s]}".formatted(id, room, held);
            case "Container" -> "{id: %s, type: hazardous-chemical, room: %s, holds: [%s]}".formatted(id, room, held);
            case "Cylinder" -> "{id: %s, gas: %s, room: %s}".formatted(id, held, room);
            default -> "{id: %s, medium: %s, room: %s}".formatted(id, held, room);
        };
    }

    /** Whether one thing can hold two concepts. */
    boolean holdsTwo() {
        return !type.equals("Cylinder") && !type.equals("Pipe");
    }
}
