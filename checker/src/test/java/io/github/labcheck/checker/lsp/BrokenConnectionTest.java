package io.github.labcheck.checker.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.session.ChildProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes instead of what the protocol says, the server ends with a sentence and without a trace. */
class BrokenConnectionTest {

    private record Ended(int code, String out, String err) { }

    private static Ended sent(byte[] bytes) throws Exception {
        Process process = new ProcessBuilder(ChildProgram.command(List.of("-Xmx512m"), "lsp")).start();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<Thread> readers = List.of(reader(process.getInputStream(), out), reader(process.getErrorStream(), err));
        try (OutputStream to = process.getOutputStream()) {
            to.write(bytes);
        } catch (IOException e) {
            // the server has gone already
        }
        assertTrue(process.waitFor(180, TimeUnit.SECONDS), "it ends when its editor does");
        for (Thread each : readers) {
            each.join();
        }
        return new Ended(process.exitValue(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Thread reader(InputStream in, ByteArrayOutputStream to) {
        Thread thread = new Thread(() -> {
            try (in) {
                in.transferTo(to);
            } catch (IOException e) {
                // the process has ended
            }
        });
        thread.start();
        return thread;
    }

    private static String message(String json) {
        return "Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json;
    }

    private static void withoutTrace(Ended ended) {
        for (String text : List.of(ended.out(), ended.err())) {
            assertFalse(text.contains("\tat ") || text.contains("\\tat "), text);
        }
        assertFalse(ended.err().contains("Exception"), ended::err);
        assertTrue(ended.out().isEmpty() || ended.out().startsWith("Content-Length: "), ended::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello\r\n\r\n", "Content-Length: x\r\n\r\n{}", "Content-Length: 2147483647\r\n\r\n{}",
        "Content-Length: -5\r\n\r\n{}", "Content-Length: 9\r\n\r\n{\"a\": [1,", "Content-Length: 100\r\n\r\n{}"})
    void whatIsNoMessageEndsWithOne(String bytes) throws Exception {
        Ended ended = sent(bytes.getBytes(StandardCharsets.UTF_8));
        assertEquals(1, ended.code(), ended::err);
        withoutTrace(ended);
    }

    @Test
    void messagesThatMakeNoSenseAreAnsweredAndTheRestIsServed() throws Exception {
        String deep = "[".repeat(100_000);
        Ended ended = sent((message("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": 7}")
                + message("{\"jsonrpc\": \"2.0\", \"id\": 2, \"method\": \"textDocument/hover\", \"params\": {\"textDocument\": null}}")
                + message("{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didChange\", \"params\": {}}")
                + message("{\"jsonrpc\": \"2.0\", \"method\": \"nobody/knows\"}") + message("[]")
                + message("{\"jsonrpc\": \"2.0\", \"id\": 3, \"method\": \"nobody/knows\", \"params\": {}}")
                + message("{\"jsonrpc\": \"2.0\", \"id\": 4, \"method\": \"shutdown\"}")
                + message("{\"jsonrpc\": \"2.0\", \"method\": \"exit\"}"))
                .getBytes(StandardCharsets.UTF_8));
        withoutTrace(ended);
        assertEquals(0, ended.code(), ended::err);
        assertTrue(ended.out().contains("\"id\":3") || ended.out().contains("\"id\":\"3\""), ended::out);
        Ended nested = sent(message(deep).getBytes(StandardCharsets.UTF_8));
        withoutTrace(nested);
        assertEquals(1, nested.code(), nested::err);
    }

    @Test
    void exitWithoutShutdownEndsWithOneAndAnEditorThatDiesEndsTheServer() throws Exception {
        Ended ended = sent(message("{\"jsonrpc\": \"2.0\", \"method\": \"exit\"}").getBytes(StandardCharsets.UTF_8));
        assertEquals(1, ended.code());
        withoutTrace(ended);
        assertTrue(ended.err().contains("编辑器没有按协议结束"), ended::err);
        try (Editor editor = new Editor("--lang", "en")) {
            editor.begin("zh-CN");
            editor.open("file:///tmp/a.yaml", "labcheck: 1\nproject: {id: p, date: 2017-11-01}\nrooms: [{id: R1, function: office}]\n");
            editor.process().getOutputStream().close();
            assertEquals("The connection broke: the editor did not end it as the protocol says.", editor.errors().strip());
            assertEquals(1, editor.process().exitValue());
        }
    }
}
