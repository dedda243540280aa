package io.github.labcheck.checker.justify.docx;

import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.Block.Column;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.report.VisibleText;
import java.util.regex.Pattern;

/**
 * Widths of the columns of a table: by weight, but none narrower than the longest number or word in it, so that neither is
 * broken. Lengths in twentieths of a point.
 */
final class ColumnWidths {

    /** What the edges of a cell and a little slack take. */
    private static final int EDGES = 190;

    /** A word that takes more of the table than this may be broken. */
    private static final double WIDEST = 0.28;

    /** A head in Chinese of no more characters stands in one line. */
    private static final int SHORT_HEAD = 4;

    private static final Pattern BREAKS = Pattern.compile("\\s+|(?<=[-/,;、，；：])|(?<=[\\u2E80-\\uFFEF])|(?=[\\u2E80-\\uFFEF])");
    private static final double WIDE = 1;
    private static final double CAPITAL = 0.8;
    private static final double USUAL = 0.65;
    private static final double NARROW = 0.36;
    private static final double BOLD = 1.1;

    private ColumnWidths() {
    }

    /**
     * Widths that add up to the whole.
     *
     * @param size of the letters, in twentieths of a point
     */
    static int[] of(Block.Table table, int whole, double size) {
        int count = table.columns().size();
        double[] least = new double[count];
        for (int i = 0; i < count; i++) {
            least[i] = Math.min(least(table, i, size) + EDGES, whole * WIDEST);
        }
        boolean[] fixed = new boolean[count];
        double[] widths = new double[count];
        boolean changed = true;
        while (changed) {
            changed = false;
            double left = whole;
            double weights = 0;
            for (int i = 0; i < count; i++) {
                left -= fixed[i] ? least[i] : 0;
                weights += fixed[i] ? 0 : table.columns().get(i).weight();
            }
            for (int i = 0; i < count; i++) {
                widths[i] = fixed[i] ? least[i] : left * table.columns().get(i).weight() / weights;
                if (!fixed[i] && widths[i] < least[i]) {
                    fixed[i] = true;
                    changed = true;
                }
            }
        }
        return rounded(widths, whole);
    }

    private static int[] rounded(double[] widths, int whole) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        int[] rounded = new int[widths.length];
        int left = whole;
        for (int i = 0; i < widths.length; i++) {
            rounded[i] = i == widths.length - 1 ? left : (int) (widths[i] * whole / sum);
            left -= rounded[i];
        }
        return rounded;
    }

    /** Width of the longest piece of a column that should not be broken. */
    private static double least(Block.Table table, int column, double size) {
        Column head = table.columns().get(column);
        boolean one = VisibleText.width(head.title()) <= 2 * SHORT_HEAD && head.title().codePoints().anyMatch(c -> c >= 0x2E80);
        double most = (one ? width(head.title()) : longest(head.title())) * BOLD;
        for (Row row : table.rows()) {
            if (row.cells().size() == table.columns().size()) {
                String cell = row.cells().get(column);
                most = Math.max(most, (head.number() ? width(cell) : longest(cell)) * (row.strong() ? BOLD : 1));
            }
        }
        return most * size;
    }

    private static double longest(String text) {
        return BREAKS.splitAsStream(text).mapToDouble(ColumnWidths::width).max().orElse(0);
    }

    /** Width in the size of the letters, a little more than that of usual fonts. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c >= 0x2E80 ? WIDE : Character.isUpperCase(c) || c == 'm' || c == 'w' || c == '%'
                ? CAPITAL
                : " .,:;|!'()[]ijlt-/".indexOf(c) >= 0 ? NARROW : USUAL).sum();
    }
}
