package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.Portrait;
import io.github.labcheck.checker.operation.Commands;
import java.nio.file.Path;
import org.jline.reader.impl.history.DefaultHistory;
import org.junit.jupiter.api.Test;

/** What a session works out for a report is worked out for the report that asks for it. */
class SessionReportTest {

    @Test
    void aCheckTellsNothingBesideItsFindingsUntilAReportAsksForIt() {
        Session session = new Session(Commands.WORKBENCH, new DefaultHistory(), false, false);
        session.load(Path.of("../examples/designs/county-veterinary-lab.yaml"));
        assertSame(Portrait.NONE, session.checkedNow().design().portrait());
        Portrait listed = session.listed().designs().get(0).portrait();
        assertNotNull(listed.tier());
        assertEquals(0, listed.storeys().size());
        assertTrue(session.portrayed().designs().get(0).portrait().storeys().size() > 0);
    }
}
