package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Streams;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.junit.jupiter.api.Test;

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
        assertEquals(List.of(), conversation.session.typed());
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
        assertEquals(List.of("status", "help", "history"), conversation.session.typed());
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

    @Test
    void aFaultIsOneLineInEachLanguageAndTheSessionGoesOn() throws Exception {
        conversation.commands.registerCommand(new SessionCommand(conversation.session,
                CommandForm.of("fail", List.of("出错"), "出错", "Fails")) {
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
