package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.XY;
import java.util.List;

/** What stands beside the plan: the scale bar and the north arrow. */
final class Furnishings {

    private static final double[] LENGTHS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000};
    private static final double LONGEST = 60;
    private static final int PARTS = 5;
    private static final double SIZE = 2;
    private static final double NORTH = 6;

    private final PlanFrame frame;

    Furnishings(PlanFrame frame) {
        this.frame = frame;
    }

    private double length() {
        double length = LENGTHS[0];
        for (double next : LENGTHS) {
            length = frame.mm(next) <= LONGEST ? next : length;
        }
        return length;
    }

    Box scaleBar() {
        Box area = frame.area();
        return new Box(area.x() + 2, area.bottom() - 8, frame.mm(length()) + 12, 7);
    }

    void drawScaleBar(SvgWriter svg) {
        Box box = scaleBar();
        double part = frame.mm(length()) / PARTS;
        double x = box.x() + 2;
        svg.group("class", "scale-bar", "font-size", SIZE, "text-anchor", "middle", "fill", "#26282a");
        for (int i = 0; i < PARTS; i++) {
            svg.empty("rect", "x", x + i * part, "y", box.bottom() - 2, "width", part, "height", 1.2, "fill", i % 2 == 0 ? "#26282a"
                    : "#ffffff",
                    "stroke", "#26282a", "stroke-width", 0.15);
        }
        svg.text("text", "0", "x", x, "y", box.bottom() - 3);
        svg.text("text", SvgWriter.number(length()) + " m", "x", x + PARTS * part, "y", box.bottom() - 3);
        svg.close();
    }

    Box northArrow() {
        Box area = frame.area();
        return new Box(area.right() - 2 * NORTH - 1, area.y() + 1, 2 * NORTH, 2 * NORTH + 3);
    }

    /** @param degrees clockwise from the top of the sheet */
    void drawNorth(SvgWriter svg, double degrees, String word) {
        XY centre = northArrow().centre();
        XY up = new XY(0, -1).turned(degrees);
        XY tip = centre.plus(up.times(NORTH * 0.75));
        XY tail = centre.minus(up.times(NORTH * 0.75));
        XY side = up.right().times(NORTH * 0.3);
        svg.group("class", "north", "fill", "#26282a");
        svg.empty("path", "d", SvgWriter.path(List.of(tip, tail.plus(side), centre.minus(up.times(NORTH * 0.45)), tail.minus(side)), true));
        XY at = centre.plus(up.times(NORTH * 0.75 + 1.7));
        svg.text("text", word, "x", at.x(), "y", at.y() + 0.9, "font-size", 2.4, "text-anchor", "middle");
        svg.close();
    }
}
