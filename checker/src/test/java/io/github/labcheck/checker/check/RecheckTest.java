package io.github.labcheck.checker.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.report.JsonReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** What is kept from an earlier check of a design, where random edits do not lead. */
class RecheckTest {

    private static final ComplianceCheck CHECK = Commands.WORKBENCH.check();
    private static final CheckOptions ALL = CheckOptions.all(new Selection(Commands.WORKBENCH.ontology()).profiles(List.of()));
    private static final Path LABORATORY = Path.of("../examples/designs/county-veterinary-lab.yaml");

    /** Measuring is interrupted, and the graph that it was interrupted in is checked again. */
    @Test
    void aCheckThatWasGivenUpLeavesNothingThatTheNextOneBelieves() throws IOException {
        String text = Files.readString(LABORATORY);
        Design before = read(text);
        Design after = read(text.replaceFirst("clearWidth: 1\\.\\d", "clearWidth: 0.4"));
        Recheck recheck = new Recheck();
        CHECK.check(before, noting(before), ALL, recheck);
        DesignGraph graph = noting(after);
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> CHECK.check(after, graph, ALL, recheck));
        } finally {
            assertTrue(Thread.interrupted(), "the interrupt is left for whoever runs the check");
        }
        assertNotEquals(written(CHECK.check(before, ALL)), written(CHECK.check(after, ALL)), "the edit changes the report");
        assertEquals(written(CHECK.check(after, ALL)), written(CHECK.check(after, graph, ALL, recheck)));
    }

    /** To ask after something does not make it be there. */
    @Test
    void whatIsAskedForAndNotThereIsNotThereAfterwards() throws IOException {
        DesignGraph graph = noting(read(Files.readString(LABORATORY)));
        String room = graph.instances("Room").get(0).getURI();
        assertEquals(List.of(), graph.values(NodeFactory.createURI(room + "-none"), "name"));
        assertTrue(graph.has(room));
        assertFalse(graph.has(room + "-none"));
    }

    /** From one leg of a room to its door one goes through the two rooms between, behind openings that are no way out themselves. */
    @Test
    void theWayWithinARoomIsMeasuredAgainWhenTheRoomBehindAnOpeningChanges() {
        String text = """
                labcheck: 1
                project: {id: p, date: 2017-11-01, phase: new-build}
                storeys: [{id: F1, level: 1, height: 3.9}]
                rooms:
                  - {id: R, function: laboratory, storey: F1, outline: [[0,0],[9,0],[9,10],[6,10],[6,3],[3,3],[3,10],[0,10]]}
                  - {id: N, function: laboratory, storey: F1, outline: [[3.2,3.2],[4.4,3.2],[4.4,10],[3.2,10]]}
                  - {id: M, function: laboratory, storey: F1, outline: [[4.6,3.2],[5.8,3.2],[5.8,10],[4.6,10]]}
                  - {id: C, function: corridor, storey: F1, outline: [[0,10.2],[9,10.2],[9,12.4],[0,12.4]]}
                doors: [{id: D, between: [R, C], at: [1.5, 10.1], clearWidth: 1.2}]
                openings:
                  - {id: O1, between: [R, N], at: [3.1, 9], clearWidth: 1.2}
                  - {id: O2, between: [R, M], at: [5.9, 9], clearWidth: 1.2}
                  - {id: O3, between: [N, M], at: [4.5, 9], clearWidth: 1.2}
                """;
        for (String after : List.of(text.replaceAll("  - .id: O3.*\n", ""), text.replaceAll("  - .id: O2.*\n", ""),
                text.replace("[5.8,10],[4.6,10]", "[5.8,7],[4.6,7]"))) {
            DesignGraph before = noting(read(text));
            double way = travelToDoor(before);
            DesignGraph later = noting(read(after));
            later.since(before);
            assertEquals(travelToDoor(noting(read(after))), travelToDoor(later));
            assertNotEquals(way, travelToDoor(later), after);
        }
    }

    private static double travelToDoor(DesignGraph graph) {
        return graph.number(graph.instances("Room").stream().filter(room -> graph.id(room).equals("R")).findFirst().orElseThrow(),
                "travelToDoor").orElseThrow();
    }

    private static Design read(String text) {
        return Commands.WORKBENCH.reader().read("d", text.getBytes(StandardCharsets.UTF_8)).design();
    }

    private static DesignGraph noting(Design design) {
        DesignGraph graph = CHECK.complete(design, ALL);
        graph.noting();
        return graph;
    }

    private static String written(DesignReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport().write(new CheckReport("", 0, List.of(report)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
