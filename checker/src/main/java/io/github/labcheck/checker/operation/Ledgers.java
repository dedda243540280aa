package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.Ledger;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Obligation;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Profile;
import java.time.LocalDate;
import java.util.List;

/** Ledgers of one day, or of all editions together. */
final class Ledgers {

    private final Ontology ontology;

    Ledgers(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The ledger of some profiles on a day; of all editions if the day is null. */
    Ledger of(List<Profile> profiles, LocalDate day) {
        return day == null ? new Ledger(ontology.clauses().stream()
                .filter(c -> profiles.stream().anyMatch(p -> p.includes(c)))
                .map(this::entry).toList()) : Ledger.of(ontology, profiles, day);
    }

    /** A clause on its own, as it was when it came into force. */
    Ledger.Entry entry(Clause clause) {
        boolean relaxes = clause.limit() != null && clause.obligation() == Obligation.MAY && clause.changes().isEmpty();
        return relaxes ? new Ledger.Entry(clause, Status.MANUAL, relaxation())
                : new Ledger.Entry(clause, clause.status(), clause.manualReason());
    }

    private Concept relaxation() {
        return ontology.schema().concept("Reason", "relaxation").orElseThrow();
    }
}
