package io.github.labcheck.checker.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlowMeasuresTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final ComplianceCheck CHECK = new ComplianceCheck(ONTOLOGY, RuleEngine.open());

    private static final String DESIGN = """
            labcheck: 1
            project: {id: flows, date: 2017-11-01}
            storeys: [{id: F1, level: 1}]
            rooms:
              - {id: R1, function: instrument-laboratory}
              - {id: R2, function: hazardous-waste-store}
              - {id: R3, function: inspection-area}
              - {id: C1, function: corridor, storey: F1, outline: [[0, 0], [20, 0], [20, 2], [0, 2]]}
            doors:
              - {id: D1, between: [R1, C1], at: [2, 2.1]}
              - {id: D2, between: [R2, C1], at: [6, 2.1]}
              - {id: D3, between: [R3, C1], at: [4, -0.1]}
              - {id: D4, between: [outside, C1], at: [20.1, 1]}
            openings: []
            passBoxes: []
            flows:
              - {id: FL1, type: waste, path: [%s]}
              - {id: FL2, type: visitor, path: [D4, C1, R3]}
            """;

    private static Finding finding(String path, String clause) {
        Reading reading = new DesignReader(ONTOLOGY.schema()).read("flows.yaml", DESIGN.formatted(path).getBytes(StandardCharsets.UTF_8));
        assertNotNull(reading.design(), () -> reading.errors().toString());
        return CHECK.check(reading.design(), new CheckOptions(List.copyOf(ONTOLOGY.profiles()), null, Set.of(),
                Set.of(clause), Set.of(), List.of())).findings().get(0);
    }

    @Test
    void aStepThatCannotBeGoneNamesBothRoomsAndTheWayRound() {
        Finding finding = finding("R1, R2", "GXJY-2017-workflow-walkable");
        assertEquals(List.of("R1", "R2"), finding.witness());
        assertEquals("The path of waste flow FL1 is broken in 1 place (nothing joins R1 and R2, one can go through C1)",
                finding.message().en());
    }

    @Test
    void aMeetingNamesThePlaceAndTheOtherFlowAndShowsTheWay() {
        Finding finding = finding("R1, C1, R2", "FLOW-PRACTICE-waste-apart");
        assertEquals(List.of("C1", "FL2"), finding.witness());
        assertEquals(List.of(List.of(2.0, 2.0), List.of(6.0, 2.0)), finding.way().get(0).points());
        assertEquals("F1", finding.way().get(0).storey());
    }
}
