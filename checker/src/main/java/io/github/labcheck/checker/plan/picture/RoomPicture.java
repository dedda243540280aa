package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.MinimumDiameter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** The floors, coloured by zone, and what tells stairs, lifts and shafts. */
final class RoomPicture {

    private static final double TREAD = 0.28;
    private static final double LANDING = 1.2;
    private static final String THIN = "#7a7d80";
    private static final double TILE = 6;

    private final SvgWriter svg;
    private final PlanFrame frame;
    private final String key;

    RoomPicture(SvgWriter svg, PlanFrame frame, String key) {
        this.svg = svg;
        this.frame = frame;
        this.key = key;
    }

    /** The tiles that fill the rooms of the zones. */
    void tiles(List<ZoneStyle> zones) {
        svg.open("defs").line();
        for (ZoneStyle zone : zones) {
            if (zone.lines() != null) {
                svg.open("pattern", "id", zone.tile(key), "width", TILE, "height", TILE, "patternUnits", "userSpaceOnUse")
                        .empty("path", "d", zone.lines(), "fill", "none", "stroke", "#000000", "stroke-opacity", 0.13, "stroke-width", 0.2)
                        .close();
            }
        }
        svg.close();
    }

    void draw(Sheet.Room room) {
        ZoneStyle zone = ZoneStyle.of(room.zone());
        String path = String.join("", WallPicture.rings((Polygon) frame.at(room.outline())));
        svg.group("class", "room", "data-room", room.id(), "data-zone", room.zone().isEmpty() ? null : room.zone());
        svg.tip(TextSize.clean(room.called(), 80));
        fill(path, zone);
        switch (room.kind()) {
            case STAIR -> stair(room);
            case LIFT -> lines(diagonals(room, 1), 0.25);
            case SHAFT -> lines(diagonals(room, 1).subList(0, 1), 0.2);
            default -> { }
        }
        svg.close();
    }

    /** A field in the colour and lines of a zone. */
    void fill(String path, ZoneStyle zone) {
        svg.empty("path", "d", path, "fill", zone.fill(), "fill-rule", "evenodd", "stroke", "#26282a", "stroke-width", 0.18);
        if (zone.lines() != null) {
            svg.empty("path", "d", path, "fill", "url(#" + zone.tile(key) + ")", "fill-rule", "evenodd");
        }
    }

    private List<List<XY>> diagonals(Sheet.Room room, double share) {
        Coordinate[] c = MinimumDiameter.getMinimumRectangle(room.outline()).getCoordinates();
        if (c.length < 5) {
            return List.of(List.of(), List.of());
        }
        XY a = new XY(c[0].x, c[0].y);
        XY b = new XY(c[1].x, c[1].y);
        XY d = new XY(c[3].x, c[3].y);
        XY opposite = b.plus(d).minus(a);
        return List.of(within(room, a, a.plus(opposite.minus(a).times(share))), within(room, b, d));
    }

    /** Treads across the stair, a landing at each end, the well in the middle. */
    private void stair(Sheet.Room room) {
        Coordinate[] c = MinimumDiameter.getMinimumRectangle(room.outline()).getCoordinates();
        if (c.length < 5) {
            return;
        }
        XY a = new XY(c[0].x, c[0].y);
        XY u = new XY(c[1].x, c[1].y).minus(a);
        XY v = new XY(c[3].x, c[3].y).minus(a);
        XY along = u.length() >= v.length() ? u : v;
        XY across = u.length() >= v.length() ? v : u;
        double landing = Math.min(LANDING, along.length() / 4);
        List<List<XY>> lines = new ArrayList<>();
        for (double s = landing; s <= along.length() - landing; s += TREAD) {
            XY at = a.plus(along.unit().times(s));
            lines.add(within(room, at, at.plus(across)));
        }
        XY middle = a.plus(across.times(0.5));
        lines.add(within(room, middle.plus(along.unit().times(landing)), middle.plus(along.unit().times(along.length() - landing))));
        lines(lines, 0.15);
    }

    private static List<XY> within(Sheet.Room room, XY from, XY to) {
        LineString line = room.outline().getFactory().createLineString(new Coordinate[] {new Coordinate(from.x(), from.y()),
            new Coordinate(to.x(), to.y())});
        Geometry part = line.intersection(room.outline());
        return part instanceof LineString whole && !whole.isEmpty() ? PlanFrame.places(whole) : List.of();
    }

    private void lines(List<List<XY>> lines, double stroke) {
        StringBuilder path = new StringBuilder();
        lines.stream().filter(line -> line.size() > 1).forEach(line -> path.append(SvgWriter.path(frame.at(line), false)));
        if (!path.isEmpty()) {
            svg.empty("path", "d", path, "fill", "none", "stroke", THIN, "stroke-width", stroke);
        }
    }

}
