package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.report.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How wide text is, estimated so that no usual font is wider; and text that is broken or cut to a width. */
final class TextSize {

    /** Height of a line over the size of its letters. */
    static final double LINE = 1.25;

    private static final String NARROW = " .,:;|!'()[]ijltfrI-";
    private static final String WIDE = "mwMWQOGD@%&→—…";
    private static final double NARROW_EM = 0.40;
    private static final double USUAL_EM = 0.64;
    private static final double WIDE_EM = 0.98;
    private static final double CAPITAL_EM = 0.74;

    /** Marks over or under a letter that are kept; the rest of a tower is dropped. */
    private static final int MARKS = 2;

    /** A line does not end after a sign of comparison, nor between a number and its unit. */
    private static final Pattern AMOUNT = Pattern.compile("([≥≤<>=] ?|(^|[ ：:，])-?[0-9.]+ )$");

    private TextSize() { }

    /** Width in the unit of the size. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(TextSize::em).sum() * size;
    }

    private static double em(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (c >= 0x7F) {
            return c < 0x250 ? CAPITAL_EM : 1;
        }
        return NARROW.indexOf(c) >= 0 ? NARROW_EM : WIDE.indexOf(c) >= 0 ? WIDE_EM : Character.isUpperCase(c) ? CAPITAL_EM : USUAL_EM;
    }

    /** The text as it is shown, without towers of marks and with no more characters than anyone reads. */
    static String clean(String text, int most) {
        int end = text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), most + 1));
        StringBuilder out = new StringBuilder();
        int marks = 0;
        for (int c : SvgWriter.safe(text.substring(0, end)).strip().codePoints().toArray()) {
            int type = Character.getType(c);
            marks = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? marks + 1 : 0;
            if (marks <= MARKS) {
                out.appendCodePoint(c);
            }
        }
        return out.codePointCount(0, out.length()) > most
                ? out.substring(0, out.offsetByCodePoints(0, most)) + "…" : out.toString();
    }

    /** The text in lines no wider than asked; the last one is cut if there are more than wanted. */
    static List<String> wrapped(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            int end = fitting(rest, size, width);
            if (end < rest.length() && lines.size() == most - 1) {
                lines.add(cut(rest, size, width));
                return lines;
            }
            int at = end < rest.length() ? breakBefore(rest, end) : end;
            lines.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        return lines;
    }

    /** The text, or its beginning with an ellipsis, no wider than asked. */
    static String cut(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int end = fitting(text, size, width - width("…", size));
        return text.substring(0, end).strip() + "…";
    }

    /** How many chars fit; at least one character. */
    private static int fitting(String text, double size, double width) {
        double used = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += em(c) * size;
            if (used > width && at > 0) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Where a line is broken best at or before a place: between words, or between Chinese characters. */
    private static int breakBefore(String text, int end) {
        for (int at = end; at > end / 2; at--) {
            if (breaks(text, at)) {
                return at;
            }
        }
        return end;
    }

    private static boolean breaks(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean closing = "，。；：、）)」》%".indexOf(after) >= 0;
        boolean opening = "（(「《".indexOf(before) >= 0;
        boolean sign = before == '-' && Character.isDigit(after);
        boolean amount = sign || AMOUNT.matcher(text.substring(0, after == ' ' ? at + 1 : at)).find();
        return !closing && !opening && !amount && (before == ' ' || after == ' ' || before == '-'
                || VisibleText.width(String.valueOf(before)) == 2
                || VisibleText.width(String.valueOf(after)) == 2);
    }
}
