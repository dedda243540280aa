package io.github.labcheck.ontology;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A fixed value of a design file: a room function, an equipment type, a zone.
 *
 * @param iri       its identifier
 * @param type      local name of its concept class, for example {@code RoomFunction}
 * @param notation  how a design file writes it, kebab-case
 * @param label     its names
 * @param synonyms  trade words for it in any language, sorted
 * @param group     true for a concept that stands for its narrower ones
 * @param broader   IRIs of all broader concepts, itself included
 * @param settles   values that it settles where a design gives none: property IRI to literal text
 * @param hazards   IRIs of the hazard classes of a gas, empty for anything else
 * @param contamination rank of a zone: 0 clean, 1 between, 2 contaminated; NaN for anything else
 * @param rank      its place in the order of its class, 1 for the first; 0 where the class has no order
 */
@Api
public record Concept(String iri, String type, String notation, Text label, List<String> synonyms, boolean group, Set<String> broader,
                      Map<String, String> settles, Set<String> hazards, double contamination, int rank) {

    /** Concepts are the same by their identifier. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Concept concept && iri.equals(concept.iri);
    }

    @Override
    public int hashCode() {
        return iri.hashCode();
    }

    /** Whether this concept is the other one or narrower. */
    public boolean is(String otherIri) {
        return broader.contains(otherIri);
    }
}
