package io.github.labcheck.checker.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Ontology;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowDetoursTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    /** Two rooms of 4 m by 4 m beside each other, their middles 4.2 m apart, and a corridor below them; D3 joins the two. */
    private static final String DESIGN = """
            labcheck: 1
            project: {id: detour, date: 2017-11-01}
            storeys: [{id: F1, level: 1}]
            rooms:
              - {id: C1, function: corridor, storey: F1, outline: [[0, 0], [20, 0], [20, 2], [0, 2]]}
              - {id: R1, function: physico-chemistry, storey: F1, outline: [[0, 2.2], [4, 2.2], [4, 6.2], [0, 6.2]]}
              - {id: R2, function: balance-room, storey: F1, outline: [[4.2, 2.2], [8.2, 2.2], [8.2, 6.2], [4.2, 6.2]]}
              - {id: R3, function: office}
            doors:
              - {id: D1, between: [R1, C1], at: [2, 2.1]}
              - {id: D2, between: [R2, C1], at: [6.2, 2.1]}
              - {id: D3, between: [R1, R2], at: [4.1, 4.2]}
              - {id: D4, between: [R3, C1], at: [15, 2.1]}
            openings: []
            passBoxes:
              - {id: P1, between: [R1, R2], at: [4.1, 3]}
            flows:
              - {id: FL1, type: sample, path: [%s]}
            """;

    /** Along the corridor it is 2 + 0.2 + 4.2 + 0.2 + 2 = 8.6 m, straight 4.2 m. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value =
            {"R1, R2 | 0.0", "R1, D3, R2 | 0.0", "R1, C1, R2 | 4.4", "R1, D1, C1, D2, R2 | 4.4",
        "R1, R2, C1, R1 | 4.4", "R1, P1, R2 | none", "R1, C1, R3 | none", "R1, C1 | none", "R1 | none"})
    void theWayByTheListedDoorsIsComparedWithTheShortestByTheSameStations(String path, Double metres) {
        Reading reading = new DesignReader(ONTOLOGY.schema()).read("detour.yaml", DESIGN.formatted(path).getBytes(StandardCharsets.UTF_8));
        assertNotNull(reading.design(), () -> reading.errors().toString());
        DesignGraph design = DrawnValues.complete(reading.design().graph(), ONTOLOGY.schema(), LocalDate.of(2017, 11, 1));
        assertEquals(Optional.ofNullable(metres), design.number(design.instances("Flow").get(0), "detour"));
    }
}
