package io.github.labcheck.checker.check;

import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Profile;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * To what a check was restricted, and what was left out for that: nobody looked at it, which is no pass.
 *
 * @param phase      the last phase of work whose clauses were checked, or null for all
 * @param categories the categories that were checked, in the order of their notations; empty for all
 * @param without    the categories that were not; empty if all were
 * @param clauses    identifiers of the clauses that were checked; empty for all
 * @param rooms      ids of the rooms whose findings were wanted; empty for all
 * @param later      clauses left out because they are decided in a later phase, phase by phase
 * @param others     clauses left out because of their category or because others were named
 * @param unreached  identifiers of clauses that were not checked because the time for the design was over
 * @param unlisted   findings that are counted and not listed, because there are too many of one clause
 * @param unused     profiles that fit the project and were not used
 * @param adjusted   profiles that change clauses
 */
@Api
public record Scope(Concept phase, List<Concept> categories, List<Concept> without, List<String> clauses, List<String> rooms,
                    List<Later> later, int others, List<String> unreached, int unlisted, List<Suggestion> unused, List<Profile> adjusted) {

    /** Everything. */
    public static final Scope ALL = new Scope(null, List.of(), List.of(), List.of(), List.of(), List.of(), 0, List.of(), 0, List.of(),
            List.of());

    /** A later phase and how many of its clauses were left out. */
    public record Later(Concept phase, int clauses) { }

    /** What the options leave of a ledger, and what not. */
    static Scope of(Ledger whole, CheckOptions options, Schema schema) {
        Ledger chosen = whole.restricted(options);
        List<Later> later = new ArrayList<>();
        for (Concept phase : schema.ranked("WorkPhase")) {
            if (options.phase() != null && phase.rank() > options.phase().rank()) {
                later.add(new Later(phase, (int) chosen.entries().stream().filter(e -> e.clause().phase().equals(phase)).count()));
            }
        }
        return new Scope(options.phase(), categories(options, schema, true), categories(options, schema, false), sorted(options.clauses()),
                sorted(options.rooms()), List.copyOf(later), whole.entries().size() - chosen.entries().size(), List.of(), 0, List.of(),
                options.profiles().stream().filter(p -> !p.adjustments().none()).toList());
    }

    private static List<Concept> categories(CheckOptions options, Schema schema, boolean chosen) {
        return options.categories().isEmpty() ? List.of()
                : schema.concepts("Category").stream().filter(c -> options.categories().contains(c.notation()) == chosen)
                .sorted((a, b) -> a.notation().compareTo(b.notation())).toList();
    }

    private static List<String> sorted(Set<String> names) {
        return List.copyOf(new TreeSet<>(names));
    }

    /** The same with a number of findings that are counted and not listed. */
    Scope listing(int counted) {
        return new Scope(phase, categories, without, clauses, rooms, later, others, unreached, counted, unused, adjusted);
    }

    /** The same with clauses for which there was no time. */
    Scope without(List<String> missed) {
        return new Scope(phase, categories, without, clauses, rooms, later, others, List.copyOf(missed), unlisted, unused, adjusted);
    }

    /** The same with profiles that fit and were not used. */
    Scope suggesting(List<Suggestion> suggestions) {
        return new Scope(phase, categories, without, clauses, rooms, later, others, unreached, unlisted, suggestions, adjusted);
    }

    /** Whether nothing of the chosen profiles was left out. */
    public boolean whole() {
        return phase == null && categories.isEmpty() && clauses.isEmpty() && rooms.isEmpty();
    }
}
