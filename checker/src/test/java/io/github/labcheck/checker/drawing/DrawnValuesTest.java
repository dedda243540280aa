package io.github.labcheck.checker.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawnValuesTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final ComplianceCheck CHECK = new ComplianceCheck(ONTOLOGY, RuleEngine.open());
    private static final String DOUBLE_LOADED = "JGJ91-93-4.1.5b";

    /** A corridor of 2 m with a riser that stands 0.6 m into it, and doors at both ends. */
    private static String corridor(String riser, String stated) {
        return """
                labcheck: 1
                project: {id: drawn, date: 2017-11-01}
                storeys: [{id: F1, level: 1}]
                rooms:
                  - id: C1
                    function: corridor
                    storey: F1
                    loadedSides: 2
                    outline: [[0, 0], [20, 0], [20, 2], [11, 2], [11, %1$s], [10, %1$s], [10, 2], [0, 2]]
                    %2$s
                doors:
                  - {id: D1, between: [C1, outside], at: [-0.1, 1], clearWidth: 1.2, exit: true}
                  - {id: D2, between: [C1, outside], at: [20.1, 1], clearWidth: 1.2, exit: true}
                """.formatted(riser, stated);
    }

    private static DesignReport check(String design, String clause) {
        Reading reading = new DesignReader(ONTOLOGY.schema()).read("drawn.yaml", design.getBytes(StandardCharsets.UTF_8));
        assertNotNull(reading.design(), () -> reading.errors().toString());
        return CHECK.check(reading.design(), new CheckOptions(List.copyOf(ONTOLOGY.profiles()), null, Set.of(),
                Set.of(clause), Set.of(), List.of()));
    }

    @Test
    void aCorridorWhoseWidthIsNotStatedIsMeasuredAtItsNarrowestPlace() {
        Finding finding = check(corridor("1.4", "name: 走道"), DOUBLE_LOADED).findings().get(0);
        assertEquals(Finding.Outcome.VIOLATED, finding.outcome());
        assertEquals(new Amount.Number(1.4), finding.measured().value());
        assertEquals(9, finding.location().line(), "a measured value stands where the outline stands");
    }

    @Test
    void aMeasuredWidthExactlyAtTheLimitMeetsIt() {
        DesignReport report = check(corridor("1.6", "name: 走道"), DOUBLE_LOADED);
        assertEquals(List.of(), report.findings());
        assertEquals(1, report.summary().met());
    }

    @Test
    void aMeasuredWidthJustBelowTheLimitViolates() {
        assertEquals(1, check(corridor("1.59", "name: 走道"), DOUBLE_LOADED).summary().violated());
    }

    @Test
    void aStatedWidthDoesNotHideAPlaceThatIsDrawnNarrower() {
        assertEquals(1, check(corridor("1.4", "clearWidth: 1.7"), DOUBLE_LOADED).summary().violated());
    }

    @Test
    void aStatedWidthThatIsLessThanTheDrawnOneCounts() {
        assertEquals(1, check(corridor("1.7", "clearWidth: 1.4"), DOUBLE_LOADED).summary().violated());
    }

    @Test
    void withoutAnOutlineTheWidthStaysUnknown() {
        String design = corridor("1.4", "name: 走道").replaceAll("(?m)^ +outline:.*\\R", "");
        assertEquals(1, check(design, DOUBLE_LOADED).summary().undetermined());
    }
}
