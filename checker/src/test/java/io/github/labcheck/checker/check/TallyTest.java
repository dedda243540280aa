package io.github.labcheck.checker.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.Finding.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void whatIsMetIsCountedAndNeverMade() {
        Tally tally = new Tally();
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            tally.add("A", Outcome.MET, () -> {
                made.incrementAndGet();
                return null;
            });
        }
        assertEquals(0, made.get());
        assertTrue(tally.findings().isEmpty());
        assertEquals(0, tally.unlisted());
    }

    @Test
    void ofEachClauseAndVerdictTheFirstAreListedAndTheOthersCounted() {
        Tally tally = new Tally();
        for (int i = 0; i < Tally.LISTED + 7; i++) {
            tally.add("A", Outcome.UNDETERMINED, () -> null);
        }
        tally.add("A", Outcome.VIOLATED, () -> null);
        tally.add("B", Outcome.UNDETERMINED, () -> null);
        assertEquals(Tally.LISTED + 2, tally.findings().size());
        assertEquals(7, tally.unlisted());
    }

    @Test
    void thePagesSayHowManyAreListed() throws IOException {
        for (String page : new String[] {"../docs/reports.md", "../docs/reports.zh.md"}) {
            assertTrue(Files.readString(Path.of(page)).contains("| " + Tally.LISTED + " |"), page);
        }
    }
}
