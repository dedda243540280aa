package io.github.labcheck.checker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.checker.operation.Streams;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandFrontTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return CommandFront.run(Streams.plain(out, err), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void helpNamesAllCommandsInBothLanguages() {
        assertEquals(0, run("--help"));
        for (String command : List.of("check", "explain", "clauses", "init", "schema", "convert", "plan", "检查", "checks designs")) {
            assertTrue(out().contains(command), command);
        }
        assertEquals(0, run("help", "check"));
        assertTrue(out().contains("--fail-on"));
    }

    @Test
    void theVersionIsOneLine() {
        assertEquals(0, run("--version"));
        assertTrue(out().startsWith("labcheck "));
        assertEquals(1, out().lines().count());
    }

    @Test
    void aMisspeltCommandIsAnsweredWithTheNearest() {
        assertEquals(2, run("chekc"));
        assertTrue(err().contains("没有命令“chekc”；相近的有：check") && err().contains("There is no command"), err());
    }

    @Test
    void aMisspeltOptionIsAnsweredWithTheNearest() {
        assertEquals(2, run("check", "a.yaml", "--formt", "json"));
        assertTrue(err().contains("--format") && err().contains("labcheck check --help"), err());
    }

    @Test
    void wrongValuesOfOptionsAreWrongUsage() {
        for (List<String> wrong : List.of(List.of("check", "x", "--as-of", "2017-13-01"), List.of("check", "x", "--lang", "fr"),
                List.of("check", "x", "--fail-on", "always"), List.of("clauses", "--status", "done"), List.of("check"),
                List.of("check", "x", "--lang"), List.of("explain"), List.of("convert", "x"), List.of("init"),
                List.of("check", "x", "--pack", "/no/such/folder"), List.of("--lang", "en"))) {
            assertEquals(2, run(wrong.toArray(String[]::new)), wrong.toString());
        }
        assertEquals("", out());
    }

    @Test
    void aCheckSpeaksChineseUnlessToldOtherwise() {
        String file = SmallDesigns.file(folder, "a.yaml", SmallDesigns.corridor("1.5")).toString();
        assertEquals(1, run("check", file, "--clause", SmallDesigns.CORRIDOR));
        assertTrue(out().contains("整改"));
        out.reset();
        assertEquals(0, run("check", file, "--lang", "en", "--fail-on", "never", "--clause", SmallDesigns.CORRIDOR));
        assertTrue(out().contains("Remedy"));
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsNotReadAsAFile() {
        assertEquals(3, run("check", "@" + SmallDesigns.file(folder, "options", "--help")));
    }

    @Test
    void noTraceIsEverShown() {
        run("check", "\0");
        assertTrue(err().lines().noneMatch(l -> l.startsWith("\tat ")), err());
    }
}
