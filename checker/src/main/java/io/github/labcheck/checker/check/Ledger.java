package io.github.labcheck.checker.check;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Profile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
     */
    public record Entry(Clause clause, Clause.Status status, Concept reason) { }

    /** The ledger of all profiles together. */
    public static Ledger of(Ontology ontology, Collection<Profile> profiles, LocalDate day) {
        return new Ledger(ontology.clauses().stream()
                .filter(c -> profiles.stream().anyMatch(p -> p.includes(c)))
                .flatMap(c -> entry(ontology, c, day).stream()).toList());
    }

    private static Optional<Entry> entry(Ontology ontology, Clause clause, LocalDate day) {
        return clause.on(day).map(printed -> inForce(ontology, printed, day)).orElseGet(() -> lapsed(ontology, clause, day));
    }

    private static Optional<Entry> lapsed(Ontology ontology, Clause clause, LocalDate day) {
        boolean over = clause.sources().stream().anyMatch(source -> source.begunBy(day) && source.endedBy(day));
        boolean successorRead = clause.replacedBy() != null && ontology.clause(clause.replacedBy()).isPresent();
        return !over || successorRead ? Optional.empty() : manual(ontology, clause, "successor-not-read");
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
        return new Ledger(entries.stream()
                .filter(e -> options.categories().isEmpty()
                        || options.categories().contains(e.clause().category().notation()))
                .filter(e -> options.clauses().isEmpty() || options.clauses().contains(e.clause().id())).toList());
    }

    /** The entries that are decided by a phase of work; all for null. */
    public Ledger upTo(Concept phase) {
        return phase == null ? this : new Ledger(entries.stream().filter(e -> e.clause().phase().rank() <= phase.rank()).toList());
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
