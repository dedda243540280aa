package io.github.labcheck.checker.session;

import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.checker.report.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows whose columns are as wide as what stands in them, up to a limit. */
final class Table {

    private static final int WIDEST = 28;

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> numbers;

    /**
     * A table with a heading.
     *
     * @param numbers the columns that are aligned right, the first being 0
     */
    Table(Set<Integer> numbers, String... heading) {
        this.numbers = numbers;
        row(heading);
    }

    void row(String... cells) {
        rows.add(List.of(cells).stream().map(c -> cut(VisibleText.of(c))).toList());
    }

    void write(Page page) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            widths.add(rows.stream().mapToInt(r -> VisibleText.width(r.get(at))).max().orElse(0));
        }
        for (int i = 0; i < rows.size(); i++) {
            page.line(0, i == 0 ? Tone.BOLD : Tone.PLAIN, line(rows.get(i), widths));
        }
    }

    private String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(numbers.contains(column) ? VisibleText.rightAligned(cell, widths.get(column))
                    : VisibleText.padded(cell, widths.get(column))).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String cell) {
        if (VisibleText.width(cell) <= WIDEST) {
            return cell;
        }
        int end = cell.length();
        while (VisibleText.width(cell.substring(0, end)) >= WIDEST) {
            end = cell.offsetByCodePoints(end, -1);
        }
        return cell.substring(0, end) + "…";
    }
}
