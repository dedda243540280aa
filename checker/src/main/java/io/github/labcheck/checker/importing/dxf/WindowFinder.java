package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.Flat;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.dxf.Sheet.Placed;
import io.github.labcheck.checker.importing.dxf.Sheet.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.algorithm.MinimumAreaRectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Windows of a sheet: blocks of windows, and bundles of lines on layers of windows. */
final class WindowFinder {

    private static final double NARROWEST = 0.3;
    private static final double THICKEST = 0.7;
    private static final int MOST = 20_000;

    private final Sheet sheet;
    private final ImportChoices.Roles roles;
    private final Set<Integer> doors;

    /**
     * Windows of a sheet in metres.
     *
     * @param doors inserts that are doors
     */
    WindowFinder(Sheet sheet, ImportChoices.Roles roles, Set<Integer> doors) {
        this.sheet = sheet;
        this.roles = roles;
        this.doors = doors;
    }

    /** A window as it is drawn. */
    record Drawn(Coordinate at, Coordinate along, double width, String handle, String name) { }

    List<Drawn> windows() {
        List<Drawn> windows = new ArrayList<>();
        for (int i = 0; i < sheet.placed().size(); i++) {
            Placed placed = sheet.placed().get(i);
            if (placed.box() != null && isWindow(i)) {
                boolean turned = placed.box().getHeight() > placed.box().getWidth();
                Coordinate along = turned ? new Coordinate(-placed.along().y, placed.along().x) : placed.along();
                double width = Math.max(placed.box().getWidth(), placed.box().getHeight());
                if (width >= NARROWEST) {
                    windows.add(new Drawn(placed.middle(), along, width, placed.handle(), placed.block()));
                }
            }
        }
        List<Stroke> lines = sheet.strokes().stream().filter(s -> s.insert() < 0 && roles.layer(s.layer()) == DrawingRole.WINDOW
                && s.points().size() <= 5).toList();
        if (lines.size() <= MOST) {
            bundles(lines, windows);
        }
        return windows;
    }

    private boolean isWindow(int insert) {
        Placed placed = sheet.placed().get(insert);
        DrawingRole block = roles.block(placed.block());
        boolean within = placed.parent() >= 0 && (isWindow(placed.parent()) || doors.contains(placed.parent()));
        return !within && !doors.contains(insert) && (block == DrawingRole.WINDOW || block == DrawingRole.UNKNOWN
                && roles.layer(placed.layer()) == DrawingRole.WINDOW);
    }

    /** Lines that lie within a wall thickness of each other are one window. */
    private static void bundles(List<Stroke> lines, List<Drawn> windows) {
        List<Geometry> bands = new ArrayList<>();
        for (Stroke line : lines) {
            bands.add(Flat.FACTORY.createLineString(line.points().toArray(Coordinate[]::new)).buffer(0.08, 1));
        }
        for (Geometry bundle : Flat.polygons(Flat.union(bands))) {
            Coordinate[] box = MinimumAreaRectangle.getMinimumRectangle(bundle).getCoordinates();
            if (box.length < 4) {
                continue;
            }
            boolean first = box[0].distance(box[1]) >= box[1].distance(box[2]);
            Coordinate along = first ? Leaf.unit(box[0], box[1]) : Leaf.unit(box[1], box[2]);
            double width = Math.max(box[0].distance(box[1]), box[1].distance(box[2])) - 0.16;
            double thickness = Math.min(box[0].distance(box[1]), box[1].distance(box[2])) - 0.16;
            if (width >= NARROWEST && thickness <= THICKEST) {
                Coordinate middle = new Coordinate((box[0].x + box[2].x) / 2, (box[0].y + box[2].y) / 2);
                Stroke nearest = lines.stream().min(java.util.Comparator.comparingDouble(s -> s.points().get(0).distance(middle)))
                        .orElseThrow();
                windows.add(new Drawn(middle, along, width, nearest.handle(), ""));
            }
        }
    }
}
