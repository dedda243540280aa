package io.github.labcheck.checker.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.api.Labcheck;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.checker.timing.Deadline;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What clauses advise whose document is over and whose successor was not read. */
class PastTest {

    private static final Labcheck LABCHECK = Labcheck.open();
    private static final String OVER = "GB2894-2008-9.2-1";
    private static final String OF_EXITS = "GB15630-1995-fixed";

    private static final String SIGNS = """
            labcheck: 1
            project: {id: signs, date: 2026-11-01}
            rooms:
              - {id: R1, function: office}
            signs:
              - {id: S1, type: no-smoking, on: R1, mounting: door-leaf}
              - {id: S2, type: exit, on: R1, mounting: door-leaf}
            """;

    private static List<String> violated(String design, CheckOptions options) {
        return LABCHECK.check("signs", design, options).findings().stream().filter(f -> f.outcome() == Finding.Outcome.VIOLATED)
                .filter(f -> List.of(OVER, OF_EXITS).contains(f.clause().id()))
                .map(f -> f.clause().id() + " " + f.subject().id() + (f.severity() == Severity.ADVICE ? " advice" : "")).sorted().toList();
    }

    private static CheckOptions everything() {
        return LABCHECK.options(List.of(), null, null);
    }

    @Test
    void aClauseOfThePastAdvisesOnWhatNothingInForceLimitsAndIsSilentOnWhatSomethingDoes() {
        assertEquals(List.of(OF_EXITS + " S2", OVER + " S1 advice"), violated(SIGNS, everything()));
    }

    @Test
    void itIsAsSilentWhereItIsCheckedAlone() {
        assertEquals(List.of(OVER + " S1 advice"), violated(SIGNS, everything().ofClauses(Set.of(OVER))));
    }

    @Test
    void whileItIsInForceItSpeaksOfBoth() {
        assertEquals(List.of(OF_EXITS + " S2", OVER + " S1", OVER + " S2"),
                violated(SIGNS.replace("2026-11-01", "2017-11-01"), everything()));
    }

    @Test
    void whoWantsOnlyWhatIsInForceIsToldNothingOfThePast() {
        assertEquals(List.of(OF_EXITS + " S2"), violated(SIGNS, everything().inForceOnly(true)));
    }

    @Test
    void theListOfEditionsSaysThatItsDocumentIsOver() {
        ProvenanceText words = new ProvenanceText(Language.EN, LocalDate.of(2026, 11, 1));
        List<String> editions = LABCHECK.check("signs", SIGNS, everything()).documents().stream().map(words::edition).toList();
        assertTrue(editions.contains("GB 2894-2008 (over)") && editions.contains("GB 15630-1995"), editions.toString());
    }

    @Test
    void whatIsCheckedOnAnotherDayIsJudgedByThatDay() {
        CheckOptions then = LABCHECK.options(List.of(), LocalDate.of(2017, 11, 1), null);
        assertEquals(List.of(OF_EXITS + " S2", OVER + " S1", OVER + " S2"), violated(SIGNS, then));
    }

    /** It would advise where something in force speaks instead, had there been time to look. */
    @Test
    void whereThereWasNoTimeToLookWhatIsInForceItIsNotChecked() {
        Design design = Commands.WORKBENCH.reader().read("signs", SIGNS.getBytes(StandardCharsets.UTF_8)).design();
        CheckOptions alone = everything().ofClauses(Set.of(OVER));
        AtomicInteger asked = new AtomicInteger();
        DesignReport report = Commands.WORKBENCH.check().check(design, Commands.WORKBENCH.check().complete(design, alone), alone,
                new Deadline(() -> asked.incrementAndGet() > 1));
        assertEquals(List.of(), report.findings());
        assertEquals(List.of(OVER), report.scope().unreached());
    }
}
