package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;

/**
 * What a label says, line by line, in one size.
 *
 * @param lines   the lines, top to bottom
 * @param upright whether it runs upwards rather than across
 */
record LabelText(List<Line> lines, boolean upright) {

    /** How far the base line lies below the middle of the letters, doubled, by their size. */
    static final double BASE = 0.74;

    private static final double[] SIZES = {3, 2.7, 2.4, 2.1, 1.9, 1.7};
    private static final double SMALL = 0.82;

    /** Blank that is not made smaller: half an em. */
    private static final String GAP = "\u2002";

    private static final int NAME = 60;
    private static final int ID = 24;
    private static final int LINES = 4;

    /** One line. */
    record Line(String text, double size, boolean strong) {

        double width() {
            return TextSize.width(text, size);
        }
    }

    private double across() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    private double down() {
        return lines.stream().mapToDouble(line -> line.size() * TextSize.LINE).sum();
    }

    double width() {
        return upright ? down() : across();
    }

    double height() {
        return upright ? across() : down();
    }

    /** The ways to write a room's label, the best first. {@code along} puts all in one line first, as in a corridor. */
    static List<LabelText> of(Sheet.Room room, boolean along, boolean high) {
        String name = TextSize.clean(room.name(), NAME);
        String id = TextSize.clean(room.id(), ID);
        String area = SvgWriter.number(Math.rint(room.area() * 10) / 10) + " m²";
        List<LabelText> ways = new ArrayList<>();
        if (along) {
            for (double size : SIZES) {
                both(ways, List.of(new Line((name.isEmpty() ? id : id + " " + name) + GAP + area, size, true)), high);
            }
        }
        for (double size : SIZES) {
            for (int rows = 1; rows <= LINES; rows++) {
                List<Line> head = rows(name, size, rows);
                if (head.size() == rows || rows == 1) {
                    add(ways, head, List.of(id + GAP + area), size, high);
                    add(ways, head, List.of(id, area), size, high);
                }
            }
        }
        for (double size : SIZES) {
            both(ways, List.of(new Line(id, size, true), new Line(area, size * SMALL, false)), high);
            both(ways, List.of(new Line(id, size, true)), high);
        }
        return ways;
    }

    /** The name in so many rows of about the same width. */
    private static List<Line> rows(String name, double size, int rows) {
        double width = TextSize.width(name, size) / rows;
        for (double slack = 0; slack < LINES; slack++) {
            List<String> lines = TextSize.wrapped(name, size, width + slack * size, LINES + 1);
            if (lines.size() <= rows) {
                return lines.stream().map(line -> new Line(line, size, true)).toList();
            }
        }
        return List.of();
    }

    private static void add(List<LabelText> ways, List<Line> head, List<String> tail, double size, boolean high) {
        List<Line> lines = new ArrayList<>(head);
        tail.forEach(line -> lines.add(new Line(line, head.isEmpty() ? size : size * SMALL, head.isEmpty())));
        both(ways, lines, high);
    }

    private static void both(List<LabelText> ways, List<Line> lines, boolean high) {
        ways.add(new LabelText(lines, false));
        if (high) {
            ways.add(new LabelText(lines, true));
        }
    }

    /** Writes the lines around a place. */
    void draw(SvgWriter svg, XY centre) {
        String turn = upright ? "rotate(-90 " + SvgWriter.number(centre.x()) + " " + SvgWriter.number(centre.y()) + ")" : null;
        double top = centre.y() - down() / 2;
        for (Line line : lines) {
            double middle = top + line.size() * TextSize.LINE / 2;
            svg.text("text", line.text(), "x", centre.x(), "y", middle + line.size() * BASE / 2, "font-size", line.size(), "font-weight",
                    line.strong() ? "600" : null, "transform", turn);
            top += line.size() * TextSize.LINE;
        }
    }
}
