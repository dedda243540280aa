package io.github.labcheck.checker.plan.picture;

import java.util.List;

/**
 * A line of the legend: a picture and words beside it.
 *
 * @param lines   the words
 * @param size    of the letters, mm
 * @param indent  paper that the picture takes, mm
 * @param above   paper left above, mm
 * @param name    class of its group; null for none
 * @param data    value of {@code data-finding} of its group; null for none
 * @param picture what stands before the words; null for a heading
 */
record LegendEntry(List<String> lines, double size, double indent, double above, String name, String data, Picture picture)
        implements Columns.Entry {

    /** Paper above a heading, mm. */
    static final double ABOVE = 2;

    private static final double SIZE = 2.3;
    private static final double HEADING = 2.7;
    private static final double INDENT = 11;
    private static final double BELOW = 1.1;
    private static final int MOST_LINES = 4;

    /** Draws in a box of 9 by 4 mm. */
    interface Picture {
        void draw(SvgWriter svg, Box box);
    }

    static LegendEntry heading(String words, double width) {
        return new LegendEntry(TextSize.wrapped(words, HEADING, width, 2), HEADING, 0, ABOVE, null, null, null);
    }

    static LegendEntry of(String words, double width, Picture picture) {
        return new LegendEntry(TextSize.wrapped(words, SIZE, width - INDENT, MOST_LINES), SIZE, INDENT, 0, null, null, picture);
    }

    /** A smaller heading, of what belongs to one room. */
    static LegendEntry under(String words, double width) {
        return new LegendEntry(TextSize.wrapped(words, SIZE, width, 1), SIZE, 0, 1, null, null, null);
    }

    /** Words in at most two lines, cut where they are longer. */
    static LegendEntry brief(String words, double width, double indent, Picture picture) {
        return new LegendEntry(TextSize.wrapped(words, SIZE, width - indent, 2), SIZE, indent, 0, "fault", null, picture);
    }

    /** A line with less before its words. */
    static LegendEntry listed(String words, double width, double indent, String name, String data, Picture picture) {
        return new LegendEntry(TextSize.wrapped(words, SIZE, width - indent, MOST_LINES), SIZE, indent, 0, name, data, picture);
    }

    @Override
    public double height() {
        return above + Math.max(picture == null ? 0 : 4, lines.size() * size * TextSize.LINE) + BELOW;
    }

    @Override
    public boolean heading() {
        return picture == null && indent == 0;
    }

    @Override
    public void draw(SvgWriter svg, double x, double y) {
        svg.group("class", name, "data-finding", data);
        double top = y + above;
        if (picture != null) {
            picture.draw(svg, new Box(x, top, 9, 4));
        }
        double middle = top + (lines.size() == 1 && picture != null ? 2 : size * TextSize.LINE / 2);
        for (String line : lines) {
            svg.text("text", line, "x", x + indent, "y", middle + size * LabelText.BASE / 2, "font-size", size, "font-weight",
                    heading() ? "700" : null, "fill", "#1d1f21");
            middle += size * TextSize.LINE;
        }
        svg.close();
    }
}
