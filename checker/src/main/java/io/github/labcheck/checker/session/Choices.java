package io.github.labcheck.checker.session;

import java.util.List;

/** What may stand in a place, to choose from with the TAB key. */
@FunctionalInterface
interface Choices {

    /** Nothing to choose from. */
    Choices NONE = (session, begun) -> List.of();

    /** What fits what was begun; more than that may be returned. */
    List<Choice> of(Session session, String begun);

    /**
     * One of them.
     *
     * @param value        what is put on the line
     * @param description  what it is, or null
     * @param finished     whether the word is complete with it; that of a folder is not
     */
    record Choice(String value, String description, boolean finished) {

        Choice(String value, String description) {
            this(value, description, true);
        }
    }
}
