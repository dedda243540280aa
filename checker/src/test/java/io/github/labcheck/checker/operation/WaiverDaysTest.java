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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several waivers of one clause, some of which have expired on the day of the check, 2019-06-01. */
class WaiverDaysTest {

    private static final String HEAD = """
            labcheck: 1
            project: {id: waived, date: 2019-06-01}
            rooms:
            """;
    private static final String NARROW = "  - {id: %s, function: corridor, loadedSides: 2, clearWidth: 1.599}\n";

    @TempDir
    private Path folder;

    private Ran on(String design, LocalDate day, String... waivers) {
        String list = "waivers:\n" + Stream.of(waivers).map(w -> "  - {clause: " + CORRIDOR + ", " + w + "}\n").collect(Collectors
                .joining());
        return Commands.check(new CheckRequest(List.of(file(folder, "a.yaml", design)), List.of(), null, Language.EN, List.of(), null,
                List.of(), List.of(CORRIDOR), List.of(), Severity.ERROR, false, file(folder, "waivers.yaml", list),
                1, List.of(), null, false, day));
    }

    private Ran check(String... waivers) {
        return on(HEAD + NARROW.formatted("C5"), null, waivers);
    }

    private static void waived(Ran ran, String reason) {
        assertTrue(ran.out().contains("Errors: 0") || ran.out().contains("No violation was found"), ran.out());
        assertTrue(ran.out().contains(reason), ran.out());
    }

    @Test
    void aWaiverThatHoldsCountsBesideOneThatHasExpired() {
        for (List<String> order : List.of(List.of("2020-05-31", "2019-05-31"), List.of("2019-05-31", "2020-05-31"))) {
            Ran ran = check("subject: C5, approver: A, reason: until " + order.get(0) + ", until: " + order.get(0),
                    "subject: C5, approver: A, reason: until " + order.get(1) + ", until: " + order.get(1));
            assertEquals(Exit.DONE, ran.exit(), ran.err());
            waived(ran, "until 2020-05-31");
            assertEquals("A waiver has expired: clause JGJ91-93-4.1.5b, subject C5, until 2019-05-31, "
                    + "before the day of the check, 2019-06-01; another, until 2020-05-31, holds, so this one may be removed\n", ran.err());
        }
    }

    @Test
    void oneForAllSubjectsTakesThePlaceOfOneForASubjectAndTheOtherWayRound() {
        Ran general = check("subject: C5, reason: old, approver: A, until: 2019-05-31",
                "scope: all, reason: for all, approver: A, until: 2020-05-31");
        assertEquals(Exit.DONE, general.exit(), general.err());
        waived(general, "for all");
        assertTrue(general.err().contains("subject C5") && general.err().contains("may be removed"), general.err());
        Ran particular = check("scope: all, reason: old, approver: A, until: 2019-05-31",
                "subject: C5, reason: for one, approver: A, until: 2020-05-31");
        assertEquals(Exit.DONE, particular.exit(), particular.err());
        waived(particular, "for one");
        assertTrue(particular.err().contains("subject all") && particular.err().contains("may be removed"), particular.err());
    }

    @Test
    void oneForAllThatHasExpiredIsMissedWhereAnotherCoversOnlySome() {
        Ran ran = on(HEAD + NARROW.formatted("C5") + NARROW.formatted("C6"), null,
                "scope: all, reason: old, approver: A, until: 2019-05-31",
                "subject: C5, reason: for one, approver: A, until: 2020-05-31");
        assertEquals(Exit.WAIVER, ran.exit());
        assertTrue(ran.out().contains("C6") && ran.err().contains("subject all, until 2019-05-31"), ran.err());
        assertTrue(ran.err().contains("the violation stands"), ran.err());
    }

    @Test
    void theExpiredOneAloneLeavesTheViolation() {
        Ran ran = check("subject: C5, reason: r, approver: A, until: 2019-05-31");
        assertEquals(Exit.WAIVER, ran.exit());
        assertTrue(ran.out().contains("Errors: 1") && ran.err().contains("the violation stands"), ran.out() + ran.err());
        Ran both = check("subject: C5, reason: r, approver: A, until: 2019-05-31",
                "subject: C5, reason: s, approver: A, until: 2018-05-31");
        assertEquals(Exit.WAIVER, both.exit());
        assertEquals(2, both.err().split("the violation stands", -1).length - 1, both.err());
    }

    @Test
    void anExpiredOneForAnotherSubjectIsStillSaidToBeExpired() {
        Ran missed = on(HEAD + NARROW.formatted("C5") + NARROW.formatted("C6"), null,
                "subject: C5, reason: r, approver: A, until: 2020-05-31",
                "subject: C6, reason: s, approver: A, until: 2019-05-31");
        assertEquals(Exit.WAIVER, missed.exit());
        assertTrue(missed.err().contains("subject C6") && missed.err().contains("the violation stands"), missed.err());
        assertFalse(missed.err().contains("subject C5"), missed.err());
        Ran mended = check("subject: C5, reason: r, approver: A, until: 2020-05-31",
                "subject: C6, reason: s, approver: A, until: 2019-05-31");
        assertEquals(Exit.WAIVER, mended.exit(), "expired, and nothing has taken its place");
        assertTrue(mended.err().contains("subject C6") && mended.err().contains("renew or remove it"), mended.err());
    }

    @Test
    void ofTwoThatHoldTheMoreParticularCountsThenTheLonger() {
        Ran ran = check("scope: all, reason: for all, approver: A, until: 2030-01-01",
                "subject: C5, reason: short, approver: A, until: 2019-06-01",
                "subject: C5, reason: long, approver: A, until: 2021-01-01");
        assertEquals(Exit.DONE, ran.exit());
        waived(ran, "long");
        assertEquals(2, ran.err().split("covers the same violation", -1).length - 1, ran.err());
        assertFalse(ran.err().contains("expired"), ran.err());
    }

    @Test
    void theLastDayStillCountsAndTheDayOfTheCheckDecides() {
        String design = HEAD + NARROW.formatted("C5");
        assertEquals(Exit.DONE, on(design, LocalDate.of(2019, 5, 31), "subject: C5, reason: r, approver: A, until: 2019-05-31").exit());
        assertEquals(Exit.WAIVER, on(design, LocalDate.of(2019, 6, 1), "subject: C5, reason: r, approver: A, until: 2019-05-31").exit());
    }

    @Test
    void aWaiverOfNothingIsNamedAndNoFault() {
        Ran ran = on(HEAD + NARROW.formatted("C5").replace("1.599", "1.6"), null, "subject: C5, reason: r, approver: A, until: 2020-05-31");
        assertEquals(Exit.DONE, ran.exit());
        assertTrue(ran.err().contains("was not used: clause JGJ91-93-4.1.5b, subject C5\n"), ran.err());
    }
}
