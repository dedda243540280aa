package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbered marks where faults are, and the dashed ways that prove them. */
final class MarkPicture {

    private static final double RADIUS = 2.1;
    private static final double SIZE = 2.5;
    private static final double REACH = 26;

    /** What a mark costs that leaves its room, mm of distance. */
    private static final double OUT_OF_ROOM = 15;

    private record Placed(Sheet.Mark mark, XY anchor, Box box) { }

    private final PlanFrame frame;
    private final List<Sheet.Mark> marks;
    private final boolean bundled;
    private final List<Placed> placed = new ArrayList<>();

    /** @param bundled whether the marks of a room that have no place of their own stand together */
    MarkPicture(PlanFrame frame, List<Sheet.Mark> marks, boolean bundled) {
        this.frame = frame;
        this.marks = marks;
        this.bundled = bundled;
    }

    static String colour(Sheet.Mark mark) {
        return mark.error() ? "#c4161c" : "#b86a00";
    }

    void place(RoomLabels labels, PlaceSearch search, Obstacles taken) {
        Map<String, List<Sheet.Mark>> together = new LinkedHashMap<>();
        for (Sheet.Mark mark : marks) {
            List<XY> anchors = anchors(mark);
            if (anchors.isEmpty()) {
                if (bundled) {
                    together.computeIfAbsent(mark.room(), r -> new ArrayList<>()).add(mark);
                } else {
                    inRoom(mark.room(), List.of(mark), labels, search, taken);
                }
            }
            for (XY anchor : anchors) {
                add(mark, anchor, search.near(anchor, 2 * RADIUS, 2 * RADIUS, REACH, b -> 0), taken);
            }
        }
        together.forEach((room, own) -> inRoom(room, own, labels, search, taken));
    }

    /** Puts marks beside the label of their room, several as a block. */
    private void inRoom(String room, List<Sheet.Mark> own, RoomLabels labels, PlaceSearch search, Obstacles taken) {
        Box label = labels.of(room);
        if (label == null) {
            return;
        }
        int columns = (int) Math.ceil(Math.sqrt(own.size()));
        int rows = (own.size() + columns - 1) / columns;
        XY beside = new XY(label.x() - RADIUS * columns - 0.6, label.centre().y());
        Box block = search.near(beside, 2 * RADIUS * columns, 2 * RADIUS * rows, REACH, b -> labels.within(room, b) ? 0 : OUT_OF_ROOM);
        for (int i = 0; i < own.size(); i++) {
            Box one = new Box(block.x() + 2 * RADIUS * (i % columns), block.y() + 2 * RADIUS * (i / columns), 2 * RADIUS, 2 * RADIUS);
            add(own.get(i), null, one, taken);
        }
    }

    private List<XY> anchors(Sheet.Mark mark) {
        if (!mark.places().isEmpty()) {
            return frame.at(mark.places());
        }
        return mark.room().isEmpty() ? frame.at(mark.lines().stream().filter(line -> !line.isEmpty()).map(line -> line.get(0)).limit(1)
                .toList())
                : List.of();
    }

    private void add(Sheet.Mark mark, XY anchor, Box box, Obstacles taken) {
        placed.add(new Placed(mark, anchor, box));
        taken.hard(box.polygon());
    }

    /** The ways, below everything that is written. */
    void ways(SvgWriter svg) {
        for (Sheet.Mark mark : marks) {
            for (List<XY> line : mark.lines()) {
                if (line.size() > 1) {
                    svg.empty("path", "class", "way", "data-finding", String.join(" ", mark.findings()), "data-number", mark.number(), "d",
                            SvgWriter.path(frame.at(line), false), "fill", "none", "stroke", colour(mark), "stroke-width", 0.5,
                            "stroke-dasharray", "1.6 1");
                }
            }
        }
    }

    void draw(SvgWriter svg) {
        for (Placed p : placed) {
            svg.group("class", "mark", "data-finding", String.join(" ", p.mark().findings()), "data-number", p.mark().number());
            svg.tip(TextSize.clean(p.mark().number() + ". " + p.mark().text(), 200));
            XY centre = p.box().centre();
            if (p.anchor() != null && p.anchor().distance(centre) > RADIUS + 0.3) {
                svg.empty("path", "d", SvgWriter.path(List.of(p.anchor(), centre), false), "stroke", colour(p.mark()), "stroke-width", 0.3);
                svg.empty("circle", "cx", p.anchor().x(), "cy", p.anchor().y(), "r", 0.5, "fill", colour(p.mark()));
            }
            disc(svg, p.mark(), centre);
            svg.close();
        }
    }

    /** The disc with the number. */
    static void disc(SvgWriter svg, Sheet.Mark mark, XY centre) {
        String number = Integer.toString(mark.number());
        double size = Math.min(SIZE, 2 * RADIUS * 0.82 / TextSize.width(number, 1));
        svg.empty("circle", "cx", centre.x(), "cy", centre.y(), "r", RADIUS, "fill", colour(mark), "stroke", "#ffffff", "stroke-width",
                0.3);
        svg.text("text", number, "x", centre.x(), "y", centre.y() + size * LabelText.BASE / 2, "font-size", size, "font-weight", "700",
                "text-anchor",
                "middle", "fill", "#ffffff");
    }
}
