package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drives the program in a pseudo-terminal, as a person would. */
class TerminalSessionTest {

    /** A slow machine under load needs seconds to start; what never comes is still noticed. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(180);
    private static final String PROMPT = "labcheck:session-design> ";

    @TempDir
    private Path folder;
    private PtyProcess process;
    private final StringBuilder shown = new StringBuilder();
    private int seen;

    @BeforeEach
    void start() throws IOException {
        Conversation.design(folder);
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("TERM", "xterm-256color");
        environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
        environment.remove("NO_COLOR");
        process = new PtyProcessBuilder(ChildProgram.command(List.of()).toArray(String[]::new)).setEnvironment(environment)
                .setDirectory(folder.toString()).setInitialColumns(120).setInitialRows(40).setRedirectErrorStream(true).start();
        process.setWinSize(new WinSize(120, 40));
        Thread reader = new Thread(this::read, "terminal");
        reader.setDaemon(true);
        reader.start();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    private void read() {
        byte[] bytes = new byte[8192];
        try (InputStream in = process.getInputStream()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                all.write(bytes, 0, n);
                String text = all.toString(StandardCharsets.UTF_8);
                synchronized (shown) {
                    shown.setLength(0);
                    shown.append(text);
                    shown.notifyAll();
                }
            }
        } catch (IOException e) {
            // the terminal is closed when the program has ended
        }
    }

    /** Waits for a text after everything waited for before; returns what came up to it, without escape codes. */
    private String await(String text) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        synchronized (shown) {
            while (true) {
                int at = shown.indexOf(text, seen);
                if (at >= 0) {
                    String part = shown.substring(seen, at + text.length());
                    seen = at + text.length();
                    return plain(part);
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                assertTrue(left > 0 && process.isAlive() || shown.indexOf(text, seen) >= 0,
                        () -> "\"" + text + "\" does not appear in:\n" + plain(shown.substring(seen)));
                shown.wait(Math.max(1, Math.min(left, 500)));
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\u001B\\[[0-9;?]*[a-zA-Z]|\u001B[=>]", "");
    }

    private void type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    private void line(String line) throws IOException {
        type(line + "\r");
    }

    private static void shows(String text, String expected) {
        assertTrue(text.contains(expected), () -> "missing \"" + expected + "\" in:\n" + text);
    }

    @Test
    void anArchitectLoadsChecksAsksAndLeaves() throws Exception {
        String banner = await("labcheck> ");
        shows(banner, "实验室设计合规检查");
        shows(banner, "language en");

        type("load sess\t");
        await("session-design.yaml");
        line("");
        shows(await(PROMPT), "已载入 session-design.yaml");

        line("check --clause JGJ91-93-4.1.5b");
        String check = await(PROMPT);
        shows(check, "净宽为 1.4 m");
        shows(check, "session-design.yaml:14:");

        line("findings");
        shows(await(PROMPT), "JGJ91-93-4.1.5b");

        line("explain JGJ91-93-4.1.5b");
        shows(await(PROMPT), "本设计：符合 0，不符合 1");

        type("show R101\t"); // the blank behind it shows that the word was taken as complete
        await("R101 ");
        line("");
        shows(await(PROMPT), "样品受理室 (sample-reception)");

        type("show E\t");
        await("E1");
        line("");
        shows(await(PROMPT), "气相色谱仪");

        line("language en");
        shows(await(PROMPT), "The session now speaks English.");
        line("shwo E1");
        shows(await(PROMPT), "Did you mean: show");
        type("this is not wanted\u0003"); // Ctrl-C
        await(PROMPT);

        line("quit");
        await("Goodbye.");
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "quit ends the program");
        assertEquals(0, process.exitValue());
        String history = Files.readString(folder.resolve("state/labcheck/history"));
        shows(history, "load session-design.yaml");
        shows(history, "language en");
    }

    @Test
    void controlCEndsWhatRunsAndNotTheSession() throws Exception {
        Path pipe = folder.resolve("pipe.yaml");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "named pipes");
        await("labcheck> ");
        line("load session-design.yaml");
        await(PROMPT);
        line("load pipe.yaml");
        try (OutputStream nothing = Files.newOutputStream(pipe)) { // opens when the program does
            type("\u0003");
            shows(await(PROMPT), "已中断");
        }
        Files.writeString(folder.resolve("large.yaml"), IntStream.range(0, 20_000).mapToObj(i -> "  - {id: R" + i + "}\n")
                .collect(Collectors.joining("", "labcheck: 1\nproject: {id: large, date: 2017-11-01}\nrooms:\n", "")));
        line("load large.yaml");
        await("labcheck:large> ");
        line("check");
        await("check");
        Thread.sleep(3000); // nothing shows that it runs
        type("\u0003");
        shows(await("labcheck:large> "), "已中断");
        type("\u0003\u0003"); // nothing runs: nothing is left of the line
        await("labcheck:large> ");
        line("load session-design.yaml");
        shows(await(PROMPT), "已载入");
        line("check --clause JGJ91-93-4.1.5b");
        shows(await(PROMPT), "净宽为 1.4 m");
        line("quit");
        await("再见");
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "quit ends the program, whatever still runs");
        assertEquals(0, process.exitValue());
    }

    @Test
    void controlDEndsTheSession() throws Exception {
        await("labcheck> ");
        type("\u0004");
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "Ctrl-D ends the program");
        assertEquals(0, process.exitValue());
    }

    @Test
    void longOutputIsShownScreenByScreenInWhateverSizeTheTerminalHas() throws Exception {
        await("labcheck> ");
        line("language en");
        await("labcheck> ");
        line("pager on");
        await("labcheck> ");
        process.setWinSize(new WinSize(120, 12));
        line("clauses --category layout");
        String first = await("space goes on");
        assertEquals(11, first.split("\\r\\n", -1).length - 2, () -> "a screen of 12 lines:\n" + first); // the line typed, the line below
        process.setWinSize(new WinSize(120, 30));
        type(" ");
        String second = await("space goes on");
        assertEquals(29, second.split("\\r\\n", -1).length - 1, () -> "a screen of 30 lines:\n" + second);
        type("q");
        await("labcheck> ");
        line("clauses --category layout");
        await("space goes on");
        type("\u0003"); // Ctrl-C
        await("labcheck> ");

        process.setWinSize(new WinSize(40, 30)); // what is typed goes on in the next line
        type("load session-design.yaml");
        await(".yaml");
        type("\u0015sho\t"); // Ctrl-U takes it back
        await("show");
        line(" E1");
        shows(await("labcheck> "), "load");
        line("pager off");
        await("labcheck> ");
        line("clauses --category layout");
        String whole = await("labcheck> ");
        assertTrue(!whole.contains("space goes on"), "all at once");
        line("quit");
        await("Goodbye.");
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "quit ends the program");
        assertEquals(0, process.exitValue());
    }
}
