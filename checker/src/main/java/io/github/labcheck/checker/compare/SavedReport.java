package io.github.labcheck.checker.compare;

import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the report for programs again, as far as findings are compared. */
public final class SavedReport {

    private static final Text NO_VALUE = new Text("", "");

    private SavedReport() {
    }

    /** Whether bytes may be such a report: a design file begins with no brace and this mark in it. */
    public static boolean looksLike(byte[] bytes) {
        int at = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
        while (at < bytes.length && Character.isWhitespace(bytes[at])) {
            at++;
        }
        return at < bytes.length && bytes[at] == '{' && new String(bytes, at, Math.min(200, bytes.length - at),
                java.nio.charset.StandardCharsets.UTF_8)
                .contains("\"labcheck\"");
    }

    /** The designs of a report; empty if it is none. */
    public static Optional<List<State>> read(byte[] bytes) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            if (value(parser) instanceof Map<?, ?> root && root.get("designs") instanceof List<?> designs && root
                    .get("labcheck") instanceof Map<?, ?>) {
                return Optional.of(designs.stream().filter(Map.class::isInstance).map(d -> state((Map<?, ?>) d)).toList());
            }
            return Optional.empty();
        } catch (JacksonException | IllegalArgumentException | NullPointerException | ClassCastException e) {
            return Optional.empty(); // whatever it is, it is no report of ours
        }
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
            return members;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(parser));
            }
            return elements;
        }
        return token == JsonToken.VALUE_NULL ? null : parser.getString();
    }

    private static State state(Map<?, ?> design) {
        List<Seen> findings = ((List<?>) design.get("findings")).stream().map(f -> seen((Map<?, ?>) f)).toList();
        Object unlisted = design.get("findingsNotListed");
        return new State(text(design, "file"), text(design, "id"), text(design, "name"), text(design, "asOf"), findings,
                unlisted == null ? 0 : Integer.parseInt((String) unlisted), List.of());
    }

    private static Seen seen(Map<?, ?> finding) {
        Object line = ((Map<?, ?>) finding.get("location")).get("line");
        return new Seen(text(finding, "id"), text(finding, "clause"), Outcome.valueOf(text(finding, "verdict").toUpperCase(Locale.ROOT)),
                Severity.valueOf(text(finding, "severity").toUpperCase(Locale.ROOT)), thing(finding.get("subject")), thing(finding
                        .get("related")),
                (String) finding.get("property"), amount(finding.get("measured")), mark(finding.get("measured")), both((Map<?, ?>) finding
                        .get("message")), Integer.parseInt((String) line));
    }

    private static Seen.Thing thing(Object written) {
        if (!(written instanceof Map<?, ?> thing)) {
            return null;
        }
        String source = "";
        if (thing.get("source") instanceof Map<?, ?> from) {
            source = from.entrySet().stream().filter(e -> !"file".equals(e.getKey())).map(e -> e.getKey() + " " + e.getValue())
                    .findFirst().orElse("");
        }
        return new Seen.Thing(text(thing, "id"), text(thing, "type"), source);
    }

    private static Text both(Map<?, ?> text) {
        return new Text(text(text, "zh"), text(text, "en"));
    }

    private static Text amount(Object measured) {
        if (!(measured instanceof Map<?, ?> amount)) {
            return NO_VALUE;
        }
        Object value = amount.get("value");
        String all = value instanceof List<?> list ? list.stream().map(String::valueOf).collect(Collectors.joining(", ")) : String
                .valueOf(value);
        String text = amount.get("unit") == null ? all : all + " " + amount.get("unit");
        return new Text(text, text);
    }

    private static String mark(Object measured) {
        Object value = measured instanceof Map<?, ?> amount ? amount.get("value") : "";
        return value instanceof List<?> list ? list.stream().map(v -> number(String.valueOf(v))).collect(Collectors.joining(", "))
                : number(String.valueOf(value));
    }

    private static String number(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?") ? Double.toString(Double.parseDouble(text)) : text;
    }

    private static String text(Map<?, ?> members, String name) {
        return members.get(name) == null ? "" : (String) members.get(name);
    }
}
