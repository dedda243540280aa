package io.github.labcheck.checker.report.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a window, driven through its DevTools protocol; it gets no network. */
public final class Browser implements AutoCloseable {

    private static final long SECONDS = 60;
    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final Path folder;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private final String session;
    private int calls;

    private Browser(Process process, Path folder, String address) throws InterruptedException {
        this.process = process;
        this.folder = folder;
        this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address), new Listener()).join();
        String target = call(null, "Target.createTarget", Map.of("url", "about:blank")).get("targetId").asString();
        this.session = call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true)).get("sessionId").asString();
        for (String domain : List.of("Page", "Runtime", "Log")) {
            call(session, domain + ".enable", Map.of());
        }
    }

    /** The browser of this machine, if it has one. */
    public static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome").flatMap(name -> Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    public static boolean isInstalled() {
        return installed().isPresent();
    }

    /** Starts a browser; its own files are gone when it is closed. */
    public static Browser start(Path program) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("labcheck-browser");
        Process process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--remote-debugging-port=0", "--user-data-dir=" + folder, "about:blank").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.startsWith(LISTENING)) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("the browser did not start");
        }
        Thread drain = new Thread(() -> lines.lines().forEach(l -> { }), "browser output");
        drain.setDaemon(true);
        drain.start();
        return new Browser(process, folder, line.substring(LISTENING.length()));
    }

    /** Opens a file and waits until it is loaded. */
    public void open(Path file) throws InterruptedException {
        open(file.toUri());
    }

    /** Opens a page and waits until it is loaded. */
    void open(URI page) throws InterruptedException {
        complaints.clear();
        evaluate("window.before = true");
        call("Page.navigate", Map.of("url", page.toString()));
        for (int i = 0; i < 600 && !evaluate("!window.before && document.readyState === 'complete'").asBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** The size of the window. */
    void size(int width, int height) throws InterruptedException {
        call("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The value of an expression; a promise is waited for. */
    JsonNode evaluate(String expression) throws InterruptedException {
        JsonNode result = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(result.get("exceptionDetails").toString());
        }
        return result.get("result").path("value");
    }

    /** The number that an expression gives. */
    int number(String expression) throws InterruptedException {
        return evaluate(expression).asInt();
    }

    /** The text that an expression gives. */
    String text(String expression) throws InterruptedException {
        return evaluate(expression).asString();
    }

    /** The texts that an expression gives. */
    List<String> texts(String expression) throws InterruptedException {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : evaluate(expression)) {
            texts.add(text.asString());
        }
        return texts;
    }

    /** Whether an expression is true. */
    boolean truth(String expression) throws InterruptedException {
        return evaluate(expression).asBoolean();
    }

    /** Presses and releases the mouse in the middle of the first element of a selector that is seen. */
    void click(String selector) throws InterruptedException {
        JsonNode at = evaluate("(async () => { const e = [...document.querySelectorAll(" + JsonMapper.shared().writeValueAsString(selector)
                + ")].find(e => e.getClientRects().length); e.scrollIntoView({block: 'center', inline: 'center'});"
                + "await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));"
                + "e.scrollIntoView({block: 'center', inline: 'center'}); const r = e.getBoundingClientRect(); return [r.x + r.width / "
                + "2, r.y + r.height / 2]; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call("Input.dispatchMouseEvent", Map.of("type", type, "x", at.get(0).asDouble(), "y", at.get(1).asDouble(), "button", "left",
                    "clickCount", 1));
        }
    }

    /** Presses a key. */
    void press(String key) throws InterruptedException {
        call("Input.dispatchKeyEvent", key.equals("Enter") ? Map.of("type", "keyDown", "key", key, "code", key, "text", "\r",
                "windowsVirtualKeyCode", 13) : Map.of("type", "rawKeyDown", "key", key, "code", key, "windowsVirtualKeyCode",
                key.equals("Tab") ? 9 : 0));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
    }

    /** The page as a printer gets it. */
    public byte[] printed() throws InterruptedException {
        return Base64.getDecoder().decode(call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true)).get("data")
                .asString());
    }

    /** Errors of the script and of the browser since the page was opened. */
    List<String> complaints() throws InterruptedException {
        evaluate("1");
        return List.copyOf(complaints);
    }

    private JsonNode call(String method, Map<String, Object> parameters) throws InterruptedException {
        return call(session, method, parameters);
    }

    private JsonNode call(String within, String method, Map<String, Object> parameters) throws InterruptedException {
        int id = ++calls;
        Map<String, Object> call = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (within != null) {
            call.put("sessionId", within);
        }
        socket.sendText(JsonMapper.shared().writeValueAsString(call), true).join();
        while (true) {
            JsonNode message = messages.poll(SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no answer to " + method);
            }
            if (message.path("id").asInt(0) == id) {
                if (message.has("error")) {
                    throw new AssertionError(method + ": " + message.get("error"));
                }
                return message.get("result");
            }
            note(message);
        }
    }

    private void note(JsonNode message) {
        String method = message.path("method").asString("");
        boolean logged = method.equals("Log.entryAdded") && message.at("/params/entry/level").asString("").equals("error");
        boolean written = method.equals("Runtime.consoleAPICalled") && message.at("/params/type").asString("").equals("error");
        if (method.equals("Runtime.exceptionThrown") || logged || written) {
            complaints.add(message.get("params").toString());
        }
    }

    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket web, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                messages.add(JsonMapper.shared().readTree(text.toString()));
                text.setLength(0);
            }
            web.request(1);
            return null;
        }
    }
}
