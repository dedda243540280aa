package io.github.labcheck.checker.lsp;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Turns places in a text into lines and columns as editors count them, from 0 and in units of UTF-16, and back; reports count from 1 and
 * in characters. Places that a text does not have become the nearest ones that it has.
 */
final class Places {

    private final String text;
    private final int[] starts;

    Places(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\r\n", i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Where an editor's place is in the text. */
    int offset(Position position) {
        if (position.getLine() < 0) {
            return 0;
        }
        if (position.getLine() >= starts.length) {
            return text.length();
        }
        int start = starts[position.getLine()];
        int offset = Math.min(start + Math.max(0, position.getCharacter()), Scalars.lineEnd(text, start));
        boolean within = offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return within ? offset - 1 : offset;
    }

    /** Where a place of a report is in the text. */
    int offset(io.github.labcheck.checker.reading.Position position) {
        if (position.line() > starts.length) {
            return text.length();
        }
        int start = starts[position.line() - 1] + (position.line() == 1 && text.startsWith("\uFEFF") ? 1 : 0);
        int end = Scalars.lineEnd(text, start);
        int points = Math.min(position.column() - 1, text.codePointCount(start, end));
        return text.offsetByCodePoints(start, points);
    }

    /** A place in the text as an editor counts. */
    Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, offset - starts[line]);
    }

    /** A part of the text as an editor counts. */
    Range range(int from, int to) {
        return new Range(position(from), position(to));
    }

    /** What an editor marks at a place of a report: the word there; of an entry in braces its first key and value. */
    Range marked(io.github.labcheck.checker.reading.Position position) {
        int from = offset(position);
        if (from >= text.length()) {
            return range(from, from);
        }
        int to = Scalars.lineEnd(text, from);
        if (text.charAt(from) == '{' || text.charAt(from) == '[') {
            for (int i = from; i < to; i++) {
                if (",}]".indexOf(text.charAt(i)) >= 0) {
                    return range(from, i);
                }
            }
            return range(from, to);
        }
        return range(from, Math.min(to, Scalars.end(text, from, true)));
    }
}
