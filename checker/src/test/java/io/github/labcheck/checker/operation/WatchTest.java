package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.cli.CommandFront;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 300, unit = TimeUnit.SECONDS)
class WatchTest {

    private static final String NARROW = """
            labcheck: 1
            project: {id: p, name: 楼, date: 2017-11-01, phase: new-build}
            storeys: [{id: F1, level: 1, height: 4.2}]
            rooms:
              - {id: C1, name: 走道, function: corridor, storey: F1, loadedSides: 2, clearWidth: 1.4}
            """;

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void until(String text) throws InterruptedException {
        while (!said().contains(text)) {
            Thread.sleep(50);
        }
    }

    private CompletableFuture<Integer> begin(String... arguments) {
        return CompletableFuture.supplyAsync(() -> CommandFront.run(Streams.plain(out, err), arguments));
    }

    /** As editors save: another file takes the place of the old one. */
    private static void save(Path file, String text) throws IOException {
        Path beside = Files.writeString(file.resolveSibling("." + file.getFileName() + ".tmp"), text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aSavedFileIsCheckedAgainAndItsPageIsShownToThisMachineAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("d.yaml"), NARROW);
        CompletableFuture<Integer> exit = begin("watch", folder.toString(), "--serve", "--times", "3");
        until("网页：");
        Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/[0-9a-f]{32}/").matcher(said());
        assertTrue(address.find(), said());
        HttpResponse<String> page = get(address.group());
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("JGJ91-93-4.1.5b") && page.body().contains("connect-src 'self'"));
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        String root = address.group().substring(0, address.group().length() - 33);
        assertEquals(404, get(root).statusCode());
        assertEquals(404, get(address.group() + "../etc/passwd").statusCode());
        assertEquals(404, get(root + "0".repeat(32) + "/").statusCode());
        String version = get(address.group() + "version").body();
        save(file, NARROW.replace("1.4}", "1.6}"));
        until("消除 1 项");
        while (get(address.group() + "version").body().equals(version)) {
            Thread.sleep(50);
        }
        assertNotEquals(page.body(), get(address.group()).body());
        save(file, NARROW.replace("clearWidth", "clearWdith"));
        while (!err.toString(StandardCharsets.UTF_8).contains("clearWdith")) {
            Thread.sleep(50);
        }
        save(file, NARROW);
        assertEquals(0, exit.get());
        assertTrue(said().contains("新增不符合 1 项"), said());
        assertThrows(IOException.class, () -> get(address.group()), "the page ends with the command");
    }

    @Test
    void whatIsNotThereCannotBeWatched() {
        assertEquals(3, CommandFront.run(Streams.plain(out, err), "watch", folder.resolve("none.yaml").toString()));
        assertEquals(4, CommandFront.run(Streams.plain(out, err), "watch", folder.toString()));
        assertEquals(2, CommandFront.run(Streams.plain(out, err), "watch"));
        assertEquals(2, CommandFront.run(Streams.plain(out, err), "watch", folder.toString(), "--times", "0"));
    }
}
