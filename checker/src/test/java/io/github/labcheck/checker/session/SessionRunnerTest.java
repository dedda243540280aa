package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.cli.FolderState;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.operation.output.FileKind;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.ontology.Text;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionRunnerTest {

    private final Conversation conversation = new Conversation();

    @Test
    void anUnknownCommandIsSaidWithTheNearest() throws Exception {
        assertEquals("没有命令“chekc”，是否要用：check？输入 help 查看全部命令。\n", conversation.run("chekc"));
        assertEquals("没有命令“检察”，是否要用：检查？输入 help 查看全部命令。\n", conversation.run("检察"));
        assertEquals("没有命令“l”，是否要用：lang, language, load？输入 help 查看全部命令。\n", conversation.run("l"));
        assertTrue(conversation.run("language en", "frobnicate").endsWith(
                "There is no command \"frobnicate\". Type help for all commands.\n"));
    }

    @Test
    void emptyLinesAndCommentsDoNothing() throws Exception {
        assertEquals("", conversation.run("", "   ", "# load x", "\u3000"));
        assertEquals(List.of(), conversation.session.dialogue().typed());
    }

    @Test
    void theSessionEndsWithTheInputOrWhenAsked() throws Exception {
        assertTrue(conversation.run("status").contains("未载入"));
        assertEquals("", new Conversation().run("退出", "status"));
        assertEquals("", new Conversation().run("exit", "status"));
    }

    @Test
    void theHistoryHoldsWhatWasTyped() throws Exception {
        conversation.run("status", "help", "history");
        assertEquals(List.of("status", "help", "history"), conversation.session.dialogue().typed());
    }

    @Test
    void controlCDropsTheLineAndControlDEnds() throws Exception {
        StringWriter shown = new StringWriter();
        Deque<Object> input = new ArrayDeque<>(List.of(new UserInterruptException("che"), "language", new EndOfFileException()));
        new SessionRunner(conversation.session, () -> {
            Object next = input.poll();
            if (next instanceof RuntimeException key) {
                throw key;
            }
            return (String) next;
        }, new SessionParser(conversation.commands), conversation.commands, new PrintWriter(shown)).run(new String[0]);
        assertTrue(shown.toString().contains("当前语言"), shown.toString());
    }

    /** Ctrl-C, pressed when a command says that it runs. */
    private static final class Key implements Interrupts {
        private Runnable action;

        @Override
        public synchronized void call(Runnable pressed) {
            action = pressed;
        }

        synchronized void press() {
            action.run();
        }
    }

    /** A command that presses Ctrl-C and then goes on as it is told. */
    private void command(String name, Key key, Runnable after) {
        conversation.commands.registerCommand(new SessionCommand(conversation.session, CommandForm.of(name, List.of(), Text.same(name))) {
            @Override
            void run(Input input, Streams streams) {
                key.press();
                after.run();
            }
        });
    }

    private String interrupted(Key key, String... lines) throws Exception {
        StringWriter shown = new StringWriter();
        Deque<String> input = new ArrayDeque<>(List.of(lines));
        new SessionRunner(conversation.session, input::poll, new SessionParser(conversation.commands), conversation.commands,
                new PrintWriter(shown), key).run(new String[0]);
        return shown.toString();
    }

    @Test
    void controlCEndsTheCommandAndNotTheSession() throws Exception {
        Key key = new Key();
        command("sleep", key, () -> {
            try {
                Thread.sleep(600_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertEquals("\n已中断。\n当前语言：中文。language en 切换为英文。\n", interrupted(key, "sleep", "language"));
        assertFalse(conversation.session.faulty(), "what is interrupted is no fault");
    }

    @Test
    void aCommandThatDoesNotStopIsLeftAloneAndChangesNothing(@TempDir Path folder) throws Exception {
        Key key = new Key();
        Path first = Conversation.design(folder);
        Path second = SmallDesigns.file(folder, "second.yaml", SmallDesigns.corridor("1.5"));
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        command("stubborn", key, () -> {
            while (goOn.getCount() > 0) {
                Thread.interrupted(); // as code does that does not care
                Thread.onSpinWait();
            }
            try {
                conversation.session.load(second);
            } finally {
                ended.countDown();
            }
        });
        String shown = interrupted(key, "load " + first, "check --clause JGJ91-93-4.1.5b", "stubborn", "status", "findings");
        goOn.countDown();
        assertTrue(ended.await(60, TimeUnit.SECONDS));
        assertTrue(shown.contains("\n已中断。\n"), shown);
        String after = shown.substring(shown.indexOf("已中断"));
        assertTrue(after.contains("session-design") && after.contains("JGJ91-93-4.1.5b") && after.contains("净宽为 1.4 m"), after);
        assertEquals("session-design", conversation.session.requireDesign().design().projectId());
        assertTrue(conversation.session.checked().isPresent(), "the last check is kept");
    }

    @Test
    void whatEndsBeforeItNoticesControlCIsShown() throws Exception {
        Key key = new Key();
        command("quick", key, () -> { });
        assertEquals("当前语言：中文。language en 切换为英文。\n", interrupted(key, "quick", "language"));
    }

    @Test
    void anInterruptedReportReplacesNothing(@TempDir Path folder) throws Exception {
        Key key = new Key();
        Path old = SmallDesigns.file(folder, "old.txt", "old");
        Path design = Conversation.design(folder);
        command("write", key, () -> {
            RunFiles files = conversation.session.reading(List.of());
            files.write(Map.of(files.writes(old, FileKind.TEXT), out -> out.write('x')));
        });
        FolderState before = FolderState.of(folder);
        String shown = interrupted(key, "load " + design, "write", "status");
        assertTrue(shown.contains("\n已中断。\n") && shown.contains("session-design"), shown);
        assertEquals(before, FolderState.of(folder));
    }

    @Test
    void aFaultIsOneLineInEachLanguageAndTheSessionGoesOn() throws Exception {
        conversation.commands.registerCommand(new SessionCommand(conversation.session,
                CommandForm.of("fail", List.of("出错"), new Text("出错", "Fails"))) {
            @Override
            void run(Input input, Streams streams) {
                throw new IllegalStateException("broken on purpose");
            }
        });
        String shown = conversation.run("fail", "language");
        assertEquals(3, shown.lines().count(), shown);
        assertFalse(shown.contains("IllegalStateException") || shown.contains("\tat "), shown);
        assertTrue(shown.contains("当前语言"), shown);
        assertTrue(conversation.session.faulty());
        Matcher log = Pattern.compile("[^ ]+labcheck-[0-9]+\\.log").matcher(shown);
        if (log.find()) { // elsewhere if LABCHECK_LOG is set
            Path file = Path.of(log.group());
            assertTrue(Files.readString(file).contains("broken on purpose"), "the trace");
            Files.delete(file);
        }
    }
}
