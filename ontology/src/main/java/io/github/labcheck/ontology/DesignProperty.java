package io.github.labcheck.ontology;

import java.util.Optional;
import java.util.Set;

/**
 * A key of the design file.
 *
 * @param iri         its identifier
 * @param name        local name
 * @param key         the key as a design file writes it; the local name unless the ontology says otherwise
 * @param label       its names; the Chinese one is accepted as a key too
 * @param comment     what it means
 * @param domains     local names of the classes it belongs to
 * @param range       what its values are
 * @param unit        unit of a bare number, null where there is none
 * @param resolution  smallest difference that means something, NaN where there is none
 * @param low         smallest plausible value, NaN where there is none
 * @param high        largest plausible value, NaN where there is none
 * @param many        whether a list of values may be written
 * @param ordered     whether the order of the list matters
 * @param interval    whether {@code [low, high]} may be written for a number
 * @param statement   whether it merely restates a requirement, so that a person must confirm it
 * @param otherwise   the value where the key is left out, as a literal's text or a concept's IRI; null if it is unknown
 * @param noneBeside  local name of the key beside which leaving this one out says that there is none; null if it is unknown
 * @param derived     whether the program computes it, so that a file must not contain it
 * @param question    what a person is asked where it is left out, null for words made of its label
 * @param decisive    whether it tells what a thing is, so that hardly anything can be judged of the thing without it
 * @param passed      IRIs of the functions and zones of the rooms that it counts on the way into a room; empty for any other property
 * @param passedLevel the biosafety level from which on it counts laboratories as well; NaN if it does not look at that
 * @param about       IRIs of the keys whose values it tests, so that a finding stands there; empty if it tests none
 * @param formula     how its value follows from other keys of the same thing; null if it does not
 * @param measured    how its values are measured from the drawing or other keys; null if they are only stated
 */
@Api
public record DesignProperty(String iri, String name, String key, Text label, Text comment, Set<String> domains,
                             Range range, Unit unit, double resolution, double low, double high, boolean many,
                             boolean ordered, boolean interval, boolean statement, String otherwise,
                             String noneBeside, boolean derived, Text question, boolean decisive, Set<String> passed,
                             double passedLevel, Set<String> about, Formula formula, Measured measured) {

    /** Whether values are numbers. */
    public boolean numeric() {
        return range == Range.Literal.DECIMAL || range == Range.Literal.INTEGER;
    }

    /** How its values are measured, in words; its comment where there is nothing else to say. */
    public Text how() {
        return measured == null || measured.how() == null ? comment : measured.how();
    }

    /** Symbol of the unit, where there is one to be shown. */
    public Optional<String> symbol() {
        return Optional.ofNullable(unit).map(Unit::symbol).filter(s -> !s.isEmpty());
    }
}
