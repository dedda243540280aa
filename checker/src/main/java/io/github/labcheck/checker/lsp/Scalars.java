package io.github.labcheck.checker.lsp;

/** Where single words of a YAML text end, and what they say. */
final class Scalars {

    private Scalars() {
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean lineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Where the line of a place ends. */
    static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !lineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where a word ends that begins at a place; within braces and brackets commas and these end it as well. At least one character. */
    static int end(String text, int from, boolean flow) {
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            return quoteEnd(text, from, first);
        }
        int end = from;
        for (int i = from; i < text.length() && !lineBreak(text.charAt(i)); i++) {
            char c = text.charAt(i);
            boolean colon = c == ':' && (i + 1 == text.length() || isBlank(text.charAt(i + 1)) || flow && ",[]{}".indexOf(text.charAt(
                    i + 1)) >= 0);
            boolean comment = c == '#' && i > from && isBlank(text.charAt(i - 1));
            if (colon || comment || flow && ",[]{}".indexOf(c) >= 0) {
                break;
            }
            if (!isBlank(c)) {
                end = i + 1;
            }
        }
        return Math.max(end, from + 1);
    }

    private static int quoteEnd(String text, int from, char quote) {
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote && quote == '\'' && i + 1 < text.length() && text.charAt(i + 1) == quote) {
                i++;
            } else if (c == quote) {
                return i + 1;
            }
        }
        return lineEnd(text, from); // nobody has closed it yet
    }

    /** What a word says, without its quotation marks. */
    static String said(String text, int from, int to) {
        char first = text.charAt(from);
        boolean closed = to - from > 1 && text.charAt(to - 1) == first;
        if (first == '"') {
            return text.substring(from + 1, closed ? to - 1 : to).replace("\\\"", "\"").replace("\\\\", "\\");
        }
        return first == '\'' ? text.substring(from + 1, closed ? to - 1 : to).replace("''", "'") : text.substring(from, to);
    }
}
