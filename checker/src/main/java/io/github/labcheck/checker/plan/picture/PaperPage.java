package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.XY;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/** One sheet of paper with its frame and a line that says what it is. */
final class PaperPage {

    /** Paper that printers may leave white, mm. */
    private static final double EDGE = 8;

    private static final double STRIP = 9;
    private static final double PAD = 3;
    private static final double SIZE = 2.8;
    private static final double MATCH = 2.2;
    private static final int LONGEST = 110;

    private final Sheet sheet;
    private final Paper paper;
    private final int scale;
    private final int number;
    private final int count;
    private final SvgWriter svg = new SvgWriter();

    PaperPage(Sheet sheet, Paper paper, int scale, int number, int count) {
        this.sheet = sheet;
        this.paper = paper;
        this.scale = scale;
        this.number = number;
        this.count = count;
    }

    /** What plan or legend may use. */
    static Box area(Paper paper) {
        return new Box(EDGE + PAD, EDGE + PAD, paper.width() - 2 * (EDGE + PAD), paper.height() - 2 * (EDGE + PAD) - STRIP);
    }

    private void begin(String says) {
        svg.open("svg", "xmlns", SvgWriter.NAMESPACE, "viewBox", "0 0 " + SvgWriter.number(paper.width()) + " "
                + SvgWriter.number(paper.height()), "width", SvgWriter.number(paper.width()) + "mm", "height",
                SvgWriter.number(paper.height()) + "mm", "font-family", SheetPicture.FONTS, "class", "labcheck-plan").line();
        svg.tip(TextSize.clean(sheet.title().project() + " " + sheet.title().storey(), 160));
        svg.empty("rect", "width", paper.width(), "height", paper.height(), "fill", "#ffffff");
        double bottom = paper.height() - EDGE;
        svg.empty("path", "class", "frame", "d", "M" + SvgWriter.number(EDGE) + " " + SvgWriter.number(EDGE) + "H"
                + SvgWriter.number(paper.width() - EDGE) + "V" + SvgWriter.number(bottom) + "H" + SvgWriter.number(EDGE) + "ZM"
                + SvgWriter.number(EDGE) + " " + SvgWriter.number(bottom - STRIP) + "H" + SvgWriter.number(paper.width() - EDGE), "fill",
                "none", "stroke", "#26282a", "stroke-width", 0.4);
        Sheet.Title title = sheet.title();
        String what = Stream.of(title.owner(), title.project(), title.storey().isEmpty() ? "" : says, title.drawing(), title.date())
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
        String how = "1:" + scale + " · " + PictureWords.ACTUAL_SIZE.in(sheet.language(), paper.name()) + " · "
                + PictureWords.SHEET_OF.in(sheet.language(), number, count);
        double middle = bottom - STRIP / 2 + SIZE * LabelText.BASE / 2;
        double room = paper.width() - 2 * EDGE - 3 * PAD - TextSize.width(how, SIZE);
        svg.text("text", TextSize.wrapped(TextSize.clean(what, LONGEST), SIZE, room, 1).get(0), "class", "title", "x", EDGE + PAD, "y",
                middle, "font-size", SIZE, "fill", "#1d1f21");
        svg.text("text", how, "class", "scale", "x", paper.width() - EDGE - PAD, "y", middle, "font-size", SIZE, "font-weight", "600",
                "text-anchor", "end", "fill", "#1d1f21");
    }

    /** A plan, cut where it goes on elsewhere. */
    String plan(PlanDrawing drawing, PlanTile tile, PlanFrame frame) {
        begin(PictureWords.PLAN_OF.in(sheet.language(), sheet.title().storey()));
        Box cut = cut(tile, frame);
        String clip = "cut-" + sheet.key() + "-" + number;
        svg.open("clipPath", "id", clip).empty("rect", "x", cut.x(), "y", cut.y(), "width", cut.width(), "height", cut.height()).close();
        svg.group("clip-path", "url(#" + clip + ")");
        drawing.draw(svg);
        svg.close();
        drawing.drawFurnishings(svg);
        match(cut, tile);
        svg.close();
        return svg.toString();
    }

    private static Box cut(PlanTile tile, PlanFrame frame) {
        Box area = frame.area();
        Envelope window = tile.window();
        XY low = frame.at(new XY(window.getMinX(), window.getMaxY()));
        XY high = frame.at(new XY(window.getMaxX(), window.getMinY()));
        double x = tile.left() == 0 ? area.x() : low.x();
        double y = tile.above() == 0 ? area.y() : low.y();
        double right = tile.right() == 0 ? area.right() : high.x();
        double bottom = tile.below() == 0 ? area.bottom() : high.y();
        return new Box(x, y, right - x, bottom - y);
    }

    private void match(Box cut, PlanTile tile) {
        XY centre = cut.centre();
        match(tile.left(), new XY(cut.x(), cut.y()), new XY(cut.x(), cut.bottom()), new XY(cut.x() - MATCH, centre.y()), true);
        match(tile.right(), new XY(cut.right(), cut.y()), new XY(cut.right(), cut.bottom()), new XY(cut.right() + MATCH, centre.y()), true);
        match(tile.above(), new XY(cut.x(), cut.y()), new XY(cut.right(), cut.y()), new XY(centre.x(), cut.y() - MATCH), false);
        match(tile.below(), new XY(cut.x(), cut.bottom()), new XY(cut.right(), cut.bottom()), new XY(centre.x(), cut.bottom() + MATCH),
                false);
    }

    private void match(int other, XY from, XY to, XY words, boolean upright) {
        if (other == 0) {
            return;
        }
        svg.empty("path", "class", "match", "d", SvgWriter.path(List.of(from, to), false), "fill", "none", "stroke", "#26282a",
                "stroke-width", 0.35, "stroke-dasharray", "6 1.5 1 1.5");
        svg.text("text", PictureWords.MATCH.in(sheet.language(), other), "x", words.x(), "y", words.y() + MATCH * LabelText.BASE / 2,
                "font-size", MATCH, "text-anchor", "middle", "fill", "#26282a", "transform", upright ? "rotate(-90 "
                + SvgWriter.number(words.x()) + " " + SvgWriter.number(words.y()) + ")" : null);
    }

    /** Some columns of the legend. */
    String legend(Columns legend, int from, int columns) {
        begin(PictureWords.PLAN_OF.in(sheet.language(), sheet.title().storey()) + " " + PictureWords.LEGEND.in(sheet.language()));
        Box area = area(paper);
        new RoomPicture(svg, new PlanFrame(new Envelope(0, 1, 0, 1)), sheet.key()).tiles(List.of(ZoneStyle.values()));
        legend.draw(svg, area.x(), area.y(), from, columns);
        svg.close();
        return svg.toString();
    }
}
