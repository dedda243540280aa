package io.github.labcheck.checker.lsp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The words within braces and brackets; those that nobody has closed yet end where a line looks like the next entry. */
final class FlowTokens {

    private final String text;
    private final int indent;
    private final List<Token> tokens;
    private final Deque<Level> levels = new ArrayDeque<>();
    private int at;

    /** A brace or bracket that is open: the mapping, and for a bracket the key whose list it is. */
    private static final class Level {
        private final boolean list;
        private final Frame frame;
        private boolean value;

        Level(boolean list, Frame frame) {
            this.list = list;
            this.frame = frame;
        }
    }

    /**
     * Words of a text.
     *
     * @param indent of the line in which the first brace or bracket stands
     * @param tokens to which they are added
     */
    FlowTokens(String text, int indent, List<Token> tokens) {
        this.text = text;
        this.indent = indent;
        this.tokens = tokens;
    }

    /** Reads from a brace or bracket in a mapping; returns where the matching one ends, or where reading was given up. */
    int read(int from, Frame frame) {
        at = from;
        do {
            char c = text.charAt(at);
            if (c == '\n' && endsHere(at + 1)) {
                return at;
            }
            if (c == '{' || c == '[') {
                Frame outer = levels.isEmpty() ? frame : levels.peek().frame;
                levels.push(new Level(c == '[', c == '[' || whole(outer) ? outer : new Frame(outer, -1)));
                at++;
            } else if (c == '}' || c == ']') {
                levels.pop();
                at++;
            } else if (c == ',') {
                levels.peek().value = false;
                at++;
            } else if (c == ':') {
                levels.peek().value = true;
                at++;
            } else if (Scalars.isBlank(c)) {
                at++;
            } else if (c == '#' && Scalars.isBlank(text.charAt(at - 1))) {
                at = Scalars.lineEnd(text, at);
            } else {
                word();
            }
        } while (!levels.isEmpty() && at < text.length());
        return at;
    }

    /** Whether the braces are those around a whole text. */
    private static boolean whole(Frame frame) {
        return frame.root() && frame.keys().isEmpty();
    }

    private void word() {
        Level level = levels.peek();
        int to = Scalars.end(text, at, true);
        String said = Scalars.said(text, at, to);
        boolean key = !level.list && !level.value;
        if (key) {
            level.frame.add(said);
        }
        tokens.add(new Token(at, to, said, key, key ? null : level.frame.current(), level.frame));
        at = to;
    }

    /** Whether a line no more deeply indented begins with a dash or a key, so that a brace above was left open. */
    private boolean endsHere(int line) {
        int first = line;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        if (first - line > indent || first >= text.length() || Scalars.isBlank(text.charAt(first))) {
            return false;
        }
        int to = Scalars.end(text, first, true);
        return text.startsWith("- ", first) || to + 1 < text.length() && text.charAt(to) == ':' && Scalars.isBlank(text.charAt(to + 1));
    }
}
