package io.github.labcheck.checker.importing;

import java.util.function.Predicate;

/**
 * What is known of drawings before one is read.
 *
 * @param unit     unit of the drawing as a person said; null if nobody said
 * @param roles    what layers and blocks hold
 * @param roomName tells of a text whether it is the name of a room
 */
public record ImportChoices(LengthUnit unit, Roles roles, Predicate<String> roomName) {

    /** Nothing is known. */
    public static final ImportChoices NOTHING = new ImportChoices(null, new Roles() {
        @Override
        public DrawingRole layer(String name) {
            return DrawingRole.UNKNOWN;
        }

        @Override
        public DrawingRole block(String name) {
            return DrawingRole.UNKNOWN;
        }

        @Override
        public boolean said(String layer) {
            return false;
        }
    }, w -> false);

    /** What layers and blocks hold, by their names. */
    public interface Roles {

        /** What a layer holds. */
        DrawingRole layer(String name);

        /** What a block draws. */
        DrawingRole block(String name);

        /** Whether a person named the layer, so that it is read even if it is frozen or off. */
        boolean said(String layer);
    }
}
