package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.Polygons;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Puts everything of a sheet in its place and draws it, from the walls up to the marks. */
public final class SheetPicture {

    private static final String FONTS = "'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', "
            + "'WenQuanYi Micro Hei', SimHei, 'Heiti SC', Arial, Helvetica, sans-serif";
    private static final double COLUMN = 63;
    private static final double GAP = 5;

    private final Sheet sheet;
    private final SvgWriter svg = new SvgWriter();
    private final WallPicture walls;
    private final PlanFrame frame;
    private final List<DoorShape> doors;
    private final List<FlowStrand> strands;
    private final Obstacles taken = new Obstacles();
    private final RoomLabels labels;
    private final ExitPicture exits;
    private final MarkPicture marks;
    private final Furnishings furnishings;

    private SheetPicture(Sheet sheet) {
        this.sheet = sheet;
        walls = new WallPicture(sheet);
        frame = new PlanFrame(extent());
        doors = sheet.doors().stream().map(door -> new DoorShape(door, frame)).toList();
        strands = FlowStrand.of(sheet.flows(), frame);
        labels = new RoomLabels(frame, taken);
        exits = new ExitPicture(sheet.language());
        marks = new MarkPicture(frame, sheet.marks());
        furnishings = new Furnishings(frame);
    }

    /** What the paper must hold: the building, and what reaches out of it. */
    private Envelope extent() {
        Envelope extent = walls.contour().getEnvelopeInternal();
        for (Sheet.Door door : sheet.doors()) {
            if (door.swing() != null) {
                extent.expandToInclude(Polygons.coordinate(door.at().plus(door.swing().times(DoorShape.reach(door)))));
            }
        }
        Stream.of(sheet.flows().stream().flatMap(flow -> flow.lines().stream()), sheet.marks().stream()
                .flatMap(mark -> mark.lines().stream()),
                sheet.items().stream().map(Sheet.Item::corners), sheet.marks().stream().map(Sheet.Mark::places)).flatMap(lines -> lines)
                .flatMap(List::stream).forEach(place -> extent.expandToInclude(Polygons.coordinate(place)));
        sheet.points().forEach(point -> extent.expandToInclude(Polygons.coordinate(point.at())));
        return extent;
    }

    /** The sheet as SVG. It needs at least one room that is drawn. */
    public static String of(Sheet sheet) {
        SheetPicture picture = new SheetPicture(sheet);
        picture.place();
        picture.draw();
        return picture.svg.toString();
    }

    /** First what cannot move, then what is bound to a room, last what may stand aside. */
    private void place() {
        Geometry building = frame.at(walls.contour());
        ItemPicture items = new ItemPicture(svg, frame);
        doors.forEach(door -> door.taken().forEach(taken::hard));
        taken.hard(furnishings.scaleBar().polygon());
        if (sheet.north() != null) {
            taken.hard(furnishings.northArrow().polygon());
        }
        sheet.items().forEach(item -> taken.soft(items.covered(item).getEnvelopeInternal()));
        sheet.points().forEach(point -> taken.soft(items.covered(point).envelope()));
        FlowPicture.taken(strands).forEach(taken::soft);
        PlaceSearch search = new PlaceSearch(frame.area(), taken);
        exits.place(doors, search, taken, PreparedGeometryFactory.prepare(building));
        labels.place(sheet.rooms());
        marks.place(labels, search, taken);
    }

    private void draw() {
        Legend legend = new Legend(sheet, strands, labels.keyed(), COLUMN);
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
        plan();
        svg.empty("path", "d", "M3 " + SvgWriter.number(area.bottom() + 2) + "h" + SvgWriter.number(width - 6), "stroke", "#26282a",
                "stroke-width", 0.15);
        columns.draw(svg, area.x(), area.bottom() + PlanFrame.MARGIN / 2);
        title.draw(svg, area.right() - TitleBlock.WIDTH, area.bottom() + PlanFrame.MARGIN + band - title.height());
        svg.close();
    }

    private void plan() {
        RoomPicture rooms = new RoomPicture(svg, frame, sheet.key());
        ItemPicture items = new ItemPicture(svg, frame);
        DoorPicture openings = new DoorPicture(svg);
        FlowPicture flows = new FlowPicture(svg);
        rooms.tiles(Arrays.stream(ZoneStyle.values())
                .filter(zone -> sheet.rooms().stream().anyMatch(room -> ZoneStyle.of(room.zone()) == zone)).toList());
        walls.draw(svg, frame);
        group("rooms", () -> sheet.rooms().forEach(rooms::draw));
        group("items", () -> sheet.items().forEach(items::draw));
        group("points", () -> sheet.points().forEach(items::draw));
        group("openings", () -> {
            sheet.windows().forEach(window -> openings.window(window, frame));
            doors.forEach(openings::draw);
        });
        group("flows", () -> strands.forEach(flows::draw));
        group("ways", () -> marks.ways(svg));
        group("item-labels", () -> itemLabels(items));
        group("room-labels", () -> labels.draw(svg));
        group("exits", () -> exits.draw(svg));
        group("marks", () -> marks.draw(svg));
        furnishings.drawScaleBar(svg);
        if (sheet.north() != null) {
            furnishings.drawNorth(svg, sheet.north(), PictureWords.NORTH.in(sheet.language()));
        }
    }

    private void group(String name, Runnable content) {
        svg.group("class", name);
        content.run();
        svg.close();
    }

    /** The smallest first: what stands on a bench is named before the bench. */
    private void itemLabels(ItemPicture items) {
        for (int i = sheet.items().size() - 1; i >= 0; i--) {
            Sheet.Item item = sheet.items().get(i);
            items.label(item, taken.near(items.covered(item).getEnvelopeInternal()));
            taken.hard(items.covered(item));
        }
    }
}
