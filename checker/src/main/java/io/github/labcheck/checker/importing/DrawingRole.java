package io.github.labcheck.checker.importing;

import java.util.Arrays;
import java.util.Optional;

/** What a layer or block of a drawing holds. The words are the notations of the ontology's drawing roles. */
public enum DrawingRole {
    ROOM_OUTLINE("room-outline"), ROOM_NAME("room-name"), WALL("wall"), DOOR("door"), WINDOW("window"), COLUMN("column"),
            ANNOTATION("annotation"),
    /** Nothing that is imported, as a person said. */
    NONE("none"),
    /** Nobody said. */
    UNKNOWN("?");

    private final String word;

    DrawingRole(String word) {
        this.word = word;
    }

    /** How a mapping file writes it. */
    public String word() {
        return word;
    }

    /** The role that is written so. */
    public static Optional<DrawingRole> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
    }
}
