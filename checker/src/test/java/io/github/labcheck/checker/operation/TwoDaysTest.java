package io.github.labcheck.checker.operation;

import static io.github.labcheck.checker.operation.SmallDesigns.CORRIDOR;
import static io.github.labcheck.checker.operation.SmallDesigns.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One day chooses the editions, another one is today for what is valid until a day. */
class TwoDaysTest {

    /** Asks in all years that what is overdue is marked so. */
    private static final String OVERDUE = "JJG1021-90-out_of_service";

    private static final String DESIGN = """
            labcheck: 1
            project: {id: days, date: 2017-11-01}
            rooms: [{id: C5, function: corridor, loadedSides: 2, clearWidth: 1.599}]
            equipment:
              - id: E1
                type: balance
                state: in-use
                room: C5
                label: {uniqueId: X, status: qualified, color: green, calibratedOn: 2017-03-01, validUntil: 2018-02-28}
            """;

    private static final LocalDate LATER = LocalDate.of(2019, 1, 1);

    @TempDir
    private Path folder;

    private Ran check(String clause, LocalDate asOf, LocalDate today, Path waivers) {
        return Commands.check(new CheckRequest(List.of(file(folder, "a.yaml", DESIGN)), List.of(), asOf, Language.EN, List.of(), null,
                List.of(),
                List.of(clause), List.of(), Severity.ADVICE, false, waivers, 1, List.of(), null, false, today));
    }

    @Test
    void aLaterEditionLeavesACalibrationAsItIsOnTheDayOfTheDesign() {
        assertFalse(check(OVERDUE, null, null, null).out().contains("The label color of balance E1"));
        Ran ran = check(OVERDUE, LATER, null, null);
        assertFalse(ran.out().contains("The label color of balance E1"), ran.out());
        assertTrue(ran.out()
                .contains("2019-01-01, which selects the editions in force; what is valid until a day is looked at on 2017-11-01"),
                ran.out());
    }

    @Test
    void aLaterTodayFindsTheCalibrationOverdueInTheSameEdition() {
        Ran ran = check(OVERDUE, null, LATER, null);
        assertTrue(ran.out().contains("The label color of balance E1"), ran.out());
        assertTrue(ran.out()
                .contains("2017-11-01, which selects the editions in force; what is valid until a day is looked at on 2019-01-01"),
                ran.out());
    }

    @Test
    void aWaiverHoldsUntilTodayWhateverTheEdition() {
        Path waivers = file(folder, "waivers.yaml", "waivers:\n  - {clause: " + CORRIDOR
                + ", subject: C5, reason: r, approver: A, until: 2018-12-31}\n");
        LocalDate edition = LocalDate.of(2018, 12, 31);
        assertEquals(Exit.DONE, check(CORRIDOR, LATER, null, waivers).exit());
        assertEquals(Exit.DONE, check(CORRIDOR, LATER, edition, waivers).exit());
        Ran late = check(CORRIDOR, edition, LATER, waivers);
        assertEquals(Exit.WAIVER, late.exit());
        assertTrue(late.err().contains("2019-01-01"), late.err());
    }
}
