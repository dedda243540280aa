package io.github.labcheck.checker.plan.picture;

import java.util.ArrayList;
import java.util.List;

/** Sets entries below each other in columns of about the same height. A heading is never the last of a column. */
final class Columns {

    /** Something of a known height that is as wide as a column. */
    interface Entry {

        double height();

        /** Draws it below and to the right of a place. */
        void draw(SvgWriter svg, double x, double y);

        /** Whether it heads the entry after it. */
        default boolean heading() {
            return false;
        }
    }

    private final List<List<Entry>> columns = new ArrayList<>();
    private final double step;

    /**
     * @param most how many columns there is room for
     * @param step from the left of one column to that of the next, mm
     */
    Columns(List<Entry> entries, int most, double step) {
        this.step = step;
        double sum = entries.stream().mapToDouble(Entry::height).sum();
        double tallest = entries.stream().mapToDouble(Entry::height).max().orElse(0);
        double height = Math.max(sum / most, tallest);
        set(entries, height);
        while (columns.size() > most) {
            height *= 1.05;
            set(entries, height);
        }
    }

    /** As many columns as they need, each at most so high, mm. */
    Columns(List<Entry> entries, double step, double height) {
        this.step = step;
        set(entries, height);
    }

    int count() {
        return columns.size();
    }

    private void set(List<Entry> entries, double height) {
        columns.clear();
        columns.add(new ArrayList<>());
        double used = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            double needed = entry.height() + (entry.heading() && i + 1 < entries.size() ? entries.get(i + 1).height() : 0);
            if (used > 0 && used + needed > height) {
                columns.add(new ArrayList<>());
                used = 0;
            }
            columns.get(columns.size() - 1).add(entry);
            used += entry.height();
        }
    }

    double height() {
        return columns.stream().mapToDouble(column -> column.stream().mapToDouble(Entry::height).sum()).max().orElse(0);
    }

    void draw(SvgWriter svg, double x, double y) {
        draw(svg, x, y, 0, columns.size());
    }

    /** Draws some columns, the first of them being the leftmost. */
    void draw(SvgWriter svg, double x, double y, int from, int most) {
        for (int i = from; i < Math.min(columns.size(), from + most) && !columns.get(i).isEmpty(); i++) {
            double down = y - (columns.get(i).get(0).heading() ? LegendEntry.ABOVE : 0);
            for (Entry entry : columns.get(i)) {
                entry.draw(svg, x + (i - from) * step, down);
                down += entry.height();
            }
        }
    }
}
