package io.github.labcheck.checker.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A design as the cases write it: a section a block, an entry a line, or a line a key where the entry is long. */
final class DesignText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9_.+()（）、-]*( [\\p{IsHan}A-Za-z0-9_.+-]+)*");
    private static final Pattern NO_TEXT = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int WIDE = 112;

    private DesignText() {
    }

    static List<String> lines(JsonNode design) {
        List<String> lines = new ArrayList<>();
        design.properties().forEach(section -> {
            JsonNode value = section.getValue();
            if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
                lines.add(section.getKey() + ":");
                value.forEach(entry -> entry(lines, entry));
            } else if (value.isObject() && flow(value).length() > WIDE) {
                lines.add(section.getKey() + ":");
                value.properties().forEach(p -> lines.add("  " + p.getKey() + ": " + flow(p.getValue())));
            } else {
                lines.add(section.getKey() + ": " + flow(value));
            }
        });
        return lines;
    }

    private static void entry(List<String> lines, JsonNode entry) {
        String flow = flow(entry);
        if (flow.length() <= WIDE) {
            lines.add("  - " + flow);
            return;
        }
        String start = "  - ";
        for (var property : entry.properties()) {
            lines.add(start + property.getKey() + ": " + flow(property.getValue()));
            start = "    ";
        }
    }

    static String flow(JsonNode node) {
        if (node.isObject()) {
            List<String> parts = new ArrayList<>();
            node.properties().forEach(p -> parts.add(p.getKey() + ": " + flow(p.getValue())));
            return "{" + String.join(", ", parts) + "}";
        }
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.forEach(n -> parts.add(flow(n)));
            return "[" + String.join(", ", parts) + "]";
        }
        return node.isString() ? text(node.stringValue()) : node.asString();
    }

    private static String text(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !NO_TEXT.matcher(value).matches();
        return plain || DAY.matcher(value).matches() ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
