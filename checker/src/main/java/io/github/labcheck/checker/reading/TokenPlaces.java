package io.github.labcheck.checker.reading;

import tools.jackson.core.TokenStreamLocation;

/** Where the tokens of a text stand, one after the other, and how they begin. */
final class TokenPlaces {

    private final String text;
    private int points;
    private int index;
    private int begin;

    TokenPlaces(String text) {
        this.text = text;
    }

    /** Where a token begins that comes after all asked before; its offset counts code points, which are followed, not counted anew. */
    Position at(TokenStreamLocation location) {
        int point = (int) location.getCharOffset();
        index = text.offsetByCodePoints(index, point - points);
        points = point;
        begin = index;
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    /** The first character of the token that was asked last, behind its anchor if that was passed. */
    char start() {
        return begin < text.length() ? text.charAt(begin) : '\n';
    }

    /** The name of the anchor with which the token begins. */
    String anchor() {
        int end = index + 1;
        while (end < text.length() && !isBlank(text.charAt(end)) && ",[]{}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(index + 1, end);
    }

    /** Passes the anchor with which the token begins, with the blanks, line ends and comments behind it. */
    Position behindAnchor(Position anchor) {
        int line = anchor.line();
        int lineStart = -1;
        int at = index + 1 + anchor().length();
        for (boolean comment = false; at < text.length() && (comment || isBlank(text.charAt(at)) || text.charAt(at) == '#'); at++) {
            char c = text.charAt(at);
            boolean end = c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
            comment = !end && (comment || c == '#');
            if (end) {
                line++;
                lineStart = at + 1;
            }
        }
        begin = at;
        int column = lineStart < 0 ? anchor.column() + text.codePointCount(index, at) : text.codePointCount(lineStart, at) + 1;
        return new Position(line, column);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
