package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Api;
import java.util.Locale;

/**
 * Where a value comes from that an entry does not say itself.
 *
 * @param kind  what brings it in
 * @param name  what that is called in the file: a template, a section with the conditions of its default; empty if it has no name
 * @param entry where the entry stands that has it so
 */
@Api
public record Origin(Kind kind, String name, Position entry) {

    /** What brings a value in. */
    public enum Kind {
        /** A YAML merge key. */
        MERGED,
        /** A template of the file. */
        TEMPLATE,
        /** A default of the file. */
        DEFAULT,
        /** A list where one id stands, of which each makes an entry. */
        LIST,
        /** A row of rooms, or a rectangle. */
        ROW,
        /** A wall and a distance. */
        PLACED;

        /** How reports for programs write it. */
        public String notation() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
