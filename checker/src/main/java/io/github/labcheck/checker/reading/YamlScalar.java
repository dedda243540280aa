package io.github.labcheck.checker.reading;

import java.util.regex.Pattern;

/** Writes text so that any YAML reader takes it for the same text. */
public final class YamlScalar {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_./-]*(?: [\\p{L}\\p{N}_./()-]+)*");
    private static final Pattern OTHER_MEANING =
            Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n|\\.?nan|\\.?inf");
    private static final Pattern FULL_WIDTH = Pattern.compile(".*[\uFF00-\uFFEF].*");

    private YamlScalar() {
    }

    /** A text as YAML: plain where it stays a text so, quoted otherwise. */
    public static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !OTHER_MEANING.matcher(text).matches()
                && !FULL_WIDTH.matcher(text).matches();
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.LINE_SEPARATOR || Character.getType(c) == Character.PARAGRAPH_SEPARATOR) {
                out.append(c > 0xFFFF ? "\\U%08X".formatted(c) : "\\u%04X".formatted(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
