package io.github.labcheck.checker.report.sarif;

import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.report.JsonWriter;
import io.github.labcheck.checker.report.VisibleText;
import io.github.labcheck.ontology.Clause.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How SARIF writes messages, addresses, places and levels. */
final class SarifText {

    /** Characters that an address may hold as they are. */
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private SarifText() {
    }

    /** A message: braces would be places for arguments, and brackets before parentheses a link. */
    static String message(String text) {
        return VisibleText.of(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    static void message(JsonWriter json, String name, String text) {
        json.object(name, () -> json.string("text", message(text)));
    }

    /** The address of a file: relative as it was given, or absolute. */
    static String uri(String file) {
        String path = file.replace('\\', '/');
        boolean absolute = Path.of(file).isAbsolute();
        StringBuilder uri = new StringBuilder(absolute ? path.startsWith("/") ? "file://" : "file:///" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && PLAIN.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append("%%%02X".formatted(b & 0xFF));
            }
        }
        return uri.toString();
    }

    /** The physical location as the only member of a location. */
    static void place(JsonWriter json, String file, Position position) {
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> json.string("uri", uri(file)));
            json.object("region", () -> {
                json.number("startLine", position.line());
                json.number("startColumn", position.column());
            });
        });
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }
}
