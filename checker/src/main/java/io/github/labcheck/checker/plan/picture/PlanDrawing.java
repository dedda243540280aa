package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.Polygons;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Puts what is on a storey in its place on the paper and draws it, from the walls up to the marks. */
final class PlanDrawing {

    private final Sheet sheet;
    private final WallPicture walls;
    private final PlanFrame frame;
    private final List<DoorShape> doors;
    private final List<FlowStrand> strands;
    private final Obstacles taken = new Obstacles();
    private final RoomLabels labels;
    private final ExitPicture exits;
    private final MarkPicture marks;
    private final Furnishings furnishings;
    private final DoorNumbers numbers;
    private final Dimensions dimensions;

    /** @param extras whether doors are numbered, rooms have dimensions, and marks of one room stand together */
    PlanDrawing(Sheet sheet, WallPicture walls, PlanFrame frame, Extras extras) {
        this.sheet = sheet;
        this.walls = walls;
        this.frame = frame;
        doors = sheet.doors().stream().map(door -> new DoorShape(door, frame)).toList();
        strands = FlowStrand.of(sheet.flows(), frame);
        labels = new RoomLabels(frame, taken);
        exits = new ExitPicture(sheet.language());
        marks = new MarkPicture(frame, sheet.marks(), extras.bundled());
        furnishings = new Furnishings(frame);
        numbers = new DoorNumbers(extras.numbered() ? doors : List.of());
        dimensions = new Dimensions(frame, extras.dimensions() ? sheet.rooms() : List.of());
        place();
    }

    /**
     * What a plan may show beside what every plan shows.
     *
     * @param numbered   whether doors carry their ids
     * @param dimensions whether rooms carry their lengths
     * @param bundled    whether the marks of a room stand in one place
     */
    record Extras(boolean numbered, boolean dimensions, boolean bundled) {

        static final Extras NONE = new Extras(false, false, false);
    }

    /** The flows as they are drawn. */
    List<FlowStrand> strands() {
        return strands;
    }

    /** The rooms that go by a letter. */
    Map<String, Sheet.Room> keyed() {
        return labels.keyed();
    }

    /** What the paper must hold: the building, and what reaches out of it. */
    static Envelope extent(Sheet sheet, WallPicture walls) {
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

    /** First what cannot move, then what is bound to a room, last what may stand aside. */
    private void place() {
        Geometry building = frame.at(walls.contour());
        ItemPicture items = new ItemPicture(null, frame);
        doors.forEach(door -> door.taken().forEach(taken::hard));
        taken.hard(furnishings.scaleBar().polygon());
        if (sheet.north() != null) {
            taken.hard(furnishings.northArrow().polygon());
        }
        sheet.items().forEach(item -> taken.soft(items.covered(item).getEnvelopeInternal()));
        sheet.points().forEach(point -> taken.soft(items.covered(point).envelope()));
        FlowPicture.taken(strands).forEach(taken::soft);
        PlaceSearch search = new PlaceSearch(frame.area(), taken);
        dimensions.place(taken);
        exits.place(doors, search, taken, PreparedGeometryFactory.prepare(building));
        labels.place(sheet.rooms());
        numbers.place(search, taken);
        marks.place(labels, search, taken);
    }

    void draw(SvgWriter svg) {
        RoomPicture rooms = new RoomPicture(svg, frame, sheet.key());
        ItemPicture items = new ItemPicture(svg, frame);
        DoorPicture openings = new DoorPicture(svg);
        FlowPicture flows = new FlowPicture(svg);
        rooms.tiles(Arrays.stream(ZoneStyle.values())
                .filter(zone -> sheet.rooms().stream().anyMatch(room -> ZoneStyle.of(room.zone()) == zone)).toList());
        walls.draw(svg, frame);
        group(svg, "rooms", () -> sheet.rooms().forEach(rooms::draw));
        group(svg, "items", () -> sheet.items().forEach(items::draw));
        group(svg, "points", () -> sheet.points().forEach(items::draw));
        group(svg, "openings", () -> {
            sheet.windows().forEach(window -> openings.window(window, frame));
            doors.forEach(openings::draw);
        });
        group(svg, "flows", () -> strands.forEach(flows::draw));
        group(svg, "ways", () -> marks.ways(svg));
        group(svg, "item-labels", () -> itemLabels(items));
        group(svg, "room-labels", () -> labels.draw(svg));
        numbers.draw(svg);
        dimensions.draw(svg);
        group(svg, "exits", () -> exits.draw(svg));
        group(svg, "marks", () -> marks.draw(svg));
    }

    /** The scale bar and the north arrow. */
    void drawFurnishings(SvgWriter svg) {
        furnishings.drawScaleBar(svg);
        if (sheet.north() != null) {
            furnishings.drawNorth(svg, sheet.north(), PictureWords.NORTH.in(sheet.language()));
        }
    }

    private static void group(SvgWriter svg, String name, Runnable content) {
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
