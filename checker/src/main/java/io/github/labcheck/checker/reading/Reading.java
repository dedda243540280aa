package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.ontology.Text;
import java.util.List;

/**
 * The outcome of reading one file.
 *
 * @param file      the file as it was given
 * @param isDesign  whether it is meant to be a design: it has the key {@code labcheck}, or is empty or unreadable so that nobody can tell
 * @param design    the design, null when there are errors
 * @param errors    all errors in the order of their positions; of a file that is no design, the one that says so
 * @param lines     the lines of the file, also of one that is no text; none if it could not be read or is too large
 */
public record Reading(String file, boolean isDesign, Design design, List<InputError> errors, List<String> lines) {

    public Reading {
        errors = List.copyOf(errors);
        lines = List.copyOf(lines);
    }

    /** Whether there was more of something than is read. */
    public boolean beyondBounds() {
        return errors.stream().anyMatch(e -> Bound.told(e.code()));
    }

    /**
     * That of a file that was given up because it goes beyond what is looked at.
     *
     * @param why a sentence
     */
    public static Reading givenUp(String file, Text why) {
        return new Reading(file, true, null, List.of(new InputError("limit-reached", why, Position.START, null)), List.of());
    }
}
