package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.ontology.Language;
import java.util.ArrayList;
import java.util.List;

/** The title block: whose plan of what this is, and at what scale. */
final class TitleBlock {

    static final double WIDTH = 96;

    private static final double NAMES = 19;
    private static final double ROW = 6.4;
    private static final double SMALL = 2;
    private static final double SIZE = 2.6;
    private static final double PAD = 1.6;
    private static final int LINES = 3;

    private record Row(String name, List<String> lines, double size) {

        double height() {
            return Math.max(ROW, lines.size() * size * TextSize.LINE + 2);
        }
    }

    private final List<Row> rows = new ArrayList<>();

    TitleBlock(Sheet.Title title, Language language, int scale) {
        add(language, PictureWords.OWNER, title.owner(), SIZE);
        add(language, PictureWords.PROJECT, title.project(), 3.2);
        add(language, PictureWords.LOCATION, title.location(), SIZE);
        add(language, PictureWords.SHEET, title.storey().isEmpty() ? "" : PictureWords.PLAN_OF.in(language, title.storey()), 3.2);
        add(language, PictureWords.DESIGNER, title.designer(), SIZE);
        add(language, PictureWords.DRAWING, title.revision().isEmpty() ? title.drawing()
                : PictureWords.REVISION.in(language, title.drawing(), title.revision()), SIZE);
        add(language, PictureWords.DATE, title.date(), SIZE);
        add(language, PictureWords.SCALE, "1:" + scale, SIZE);
    }

    private void add(Language language, PictureWords name, String value, double size) {
        if (!value.isEmpty()) {
            rows.add(new Row(name.in(language), TextSize.wrapped(TextSize.clean(value, 120), size, WIDTH - NAMES - 2 * PAD, LINES), size));
        }
    }

    double height() {
        return rows.stream().mapToDouble(Row::height).sum();
    }

    void draw(SvgWriter svg, double x, double y) {
        svg.group("class", "title-block", "fill", "#1d1f21");
        svg.empty("rect", "x", x, "y", y, "width", WIDTH, "height", height(), "fill", "#ffffff", "stroke", "#26282a", "stroke-width", 0.4);
        svg.empty("path", "d", "M" + SvgWriter.number(x + NAMES) + " " + SvgWriter.number(y) + "v" + SvgWriter.number(height()), "stroke",
                "#26282a",
                "stroke-width", 0.15);
        double top = y;
        for (Row row : rows) {
            if (top > y) {
                svg.empty("path", "d", "M" + SvgWriter.number(x) + " " + SvgWriter.number(top) + "h" + SvgWriter.number(WIDTH), "stroke",
                        "#26282a",
                        "stroke-width", 0.15);
            }
            row(svg, row, x, top);
            top += row.height();
        }
        svg.close();
    }

    private static void row(SvgWriter svg, Row row, double x, double top) {
        double middle = top + row.height() / 2;
        svg.text("text", row.name(), "x", x + PAD, "y", middle + SMALL * LabelText.BASE / 2, "font-size", SMALL, "fill", "#5a5e62");
        double at = middle - (row.lines().size() - 1) * row.size() * TextSize.LINE / 2;
        for (String line : row.lines()) {
            svg.text("text", line, "x", x + NAMES + PAD, "y", at + row.size() * LabelText.BASE / 2, "font-size", row.size(), "font-weight",
                    row.size() > SIZE ? "600" : null);
            at += row.size() * TextSize.LINE;
        }
    }
}
