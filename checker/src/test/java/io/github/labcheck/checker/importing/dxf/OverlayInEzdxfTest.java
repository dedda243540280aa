package io.github.labcheck.checker.importing.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.PlanOperation;
import io.github.labcheck.checker.operation.PlanRequest;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The overlays of all examples, opened by another program where it is installed (Debian: python3-ezdxf), which looks for faults in them.
 */
class OverlayInEzdxfTest {

    private static final String AUDIT = """
            import sys, ezdxf
            for name in sys.argv[1:]:
                doc = ezdxf.readfile(name)
                audit = doc.audit()
                layers = {e.dxf.layer for e in doc.modelspace()}
                if audit.errors or audit.fixes or not all(l.startswith('LABCHECK-') for l in layers):
                    print(name, [e.message for e in audit.errors + audit.fixes], layers)
            """;
    private static final int ENOUGH_SECONDS = 120;

    @TempDir
    private Path folder;

    private int run(List<String> command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("run.log").toFile()).start();
        } catch (IOException e) {
            return -1; // not installed
        }
        assertTrue(process.waitFor(ENOUGH_SECONDS, TimeUnit.SECONDS), "too slow");
        return process.exitValue();
    }

    @Test
    void anotherReaderFindsNoFaultInTheOverlaysOfTheExamples() throws IOException, InterruptedException {
        String python = Stream.of("/usr/bin/python3", "python3").filter(p -> {
            try {
                return run(List.of(p, "-c", "import ezdxf")) == 0;
            } catch (IOException | InterruptedException e) {
                return false;
            }
        }).findFirst().orElse("");
        assumeTrue(!python.isEmpty(), "ezdxf is not installed");
        List<String> command = new ArrayList<>(List.of(python, "-c", AUDIT));
        try (Stream<Path> examples = Files.list(Path.of("..", "examples", "designs"))) {
            for (Path example : examples.filter(e -> e.toString().endsWith(".yaml")).sorted().toList()) {
                Path out = folder.resolve(example.getFileName().toString());
                assertEquals(Exit.DONE, Commands.run(new PlanOperation(Commands.WORKBENCH, new PlanRequest(example, "all", out, Language.ZH,
                        true, List.of(), PlanRequest.ALL, null, "dxf", "mm", true))).exit(), example.toString());
                try (Stream<Path> written = Files.walk(out)) {
                    written.filter(f -> f.toString().endsWith(".dxf")).map(Path::toString).sorted().forEach(command::add);
                }
            }
        }
        assertTrue(command.size() > 10, command::toString);
        assertEquals(0, run(command), () -> read());
        assertEquals("", read());
    }

    private String read() {
        try {
            return Files.readString(folder.resolve("run.log"));
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
