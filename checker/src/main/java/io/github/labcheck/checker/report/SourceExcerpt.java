package io.github.labcheck.checker.report;

import io.github.labcheck.checker.reading.Position;
import java.util.List;

/**
 * A line of a file and the mark below the character that is meant.
 *
 * @param line   what is shown of the line
 * @param caret  columns before the mark
 */
record SourceExcerpt(String line, int caret) {

    private static final int WIDEST = 96;
    private static final int BEFORE = 48;

    /** Characters on either side of a place that can be shown at all. */
    private static final int LOOKED_AT = 2000;

    private static final String TAB = "    ";
    private static final String CUT = "…";

    /** The excerpt of a place; empty text for a place that is not in the file. */
    static SourceExcerpt of(List<String> lines, Position position) {
        if (position.line() < 1 || position.line() > lines.size()) {
            return new SourceExcerpt("", 0);
        }
        String line = lines.get(position.line() - 1);
        int at = at(line, position.column() - 1);
        String before = shown(line.substring(Math.max(0, at - LOOKED_AT), at)); // a line may be as long as a book
        String after = shown(line.substring(at, Math.min(line.length(), at + LOOKED_AT)));
        if (VisibleText.width(before) + VisibleText.width(after) <= WIDEST) {
            return new SourceExcerpt(before + after, VisibleText.width(before));
        }
        String left = VisibleText.width(before) > BEFORE ? CUT + lastColumns(before, BEFORE) : before;
        int room = WIDEST - VisibleText.width(left);
        String right = VisibleText.width(after) > room ? firstColumns(after, room) + CUT : after;
        return new SourceExcerpt(left + right, VisibleText.width(left));
    }

    /** Where a column of a line begins, or its end. */
    private static int at(String line, int columns) {
        int at = 0;
        for (int i = 0; i < columns && at < line.length(); i++) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    private static String shown(String part) {
        return VisibleText.of(part.replace("\t", TAB));
    }

    private static String firstColumns(String text, int columns) {
        int width = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            width += VisibleText.width(c);
            if (width > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    private static String lastColumns(String text, int columns) {
        int width = 0;
        int start = text.length();
        while (start > 0) {
            int c = text.codePointBefore(start);
            width += VisibleText.width(c);
            if (width > columns) {
                break;
            }
            start -= Character.charCount(c);
        }
        return text.substring(start);
    }
}
