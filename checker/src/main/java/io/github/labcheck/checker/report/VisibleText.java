package io.github.labcheck.checker.report;

/**
 * Text as it may be put on a terminal: what cannot be seen, or would change how the rest is shown, is made visible.
 * Measures how wide text is shown, Chinese characters being two columns wide.
 */
public final class VisibleText {

    private static final int[][] WIDE = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x4DBF}, {0x4E00, 0xA4CF},
            {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6},
            {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};

    private VisibleText() {
    }

    /** The text with control characters, bidirectional overrides and the like written as {@code <U+202E>}. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::hidden)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (hidden(c)) {
            out.append("<U+%04X>".formatted(c));
        } else {
            out.appendCodePoint(c);
        }
    }

    /** Noncharacters are among them: they have no picture, and XML cannot hold all of them. */
    private static boolean hidden(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF || switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                 Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    /** Columns that a text takes. */
    public static int width(String text) {
        return text.codePoints().map(VisibleText::width).sum();
    }

    static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The text followed by blanks up to a width. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text after blanks up to a width. */
    public static String rightAligned(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }
}
