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
