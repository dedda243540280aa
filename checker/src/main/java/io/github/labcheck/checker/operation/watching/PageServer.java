package io.github.labcheck.checker.operation.watching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Shows one page to the browsers of this machine, under an address that nobody can guess, and nothing else. The page looks itself
 * whether there is a newer one.
 */
public final class PageServer implements AutoCloseable {

    private static final int SECRET = 16;
    private static final String SCRIPT = script();

    private final HttpServer server;
    private final String token;
    private volatile Shown shown = new Shown(0, new byte[0]);

    private record Shown(int version, byte[] page) { }

    private PageServer(HttpServer server, String token) {
        this.server = server;
        this.token = token;
    }

    /** A server on a port that is free. */
    public static PageServer start() throws IOException {
        byte[] secret = new byte[SECRET];
        new SecureRandom().nextBytes(secret);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        PageServer pages = new PageServer(server, HexFormat.of().formatHex(secret));
        server.createContext("/", pages::answer);
        server.start();
        return pages;
    }

    /** Where the page is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + token + "/");
    }

    /** Shows another page from now on. */
    public void show(byte[] page) {
        shown = new Shown(shown.version() + 1, refreshing(page));
    }

    /** The page with the script that looks for newer ones, and leave for it to do so. */
    private static byte[] refreshing(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        html = html.replaceFirst("script-src '", "connect-src 'self'; script-src '" + hash() + "' '");
        int end = html.lastIndexOf("</body>");
        String script = "<script>" + SCRIPT + "</script>\n";
        html = end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Shown now = shown;
            boolean own = ("127.0.0.1:" + server.getAddress().getPort()).equals(exchange.getRequestHeaders().getFirst("Host"));
            boolean reads = exchange.getRequestMethod().equals("GET");
            if (own && reads && path.equals("/" + token + "/")) {
                send(exchange, "text/html; charset=utf-8", now.page());
            } else if (own && reads && path.equals("/" + token + "/version")) {
                send(exchange, "text/plain", Integer.toString(now.version()).getBytes(StandardCharsets.UTF_8));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
        exchange.sendResponseHeaders(200, content.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(content);
        }
    }

    private static String script() {
        try (InputStream in = PageServer.class.getResourceAsStream("refresh.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash() {
        try {
            return "sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(SCRIPT
                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
