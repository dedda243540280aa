package io.github.labcheck.ontology;

import java.util.List;

/**
 * How the values of a property come about where the design need not state them.
 *
 * @param by      name of the measure
 * @param from    local names of the keys that it measures from, in their order
 * @param how     in words; null if the comment of the property says it
 * @param source  the document that says how to measure, null if none does
 * @param follows whether a stated value counts as long as it agrees, so that it may be unknown but is never none
 */
@Api
public record Measured(String by, List<String> from, Text how, String source, boolean follows) { }
