package io.github.labcheck.checker.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.check.Finding.Outcome;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void whatIsMetIsCountedAndNeverMade() {
        Tally tally = new Tally(Bounds.STANDARD);
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
        Tally few = new Tally(Bounds.STANDARD.with(Bound.FINDINGS, 5).with(Bound.UNDETERMINED, 3));
        for (int i = 0; i < 7; i++) {
            few.add("A", Outcome.UNDETERMINED, () -> null);
            few.add("A", Outcome.VIOLATED, () -> null);
        }
        few.add("B", Outcome.UNDETERMINED, () -> null);
        assertEquals(3 + 5 + 1, few.findings().size());
        assertEquals(4 + 2, few.unlisted());
    }

    @Test
    void thoseForWhichOneStandsAreCountedBesideIt() {
        Tally tally = new Tally(Bounds.STANDARD);
        tally.add("A", Outcome.UNDETERMINED, () -> null);
        tally.more("A", Outcome.UNDETERMINED, 40);
        tally.add("A", Outcome.MET, () -> null);
        tally.more("A", Outcome.MET, 2);
        assertEquals(1, tally.findings().size());
        assertEquals(40, tally.unlisted(), "what is met is no finding");
    }
}
