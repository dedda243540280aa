package io.github.labcheck.checker.operation.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.labcheck.checker.cli.FolderState;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends a process that is writing, as a terminal and a system do. */
class InterruptedWritingTest {

    @TempDir
    private Path folder;

    private Process writing(Path file) throws IOException {
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), WaitingWriter.class.getName(), file.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader out = process.inputReader();
        assertEquals("writing", out.readLine());
        return process;
    }

    private static void end(Process process, String signal) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the process ends");
    }

    /** A process that was started in the background ignores some signals, and so do those that it starts. */
    private static boolean ignored(int signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status) && Files.readAllLines(status).stream().filter(l -> l.startsWith("SigIgn:"))
                .anyMatch(l -> (Long.parseUnsignedLong(l.substring(7).strip(), 16) >> signal - 1 & 1) == 1);
    }

    @ParameterizedTest
    @CsvSource({"INT, 2", "TERM, 15", "HUP, 1"})
    void anInterruptedWriteLeavesTheOldFileAndNoDraft(String signal, int number) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")) && !ignored(number));
        Path old = Files.writeString(folder.resolve("report"), "old");
        FolderState before = FolderState.of(folder);
        Process process = writing(old);
        try {
            assertEquals(2, files(), "a draft beside the file");
            end(process, signal);
        } finally {
            process.destroyForcibly();
        }
        assertEquals(before, FolderState.of(folder));
    }

    @Test
    void anInterruptedWriteOfANewFileLeavesNothing() throws Exception {
        Process process = writing(folder.resolve("report"));
        process.destroy();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the process ends");
        assertEquals(0, files());
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }
}
