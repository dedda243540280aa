package io.github.labcheck.checker.check;

import io.github.labcheck.ontology.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What to check.
 *
 * @param profiles    whose clauses; not empty
 * @param asOf        the day that counts as today, or null for each design's own date
 * @param categories  notations of the categories to check; empty for all
 * @param clauses     identifiers of the clauses to check; empty for all
 * @param rooms       ids of the rooms whose findings are wanted; empty for all
 * @param waivers     accepted violations
 */
public record CheckOptions(List<Profile> profiles, LocalDate asOf, Set<String> categories, Set<String> clauses,
                           Set<String> rooms, List<Waiver> waivers) {

    /** Everything in these profiles, on each design's own date. */
    public static CheckOptions all(List<Profile> profiles) {
        return new CheckOptions(profiles, null, Set.of(), Set.of(), Set.of(), List.of());
    }
}
