package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipedSessionTest {

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) { }

    private Ended pipe(List<String> options, String input, String... arguments) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(ChildProgram.command(options, arguments)).directory(folder.toFile())
                .redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.environment().put("TERM", "xterm-256color");
        Process process = builder.start();
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program does not end: " + Files.readString(out));
        }
        return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
    }

    @Test
    void aScriptPrintsResultsAndNothingElse() throws Exception {
        Path design = Conversation.design(folder);
        Ended ended = pipe(List.of(), "load " + design + "\n检查 --category layout\nrooms\nnonsense\nquit\nrooms\n");
        assertEquals("", ended.err());
        assertEquals(0, ended.code());
        assertTrue(ended.out().startsWith("已载入 " + design), ended.out());
        assertTrue(ended.out().contains("JGJ91-93-4.1.5b"), ended.out());
        assertTrue(ended.out().contains("没有命令“nonsense”"), ended.out());
        assertFalse(ended.out().contains("\u001B"), "escape codes");
        assertFalse(ended.out().contains("labcheck>") || ended.out().contains("labcheck:"), "a prompt");
        assertFalse(ended.out().contains("TAB"), "the banner");
        assertEquals(1, ended.out().lines().filter(l -> l.startsWith("共 3 间")).count(), "nothing runs after quit");
        assertFalse(Files.exists(folder.resolve("state")), "a pipe leaves no history");
    }

    @Test
    void theInputMayEndWithoutQuitAndSettingsOfTheFolderAreNotTaken() throws Exception {
        Files.writeString(folder.resolve("application.properties"), "spring.main.web-application-type=servlet\nlogging.level.root=debug\n");
        Files.writeString(folder.resolve("session.yaml"), "spring: [");
        Ended ended = pipe(List.of(), "language en\nstatus");
        assertEquals("", ended.err());
        assertEquals(0, ended.code());
        assertTrue(ended.out().contains("none (load FILE.yaml)"), ended.out());
    }

    @Test
    void aCommandOfTheCommandLineLoadsNoClassOfSpring() throws Exception {
        Path design = Conversation.design(folder);
        Ended ended = pipe(List.of("-Xlog:class+load:file=" + folder.resolve("classes.txt")), "", "check", design.toString());
        String classes = Files.readString(folder.resolve("classes.txt"));
        assertTrue(ended.out().contains("JGJ91-93-4.1.5b"), ended.out() + ended.err());
        assertTrue(classes.contains("io.github.labcheck.checker.cli."), "the log of classes");
        List<String> wrong = classes.lines().filter(l -> l.contains(" org.springframework.") || l.contains(" org.jline.")).toList();
        assertEquals(List.of(), wrong);
    }
}
