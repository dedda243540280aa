package io.github.labcheck.checker.check;

import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What to check.
 *
 * @param profiles    whose clauses; not empty
 * @param asOf        the day whose editions judge, or null for each design's own date
 * @param categories  notations of the categories to check; empty for all
 * @param clauses     identifiers of the clauses to check; empty for all
 * @param rooms       ids of the rooms whose findings are wanted; empty for all
 * @param waivers     accepted violations
 * @param listings    whether rooms and equipment are listed beside the findings
 * @param phase       the last phase of work whose clauses are checked, earlier ones included; null for all phases
 * @param inForceOnly whether clauses of documents that are over, whose successor was not read, are left out
 * @param today       the day for what is valid until a day: calibrations, waivers; null for each design's own date
 */
@Api
public record CheckOptions(List<Profile> profiles, LocalDate asOf, Set<String> categories, Set<String> clauses,
                           Set<String> rooms, List<Waiver> waivers, boolean listings, Concept phase, boolean inForceOnly, LocalDate today) {

    /** Of all phases. */
    public CheckOptions(List<Profile> profiles, LocalDate asOf, Set<String> categories, Set<String> clauses, Set<String> rooms,
                        List<Waiver> waivers, boolean listings) {
        this(profiles, asOf, categories, clauses, rooms, waivers, listings, null, false, null);
    }

    /** Without listings. */
    public CheckOptions(List<Profile> profiles, LocalDate asOf, Set<String> categories, Set<String> clauses, Set<String> rooms,
                        List<Waiver> waivers) {
        this(profiles, asOf, categories, clauses, rooms, waivers, false);
    }

    /** The same with or without listings. */
    public CheckOptions withListings(boolean wanted) {
        return new CheckOptions(profiles, asOf, categories, clauses, rooms, waivers, wanted, phase, inForceOnly, today);
    }

    /** The same with other accepted violations. */
    public CheckOptions waiving(List<Waiver> accepted) {
        return new CheckOptions(profiles, asOf, categories, clauses, rooms, accepted, listings, phase, inForceOnly, today);
    }

    /** The same up to a phase of work; null for all. */
    public CheckOptions upTo(Concept last) {
        return new CheckOptions(profiles, asOf, categories, clauses, rooms, waivers, listings, last, inForceOnly, today);
    }

    /** The same without or with clauses of documents that are over. */
    public CheckOptions inForceOnly(boolean wanted) {
        return new CheckOptions(profiles, asOf, categories, clauses, rooms, waivers, listings, phase, wanted, today);
    }

    /** The same on another day for what is valid until a day. */
    public CheckOptions today(LocalDate day) {
        return new CheckOptions(profiles, asOf, categories, clauses, rooms, waivers, listings, phase, inForceOnly, day);
    }

    /** The same of all categories, clauses and rooms. */
    public CheckOptions unrestricted() {
        return new CheckOptions(profiles, asOf, Set.of(), Set.of(), Set.of(), waivers, listings, null, inForceOnly, today);
    }

    /** The same profiles, days and accepted violations for some clauses alone, with no other restriction. */
    public CheckOptions ofClauses(Set<String> wanted) {
        return new CheckOptions(profiles, asOf, Set.of(), wanted, Set.of(), waivers).today(today);
    }

    /** Everything in these profiles by the editions of a day, on a day for what is valid until one; null for each design's own date. */
    public static CheckOptions all(List<Profile> profiles, LocalDate asOf, LocalDate today) {
        return new CheckOptions(profiles, asOf, Set.of(), Set.of(), Set.of(), List.of()).today(today);
    }

    /** Everything in these profiles, on each design's own date. */
    public static CheckOptions all(List<Profile> profiles) {
        return all(profiles, null, null);
    }
}
