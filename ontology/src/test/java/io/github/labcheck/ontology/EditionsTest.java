package io.github.labcheck.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.ontology.Clause.Basis;
import io.github.labcheck.ontology.Clause.Evidence;
import io.github.labcheck.ontology.Clause.Obligation;
import io.github.labcheck.ontology.Clause.ObligationChange;
import io.github.labcheck.ontology.Clause.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditionsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static Document document(LocalDate from, LocalDate until) {
        return new Document("D", "D 1", Text.same("D"), from, until, null, Document.Authority.MANDATORY, null, null);
    }

    private static Clause clause(Obligation obligation, Basis basis, Evidence evidence, List<ObligationChange> changes) {
        return new Clause("D-1", List.of(), Text.same("D-1"), null, document(null, null), Text.same("1"), obligation, changes,
                basis, evidence, null, List.of(), List.of(), List.of(), null, null, null, null, null, null, null, Period.OPEN, List.of());
    }

    @Test
    void aDocumentIsInForceFromItsFirstDayUntilTheDayBeforeItEnds() {
        Document document = document(DAY, DAY.plusDays(2));
        assertFalse(document.inForceOn(DAY.minusDays(1)));
        assertTrue(document.inForceOn(DAY));
        assertTrue(document.inForceOn(DAY.plusDays(1)));
        assertFalse(document.inForceOn(DAY.plusDays(2)));
    }

    @Test
    void aDocumentWhosePeriodIsNotKnownIsInForceAndSaysSo() {
        assertTrue(document(null, null).inForceOn(DAY));
        assertTrue(document(null, null).periodUnknown());
        assertFalse(document(DAY, null).periodUnknown());
        assertFalse(document(null, DAY).inForceOn(DAY));
    }

    @Test
    void theOldCorridorClauseEndsOnTheDayTheNewOneBegins() {
        Ontology ontology = Ontology.fromTurtle(List.of());
        Clause old = ontology.clause("JGJ91-93-4.1.5b").orElseThrow();
        Clause current = ontology.clause("JGJ91-2019-4.1-corr-2").orElseThrow();
        for (LocalDate day : List.of(LocalDate.of(2017, 11, 1), DAY.minusDays(1), DAY, LocalDate.of(2021, 1, 1))) {
            assertTrue(old.document().inForceOn(day) != current.document().inForceOn(day), day + ": one edition at a time");
        }
        assertEquals(current.id(), old.replacedBy());
    }

    @Test
    void anObligationChangesOnItsDay() {
        Clause clause = clause(Obligation.SHALL, Basis.STANDARD, Evidence.TEXT, List.of(
                new ObligationChange(DAY, Obligation.SHOULD), new ObligationChange(DAY.plusYears(1), Obligation.MANDATORY)));
        assertEquals(Obligation.SHALL, clause.obligationOn(DAY.minusDays(1)));
        assertEquals(Obligation.SHOULD, clause.obligationOn(DAY));
        assertEquals(Obligation.SHOULD, clause.obligationOn(DAY.plusYears(1).minusDays(1)));
        assertEquals(Obligation.MANDATORY, clause.obligationOn(DAY.plusYears(1)));
        assertEquals(Severity.WARNING, clause.severityOn(DAY));
    }

    @ParameterizedTest
    @CsvSource({"MANDATORY,ERROR", "SHALL,ERROR", "SHOULD,WARNING", "MAY,ADVICE"})
    void severityFollowsTheObligation(Obligation obligation, Severity severity) {
        for (Evidence evidence : List.of(Evidence.TEXT, Evidence.SECONDARY, Evidence.REPORT)) {
            assertEquals(severity, clause(obligation, Basis.STANDARD, evidence, List.of()).severityOn(DAY));
        }
    }

    @ParameterizedTest
    @EnumSource(Obligation.class)
    void aRecalledClauseAndPracticeAreAdviceWhateverTheySay(Obligation obligation) {
        assertEquals(Severity.ADVICE, clause(obligation, Basis.STANDARD, Evidence.RECALLED, List.of()).severityOn(DAY));
        assertEquals(Severity.ADVICE, clause(obligation, Basis.PRACTICE, Evidence.TEXT, List.of()).severityOn(DAY));
    }

    @Test
    void aShippedClauseIsFoundByItsAlias() {
        Ontology ontology = Ontology.fromTurtle(List.of());
        assertEquals("GB50016-2014-5.5.18a", ontology.clause("GB50016-2018-5.5.18-1").orElseThrow().id());
        assertEquals(Obligation.MANDATORY, ontology.clause("GB50016-2014-5.5.18a").orElseThrow()
                .obligationOn(LocalDate.of(2023, 5, 31)));
        assertEquals(Obligation.SHOULD, ontology.clause("GB50016-2014-5.5.18a").orElseThrow()
                .obligationOn(LocalDate.of(2023, 6, 1)));
    }
}
