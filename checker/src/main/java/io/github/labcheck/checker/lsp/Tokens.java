package io.github.labcheck.checker.lsp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The words of a YAML text, each with the keys that lead to it. It takes whatever somebody is just typing: what is no YAML yet is read as
 * if the rest were to come. What a design says is never taken from here, only what stands at a place.
 */
final class Tokens {

    /** Stands for the cursor: a character that no text has. */
    private static final String CURSOR = "\uE000";

    private final String text;
    private final List<Token> all = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /** All words in their order. */
    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.frames.push(new Frame(null, 0));
        tokens.read();
        return tokens.all;
    }

    /** The word at a place. */
    static Optional<Token> at(String text, int offset) {
        return of(text).stream().filter(t -> t.at(offset)).findFirst();
    }

    /** The word that is being typed at a place, up to there; an empty one where nothing stands yet. Empty within a comment. */
    static Optional<Token> begun(String text, int offset) {
        String marked = text.substring(0, offset) + CURSOR + text.substring(offset);
        return of(marked).stream().filter(t -> t.from() <= offset && t.text().contains(CURSOR)).findFirst()
                .map(t -> new Token(t.from(), offset, t.text().substring(0, t.text().indexOf(CURSOR)), t.key(), t.of(), t.frame()));
    }

    private void read() {
        at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            line();
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
    }

    private void line() {
        int start = at;
        blanks();
        if (atEnd() || text.startsWith("---", at) && at == start || text.startsWith("%", start)) {
            at = Scalars.lineEnd(text, at);
            return;
        }
        int indent = at - start;
        boolean item = false;
        while (text.charAt(at) == '-' && (at + 1 == text.length() || Scalars.isBlank(text.charAt(at + 1)))) {
            leave(at - start);
            item = true;
            at++;
            blanks();
            if (atEnd()) {
                return;
            }
        }
        if (!item) {
            leave(at - start);
        }
        content(at - start, indent, item);
    }

    /** Leaves the mappings whose keys stand further to the right. */
    private void leave(int column) {
        while (frames.size() > 1 && frames.peek().column() > column) {
            frames.pop();
        }
    }

    private void content(int column, int indent, boolean item) {
        properties();
        if (atEnd()) {
            return;
        }
        if (bracket()) {
            at = new FlowTokens(text, indent, all).read(at, frames.peek());
            return;
        }
        int from = at;
        int to = Scalars.end(text, from, false);
        int colon = to;
        while (colon < text.length() && text.charAt(colon) == ' ') {
            colon++;
        }
        boolean key = colon < text.length() && text.charAt(colon) == ':'
                && (colon + 1 == text.length() || Scalars.isBlank(text.charAt(colon + 1)));
        at = to;
        if (!key) {
            loose(from, to, column, item);
            return;
        }
        Frame frame = frames.peek();
        if (item || frame.column() < column) {
            frame = new Frame(frame, column);
            frames.push(frame);
        }
        add(from, to, true, frame);
        at = colon + 1;
        value(column, indent, frame);
    }

    /** A word without a colon: an item of a list, or a key of which the rest is still to be typed. */
    private void loose(int from, int to, int column, boolean item) {
        Frame frame = frames.peek();
        if (item) {
            add(from, to, false, frame);
        } else {
            add(from, to, true, frame.column() < column ? new Frame(frame, column) : frame);
        }
    }

    private void value(int column, int indent, Frame frame) {
        blanks();
        properties();
        if (atEnd()) {
            return;
        }
        char c = text.charAt(at);
        if (bracket()) {
            at = new FlowTokens(text, indent, all).read(at, frame);
        } else if (c == '|' || c == '>') {
            block(column);
        } else {
            int from = at;
            at = Scalars.end(text, from, false);
            add(from, at, false, frame);
        }
    }

    /** Passes a text of several lines that are indented more than its key. */
    private void block(int column) {
        int end = Scalars.lineEnd(text, at);
        while (end < text.length()) {
            int next = end + (text.startsWith("\r\n", end) ? 2 : 1);
            int first = next;
            while (first < text.length() && text.charAt(first) == ' ') {
                first++;
            }
            boolean empty = first >= text.length() || text.charAt(first) == '\n' || text.charAt(first) == '\r';
            if (!empty && first - next <= column) {
                break;
            }
            end = Scalars.lineEnd(text, first);
        }
        at = end;
    }

    private void add(int from, int to, boolean key, Frame frame) {
        String said = Scalars.said(text, from, to);
        String of = key ? null : frame.current();
        if (key) {
            frame.add(said);
        }
        all.add(new Token(from, to, said, key, of, frame));
    }

    private boolean bracket() {
        return text.charAt(at) == '{' || text.charAt(at) == '[';
    }

    private void blanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    /** Passes anchors. */
    private void properties() {
        while (at < text.length() && text.charAt(at) == '&') {
            while (at < text.length() && !Scalars.isBlank(text.charAt(at))) {
                at++;
            }
            blanks();
        }
    }

    private boolean atEnd() {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r' || text.charAt(at) == '#';
    }
}
