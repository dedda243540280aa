package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.checker.reading.WrittenDesign.Style;
import io.github.labcheck.checker.reading.WrittenDesign.ValueText;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.checker.reading.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** Writes another value in the place of one: as little of the text as can be, in the same quotes, with the comments kept. */
public final class ValueEdit {

    private final TextEdits edits;
    private final Lines lines;

    /** Edits of a text. */
    public ValueEdit(TextEdits edits) {
        this.edits = edits;
        this.lines = new Lines(edits.before());
    }

    /**
     * Writes a value.
     *
     * @param yaml the value in one line
     * @return whether it could: what stands at an anchor may be meant for other places as well, and is left alone
     */
    public boolean replace(KeyText key, String yaml) {
        ValueText value = key.value();
        if (value.elsewhere()) {
            alias(key, yaml);
            return true;
        }
        if (value.anchored()) {
            return false;
        }
        YamlNode node = SameValue.node(yaml);
        if (!itemwise(value, node)) {
            whole(key, node, yaml);
        }
        return true;
    }

    /** The name of an anchor gives way to the value. */
    private void alias(KeyText key, String yaml) {
        String text = edits.before();
        int from = text.indexOf('*', key.keyTo());
        int to = from;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to)) && ",]}".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        edits.replace(from, to, yaml);
    }

    /** Changes a scalar, or the items of a list of the same length; nothing, if it is not such. */
    private boolean itemwise(ValueText value, YamlNode node) {
        if (!fits(value, node)) {
            return false;
        }
        if (node instanceof Scalar scalar) {
            if (!((Scalar) value.node()).text().strip().equals(scalar.text())) {
                edits.replace(value.from(), value.to(), quoted(value.style(), scalar));
            }
            return true;
        }
        List<YamlNode> items = ((Sequence) node).items();
        for (int i = 0; i < items.size(); i++) {
            itemwise(value.items().get(i), items.get(i));
        }
        return true;
    }

    private static boolean fits(ValueText value, YamlNode node) {
        if (value.elsewhere() || value.anchored()) {
            return false;
        }
        if (node instanceof Scalar) {
            return value.node() instanceof Scalar && value.style() != Style.BLOCK && value.to() > value.from();
        }
        if (!(node instanceof Sequence list) || value.items().size() != list.items().size() || value.items().isEmpty()) {
            return false;
        }
        for (int i = 0; i < list.items().size(); i++) {
            if (!fits(value.items().get(i), list.items().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A value, given as YAML in one line, in the quotes of another. */
    public static String quoted(Style style, String yaml) {
        return SameValue.node(yaml) instanceof Scalar scalar ? quoted(style, scalar) : yaml;
    }

    private static String quoted(Style style, Scalar scalar) {
        String text = scalar.text();
        boolean simple = text.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        if (simple && style == Style.SINGLE_QUOTED) {
            return "'" + text.replace("'", "''") + "'";
        }
        return simple && style == Style.DOUBLE_QUOTED ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : scalar.quoted() ? YamlScalar.of(text) : text;
    }

    private void whole(KeyText key, YamlNode node, String yaml) {
        ValueText value = key.value();
        String text = edits.before();
        List<String> comments = comments(text.substring(key.keyTo(), value.to()));
        int line = lines.start(key.keyFrom());
        boolean block = value.style() == Style.BLOCK;
        int colon = text.indexOf(':', key.keyTo()) + 1;
        if (!comments.isEmpty()) {
            String before = text.substring(line, key.keyFrom());
            if (!before.isBlank() && before.strip().startsWith("-")) {
                block = true; // the key stands behind the dash of its entry: its comments go behind it
                edits.replace(colon, value.to(), " " + yaml + comments.stream().map(c -> lines.ending() + " ".repeat(before.length()) + c)
                .reduce("", String::concat));
                return;
            }
            edits.insert(line, comments.stream().map(c -> " ".repeat(lines.indent(line)) + c + lines.ending()).reduce("", String::concat));
        }
        if (block || value.to() == value.from() || !comments.isEmpty()) {
            boolean scalarToLineStart = value.to() > 0 && value.to() == lines.start(value.to()) && value.to() > colon;
            edits.replace(colon, value.to(), " " + yaml + (scalarToLineStart ? lines.ending() : ""));
        } else {
            edits.replace(value.from(), value.to(), node instanceof Scalar scalar ? quoted(value.style(), scalar) : yaml);
        }
    }

    /** The comments in a value that is no scalar in block style. */
    private static List<String> comments(String value) {
        List<String> comments = new ArrayList<>();
        Lines lines = new Lines(value);
        char quote = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean begins = i == 0 || " \t[{,:".indexOf(value.charAt(i - 1)) >= 0 || Character.isWhitespace(value.charAt(i - 1));
            if (quote == '"' && c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && begins) {
                quote = c;
            } else if (c == '#' && begins) {
                comments.add(value.substring(i, lines.end(i)).stripTrailing());
                i = lines.end(i);
            }
        }
        return comments;
    }
}
