package io.github.labcheck.checker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.checker.session.ChildProgram;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a shell sends the standard output of a command. */
class StandardOutputTest {

    @TempDir
    private Path folder;

    private record Ended(int code, String err) { }

    private Ended run(Redirect out, String... arguments) throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(ChildProgram.command(List.of(), arguments)).redirectOutput(out)
                .redirectError(err.toFile()).start();
        assertTrue(process.waitFor(180, TimeUnit.SECONDS), "the program ends");
        return new Ended(process.exitValue(), Files.readString(err));
    }

    @Test
    void whatLeadsIntoAnInputIsRefused() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/stdout")));
        Path design = SmallDesigns.file(folder, "a.yaml", SmallDesigns.corridor("1.5"));
        String before = Files.readString(design);
        for (List<String> command : List.of(List.of("check", folder.toString()), List.of("convert", design.toString(), "--to", "yaml"))) {
            Ended ended = run(Redirect.appendTo(design.toFile()), command.toArray(String[]::new));
            assertEquals(2, ended.code(), ended.err());
            assertTrue(ended.err().contains(design.toString()) && ended.err().contains("标准输出"), ended.err());
            assertEquals(before, Files.readString(design));
        }
    }

    @Test
    void aFullDiskIsSaid() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Path design = SmallDesigns.file(folder, "a.yaml", SmallDesigns.corridor("1.5"));
        Ended ended = run(Redirect.to(full.toFile()), "check", design.toString());
        assertEquals(2, ended.code(), ended.err());
        assertTrue(ended.err().contains("标准输出") && ended.err().contains("disk is full"), ended.err());
        Ended named = run(Redirect.DISCARD, "check", design.toString(), "--format", "json=" + full);
        assertEquals(2, named.code(), named.err());
        assertTrue(named.err().contains("/dev/full：磁盘已满") && named.err().contains("/dev/full: the disk is full"), named.err());
    }

    @Test
    void aDashIsTheStandardOutputAndNoFileOfThatName() throws Exception {
        Path design = SmallDesigns.file(folder, "a.yaml", SmallDesigns.corridor("1.5"));
        Path out = folder.resolve("out");
        for (List<String> command : List.of(List.of("check", "--format", "csv"), List.of("justify", "--format", "markdown"))) {
            String[] line = Stream.concat(command.stream(), Stream.of("--output", "-", design.toString())).toArray(String[]::new);
            run(Redirect.to(out.toFile()), line);
            assertTrue(Files.size(out) > 100, command + " wrote " + Files.readString(out));
        }
        Ended word = run(Redirect.to(out.toFile()), "justify", design.toString(), "--output", "-");
        assertEquals(2, word.code());
        assertTrue(Files.size(out) == 0 && word.err().contains("--output 报告.docx"), word.err());
        assertFalse(Files.exists(Path.of("-")) || Files.exists(folder.resolve("-")));
    }
}
