package io.github.labcheck.checker.plan;

import static io.github.labcheck.checker.operation.SmallDesigns.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.PlanRequest;
import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Things that have a place and no size are drawn, and what has no place is named. */
class PlanPointsTest {

    private static final String SMALL = """
            labcheck: 1
            project: {id: small, date: 2017-11-01}
            storeys: [{id: F1, level: 1}, {id: F2, level: 2}]
            rooms:
              - {id: R1, function: physico-chemistry, storey: F1, outline: [[0, 0], [6, 0], [6, 6], [0, 6]]}
              - {id: R2, function: office, storey: F2, outline: [[0, 0], [6, 0], [6, 6], [0, 6]]}
            equipment:
              - {id: Y1, name: eyewash, type: eyewash, room: R1, at: [1, 1]}
              - {id: Y2, type: eyewash, room: R1, at: [3, 3], size: [0.4, 0.4]}
              - {id: X1, type: fire-extinguisher, room: R1, at: [5, 5]}
              - {id: X2, name: nowhere, type: gc-ms, room: R1}
              - {id: X3, type: desk, room: R2, size: [1.2, 0.6]}
              - {id: X4, type: desk, room: R2, at: [2, 2]}
            stores:
              - {id: S1, type: chemical-cabinet, room: R1, at: [0.5, 5.5]}
              - {id: S2, type: chemical-cabinet, room: R1}
            """;

    @TempDir
    private Path folder;

    private ReadPlan plan(String storey) {
        var ran = ReadPlan.run(new PlanRequest(file(folder, "small.yaml", SMALL), storey, null, Language.EN, false, List.of(), "all"));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        return new ReadPlan(ran.out());
    }

    private static List<String> ids(List<Element> groups) {
        return groups.stream().map(g -> g.getAttribute("data-item")).sorted().toList();
    }

    @Test
    void whatHasAPlaceAndNoSizeIsASymbolAtItsPlace() {
        ReadPlan plan = plan("F1");
        assertEquals(List.of("S1", "X1", "Y1"), ids(plan.groups("point")));
        assertEquals(List.of("Y2"), ids(plan.groups("item")));
        Element one = ReadPlan.inside(plan.groups("point").stream().filter(g -> g.getAttribute("data-item").equals("Y1")).findFirst()
                .orElseThrow(),
                "circle").get(0);
        Element other = ReadPlan.inside(plan.groups("point").stream().filter(g -> g.getAttribute("data-item").equals("X1")).findFirst()
                .orElseThrow(),
                "circle").get(0);
        double right = Double.parseDouble(other.getAttribute("cx")) - Double.parseDouble(one.getAttribute("cx"));
        double up = Double.parseDouble(one.getAttribute("cy")) - Double.parseDouble(other.getAttribute("cy"));
        assertEquals(right, up, 0.02, "4 m to the right and 4 m up");
        assertTrue(right > 1);
    }

    @Test
    void whatHasNoPlaceIsNamedByRoom() {
        List<String> words = plan("F1").all("text").stream().map(Element::getTextContent).toList();
        assertTrue(words.contains("Equipment and stores without a place") && words.contains("R1: X2 nowhere, S2"), words.toString());
        assertTrue(words.contains("equipment, size not stated"), words.toString());
    }

    @Test
    void aStoreyShowsItsOwnThingsOnly() {
        ReadPlan plan = plan("F2");
        assertEquals(List.of("X4"), ids(plan.groups("point")));
        List<String> words = plan.all("text").stream().map(Element::getTextContent).toList();
        assertTrue(words.contains("R2: X3"), words.toString());
    }
}
