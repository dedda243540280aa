package io.github.labcheck.checker.check;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The clauses of a choice of profiles, in the editions in force on a day, with how each is judged.
 *
 * @param entries in the order of the clauses' identifiers
 */
public record Ledger(List<Entry> entries) {

    /**
     * A clause in the ledger.
     *
     * @param status  how it is judged
     * @param reason  why a person judges it, null otherwise
     * @param ended   whether its document is over, so that what it asked is advice
     */
    public record Entry(Clause clause, Clause.Status status, Concept reason, boolean ended) {

        /** Of a clause in force. */
        public Entry(Clause clause, Clause.Status status, Concept reason) {
            this(clause, status, reason, false);
        }
    }

    /** The ledger of all profiles together. */
    public static Ledger of(Ontology ontology, Collection<Profile> profiles, LocalDate day) {
        List<Entry> entries = new ArrayList<>();
        for (Clause clause : ontology.clauses()) { // a loop: every check goes through all clauses before anything is compiled
            if (chosen(clause, profiles)) {
                clause.on(day).flatMap(c -> inForce(ontology, c, day)).ifPresent(entries::add);
                if (clause.endedBy(day)) {
                    ended(ontology, clause, day).ifPresent(entries::add);
                }
            }
        }
        entries.sort(Comparator.comparing(e -> e.clause().id()));
        return new Ledger(Collections.unmodifiableList(entries));
    }

    private static boolean chosen(Clause clause, Collection<Profile> profiles) {
        boolean included = false;
        for (Profile profile : profiles) {
            included = included || profile.includes(clause);
        }
        return included && profiles.stream().noneMatch(profile -> profile.adjustments().switchesOff(clause.id()));
    }

    /**
     * A clause of the past is advice where it has a successor that was not read. What it allowed beyond others is over, and so is what
     * was abolished.
     */
    private static Optional<Entry> ended(Ontology ontology, Clause clause, LocalDate day) {
        boolean successorRead = clause.replacedBy() != null && ontology.clause(clause.replacedBy()).flatMap(next -> next.on(day))
                .isPresent();
        boolean abolished = clause.replacedBy() == null && clause.sources().stream()
                .allMatch(source -> source.document().replacedBy() == null);
        if (successorRead || abolished || clause.obligationOn(day) == Clause.Obligation.MAY) {
            return Optional.empty();
        }
        return clause.limit() == null ? manual(ontology, clause, "successor-not-read")
                : Optional.of(new Entry(clause, clause.status(), null, true));
    }

    private static Optional<Entry> inForce(Ontology ontology, Clause clause, LocalDate day) {
        if (clause.limit() != null && clause.obligationOn(day) == Clause.Obligation.MAY) {
            return manual(ontology, clause, "relaxation"); // it relaxes another clause and is never a finding
        }
        return Optional.of(new Entry(clause, clause.status(), clause.manualReason()));
    }

    private static Optional<Entry> manual(Ontology ontology, Clause clause, String reason) {
        return Optional.of(new Entry(clause, Clause.Status.MANUAL,
                ontology.schema().concept("Reason", reason).orElseThrow()));
    }

    /** The entries of the categories and clauses that are wanted. */
    Ledger restricted(CheckOptions options) {
        return only(e -> (options.categories().isEmpty() || options.categories().contains(e.clause().category().notation()))
                && (options.clauses().isEmpty() || options.clauses().contains(e.clause().id()))
                && (!e.ended() || !options.inForceOnly()));
    }

    /** The entries that are decided by a phase of work; all for null. */
    public Ledger upTo(Concept phase) {
        return phase == null ? this : only(e -> e.clause().phase().rank() <= phase.rank());
    }

    /** The entries that are wanted. */
    public Ledger only(Predicate<Entry> wanted) {
        return new Ledger(entries.stream().filter(wanted).toList());
    }

    /** The clauses that are judged, automated or assisted. */
    public List<Clause> judged() {
        return entries.stream().filter(e -> e.status() != Clause.Status.MANUAL).map(Entry::clause).toList();
    }

    /** How many clauses have a status. */
    public int count(Clause.Status status) {
        return (int) entries.stream().filter(e -> e.status() == status).count();
    }
}
