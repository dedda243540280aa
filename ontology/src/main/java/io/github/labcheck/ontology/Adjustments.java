package io.github.labcheck.ontology;

import java.util.List;
import java.util.Set;

/**
 * What a user's own profile changes in those it is based on.
 *
 * @param added   identifiers of clauses and documents that it adds
 * @param off     clauses that it switches off
 * @param changed clauses whose limit it changes
 */
@Api
public record Adjustments(Set<String> added, List<Off> off, List<Changed> changed) {

    /** Nothing is changed. */
    public static final Adjustments NONE = new Adjustments(Set.of(), List.of(), List.of());

    /**
     * A clause that is switched off.
     *
     * @param clause its identifier
     * @param reason why, in the user's words
     */
    public record Off(String clause, String reason) { }

    /**
     * A clause whose limit is changed.
     *
     * @param clause its identifier
     * @param before what the clause asks itself
     * @param now    what the profile asks, in the same unit
     * @param looser whether something that breaks the clause itself meets the new limit
     * @param reason why, in the user's words; may be empty where the new limit is stricter
     */
    public record Changed(String clause, String before, String now, boolean looser, String reason) { }

    /** Whether nothing is changed. */
    public boolean none() {
        return added.isEmpty() && off.isEmpty() && changed.isEmpty();
    }

    /** Whether a clause is switched off. */
    public boolean switchesOff(String clause) {
        return off.stream().anyMatch(o -> o.clause().equals(clause));
    }
}
