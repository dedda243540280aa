package io.github.labcheck.checker.drawing.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class DoorAirTest {

    private static final Schema SCHEMA = Ontology.load().schema();

    private static Measurement swing(String into) {
        Design design = new DesignReader(SCHEMA).read("air.yaml", """
                labcheck: 1
                project: {id: air, date: 2026-11-01}
                rooms: [{id: A, pressure: -10}, {id: B, pressure: 0}, {id: C}]
                doors: [{id: D, between: [A, B], swingsInto: %s}]
                """.formatted(into).getBytes(StandardCharsets.UTF_8)).design();
        DesignGraph graph = DrawnValues.complete(design.graph(), SCHEMA, design.date());
        Node door = graph.instances("Door").get(0);
        return graph.measurement(door, "swingsToHigherPressure").orElseThrow();
    }

    @Test
    void aLeafThatSwingsIntoARoomOnNeitherSideOfItsDoorLeavesOpenWhereItSwings() {
        assertEquals(List.of("swingsInto"), swing("C").lacks().stream().map(Lack::term).map(t -> t.substring(Schema.NS.length())).toList());
    }

    @Test
    void aLeafIsComparedWithTheSideThatItSwingsAwayFrom() {
        assertEquals("true", swing("B").values().get(0).getLiteralLexicalForm());
        assertEquals("false", swing("A").values().get(0).getLiteralLexicalForm());
    }
}
