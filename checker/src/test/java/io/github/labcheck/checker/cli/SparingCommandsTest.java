package io.github.labcheck.checker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.labcheck.checker.Main;
import io.github.labcheck.checker.operation.SmallDesigns;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command makes ready only what it needs of the graph library; each runs in a process of its own, where nobody else made it ready. */
class SparingCommandsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"schema --to owl, 0", "schema --to shacl, 0", "schema --to ids, 0", "convert design.yaml --to ttl, 0",
        "convert design.yaml --to jsonld, 0", "convert design.ttl --to yaml, 0", "check design.ttl, 1",
        "check design.yaml --format ttl, 1"})
    void itWorksInAProcessOfItsOwn(String command, int exit) throws Exception {
        Path yaml = Files.writeString(folder.resolve("design.yaml"), SmallDesigns.corridor("0.5"));
        if (command.contains("design.ttl")) {
            assertEquals(0, run(List.of("convert", yaml.toString(), "--to", "ttl"), folder.resolve("design.ttl").toFile()));
        }
        assertEquals(exit, run(List.of(command.split(" ")), folder.resolve("out").toFile()), command);
    }

    private int run(List<String> arguments, File out) throws Exception {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        line.addAll(arguments);
        Process process = new ProcessBuilder(line).directory(folder.toFile()).redirectOutput(out)
                .redirectError(folder.resolve("err").toFile()).start();
        process.waitFor(300, TimeUnit.SECONDS);
        return process.exitValue();
    }
}
