package io.github.labcheck.checker.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Recheck;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.reading.Design;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SiftedVerdictsTest {

    private static final int STOREYS = 6;
    private static final int BAYS = 49;

    /** What is judged again after each edit is kept whole; all else of a large design is judged in portions. */
    @Test
    void aReportIsTheSameWhetherVerdictsAreKeptOrCounted() {
        Design design = Commands.WORKBENCH.reader().read("a.yaml",
                LargeDesign.storeys(STOREYS, BAYS, false).getBytes(StandardCharsets.UTF_8)).design();
        CheckOptions options = new CheckOptions(List.copyOf(Commands.WORKBENCH.ontology().profiles()), null,
                Set.of(), Set.of(), Set.of(), List.of());
        ComplianceCheck check = Commands.WORKBENCH.check();
        DesignReport sifted = check.check(design, options);
        DesignGraph whole = check.complete(design, options);
        whole.noting();
        DesignReport kept = check.check(design, whole, options, new Recheck());
        assertTrue(sifted.summary().undetermined() + sifted.summary().met() > 40_000, "enough for portions");
        assertEquals(kept.summary(), sifted.summary());
        assertEquals(kept.clauses(), sifted.clauses());
        assertEquals(kept.findings().stream().map(Finding::id).toList(), sifted.findings().stream().map(Finding::id).toList());
    }
}
