package io.github.labcheck.checker.plan.picture;

/** A storey on paper that is as large as it needs, with its legend and title below. */
public final class SheetPicture {

    static final String FONTS = "'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', "
            + "'WenQuanYi Micro Hei', SimHei, 'Heiti SC', Arial, Helvetica, sans-serif";
    private static final double COLUMN = 63;
    private static final double GAP = 5;

    private final Sheet sheet;
    private final SvgWriter svg = new SvgWriter();
    private final PlanFrame frame;
    private final PlanDrawing drawing;

    private SheetPicture(Sheet sheet) {
        this.sheet = sheet;
        WallPicture walls = new WallPicture(sheet);
        frame = new PlanFrame(PlanDrawing.extent(sheet, walls));
        drawing = new PlanDrawing(sheet, walls, frame, PlanDrawing.Extras.NONE);
    }

    /** The sheet as SVG. It needs at least one room that is drawn. */
    public static String of(Sheet sheet) {
        SheetPicture picture = new SheetPicture(sheet);
        picture.draw();
        return picture.svg.toString();
    }

    private void draw() {
        Legend legend = new Legend(sheet, drawing.strands(), drawing.keyed(), COLUMN, false);
        TitleBlock title = new TitleBlock(sheet.title(), sheet.language(), frame.scale());
        Box area = frame.area();
        int most = (int) Math.max(1, (area.width() - TitleBlock.WIDTH) / (COLUMN + GAP));
        Columns columns = new Columns(legend.entries(), most, COLUMN + GAP);
        double band = Math.max(columns.height(), title.height());
        double width = area.right() + PlanFrame.MARGIN;
        double height = area.bottom() + band + 2 * PlanFrame.MARGIN;
        svg.open("svg", "xmlns", SvgWriter.NAMESPACE, "viewBox", "0 0 " + SvgWriter.number(width) + " " + SvgWriter.number(height), "width",
                SvgWriter.number(width) + "mm", "height", SvgWriter.number(height) + "mm", "font-family", FONTS, "class", "labcheck-plan")
                .line();
        svg.tip(TextSize.clean(sheet.title().project() + " " + sheet.title().storey(), 160));
        svg.empty("rect", "class", "paper", "width", width, "height", height, "fill", "#ffffff");
        svg.empty("rect", "class", "frame", "x", 3, "y", 3, "width", width - 6, "height", height - 6, "fill", "none", "stroke", "#26282a",
                "stroke-width", 0.5);
        drawing.draw(svg);
        drawing.drawFurnishings(svg);
        svg.empty("path", "d", "M3 " + SvgWriter.number(area.bottom() + 2) + "h" + SvgWriter.number(width - 6), "stroke", "#26282a",
                "stroke-width", 0.15);
        columns.draw(svg, area.x(), area.bottom() + PlanFrame.MARGIN / 2);
        title.draw(svg, area.right() - TitleBlock.WIDTH, area.bottom() + PlanFrame.MARGIN + band - title.height());
        svg.close();
    }
}
