package io.github.labcheck.checker.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Spot;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Ontology;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** A corridor of 40 m with an exit at its western end; rooms lie to its north, R2 behind the buffer B1. */
class GettingOutTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final String EAST = "  - {id: X2, between: [C1, outside], at: [40.1, 1], clearWidth: 1.4, exit: true}\n";

    private static DesignGraph design(String exits) {
        String text = """
                labcheck: 1
                project: {id: out, date: 2017-11-01}
                storeys: [{id: F1, level: 1, occupants: 50}]
                rooms:
                  - {id: C1, function: corridor, storey: F1, outline: [[0, 0], [40, 0], [40, 2], [0, 2]]}
                  - {id: R1, function: physico-chemistry, storey: F1, occupants: 62, outline: [[2, 2.2], [14, 2.2], [14, 8.2], [2, 8.2]]}
                  - {id: B1, function: buffer, storey: F1, outline: [[30, 2.2], [33, 2.2], [33, 5.2], [30, 5.2]]}
                  - {id: R2, function: physico-chemistry, storey: F1, outline: [[30, 5.4], [38, 5.4], [38, 9.4], [30, 9.4]]}
                doors:
                  - {id: D1, between: [R1, C1], at: [4, 2.1], clearWidth: 1}
                  - {id: D2, between: [R1, C1], at: [12, 2.1], openingWidth: 2}
                  - {id: D3, between: [B1, C1], at: [31, 2.1], clearWidth: 1}
                  - {id: D4, between: [R2, B1], at: [31, 5.3], clearWidth: 1}
                  - {id: X1, between: [C1, outside], at: [-0.1, 1], clearWidth: 1.6, exit: true}
                """ + exits;
        Reading reading = new DesignReader(ONTOLOGY.schema()).read("out.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertNotNull(reading.design(), () -> reading.errors().toString());
        return DrawnValues.complete(reading.design().graph(), ONTOLOGY.schema(), LocalDate.of(2017, 11, 1));
    }

    private static Node thing(DesignGraph design, String type, String id) {
        return design.instances(type).stream().filter(n -> design.id(n).equals(id)).findFirst().orElseThrow();
    }

    private static Measurement measured(DesignGraph design, String type, String id, String property) {
        return design.measurement(thing(design, type, id), property).orElseThrow();
    }

    private static double number(DesignGraph design, String type, String id, String property) {
        return Double.parseDouble(measured(design, type, id, property).values().get(0).getLiteralLexicalForm());
    }

    private static String concept(DesignGraph design, String type, String id, String property) {
        List<Node> values = measured(design, type, id, property).values();
        return values.isEmpty() ? "" : ONTOLOGY.schema().concept(values.get(0).getURI()).orElseThrow().notation();
    }

    @Test
    void theWayFromARoomsDoorToTheNearestExitIsProvedByRoomsDoorsAndLine() {
        DesignGraph design = design(EAST);
        Measurement distance = measured(design, "Door", "D1", "travelDistance");
        assertEquals(Math.sqrt(4 * 4 + 1), number(design, "Door", "D1", "travelDistance"), 0.0005);
        assertEquals(List.of("D1", "C1", "X1"), distance.proof().things().stream().map(design::id).toList());
        Spot first = distance.proof().line().get(0);
        assertEquals(List.of(4.0, 2.0), List.of(first.x(), first.y()));
    }

    @Test
    void aDoorBetweenTwoRoomsHasNoWayToAnExitOfItsOwn() {
        assertEquals(Measurement.NONE, measured(design(EAST), "Door", "D4", "travelDistance"));
        assertEquals(Measurement.NONE, measured(design(EAST), "Door", "X1", "travelDistance"));
    }

    @Test
    void withExitsAtBothEndsDoorsStandBetweenThemAndWithOneBesideADeadEnd() {
        assertEquals("between-exits", concept(design(EAST), "Door", "D3", "exitPosition"));
        assertEquals("dead-end-side", concept(design(""), "Door", "D3", "exitPosition"));
    }

    @Test
    void aRoomBehindABufferStandsAsTheBuffersDoorDoes() {
        assertEquals("between-exits", concept(design(EAST), "Room", "R2", "corridorPosition"));
        assertEquals("dead-end-side", concept(design(""), "Room", "R2", "corridorPosition"));
    }

    @Test
    void aCorridorOfWhichOnlyAPartIsADeadEndIsLeftToWhatIsStated() {
        String middle = "  - {id: X2, between: [C1, outside], at: [20, 2.1], clearWidth: 1.4, exit: true}\n";
        assertEquals("between-exits", concept(design(middle), "Door", "D1", "exitPosition"));
        assertEquals("dead-end-side", concept(design(middle), "Door", "D3", "exitPosition"));
        DesignGraph design = design(middle);
        assertEquals(Optional.empty(), design.measurement(thing(design, "Room", "C1"), "deadEnd"));
        assertEquals("true", measured(design(""), "Room", "C1", "deadEnd").values().get(0).getLiteralLexicalForm());
    }

    @Test
    void anExitWithoutAPlaceLeavesAllDistancesOfTheStoreyOpen() {
        Measurement open = measured(design("  - {id: X2, between: [C1, outside], exit: true}\n"), "Door", "D1", "travelDistance");
        assertEquals(List.of(), open.values());
        assertEquals(1, open.lacks().size());
        Lack lack = open.lacks().get(0);
        assertTrue(lack.subject().getURI().endsWith("X2") && lack.term().endsWith("#at"), lack.toString());
    }

    @Test
    void doorsAreApartFromEdgeToEdgeAndShareThePeopleOfTheirRoom() {
        DesignGraph design = design(EAST);
        assertEquals(12 - 4 - 0.5 - 1, number(design, "Room", "R1", "doorSeparation"));
        assertEquals(31, number(design, "Room", "R1", "occupantsPerDoor"));
        assertEquals(List.of(), measured(design, "Room", "R2", "doorSeparation").values());
    }

    @Test
    void theExitsOfAStoreyAreComparedWithItsPeople() {
        assertEquals((1.6 + 1.4) * 100 / 50, number(design(EAST), "Storey", "F1", "egressWidthRatio"));
        assertEquals(40, number(design(EAST), "Storey", "F1", "exitSeparation"));
    }

    @Test
    void aRoomIsLeftThroughTheRoomsThatLieBetweenItAndTheCorridor() {
        DesignGraph design = design(EAST);
        assertEquals(List.of("B1"), measured(design, "Room", "R2", "egressThrough").values().stream().map(design::id).toList());
        assertEquals(List.of(), measured(design, "Room", "R1", "egressThrough").values());
    }
}
