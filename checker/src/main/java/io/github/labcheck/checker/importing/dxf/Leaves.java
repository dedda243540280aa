package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.dxf.Sheet.Arc;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;

/** Finds the leaves of doors: arcs of about a quarter on layers of doors, or beside a line that is the leaf. */
final class Leaves {

    private static final double NARROWEST = 0.45;
    private static final double WIDEST = 2.2;
    private static final Set<DrawingRole> NO_DOORS = EnumSet.of(DrawingRole.ROOM_OUTLINE, DrawingRole.COLUMN, DrawingRole.NONE,
            DrawingRole.ANNOTATION);

    private final Sheet sheet;
    private final ImportChoices.Roles roles;
    private final Segments walls;
    private final Segments lines;

    /**
     * Leaves of a sheet in metres.
     *
     * @param walls lines of walls; none where rooms are drawn as outlines
     */
    Leaves(Sheet sheet, ImportChoices.Roles roles, Segments walls) {
        this.sheet = sheet;
        this.roles = roles;
        this.walls = walls;
        this.lines = new Segments(sheet.strokes().stream().filter(s -> s.points().size() <= 5).toList());
    }

    List<Leaf> all() {
        List<Leaf> leaves = new ArrayList<>();
        for (Arc arc : sheet.arcs()) {
            if (sized(arc) && mayBeDoor(arc)) {
                Leaf leaf = leaf(arc);
                if (leaves.stream().noneMatch(l -> l.hinge().distance(leaf.hinge()) < 0.02 && l.open().distance(leaf.open()) < 0.02)) {
                    leaves.add(leaf);
                }
            }
        }
        return leaves;
    }

    /** Whether an arc has the form and the size of the way of a leaf. */
    static boolean sized(Arc arc) {
        return quarter(arc) && arc.radius() >= NARROWEST && arc.radius() <= WIDEST;
    }

    /** Whether an arc is about a quarter of its circle. */
    static boolean quarter(Arc arc) {
        double angle = Math.toDegrees(Angle.angleBetween(arc.from(), arc.centre(), arc.to()));
        return angle > 60 && angle < 120;
    }

    private boolean mayBeDoor(Arc arc) {
        DrawingRole block = role(arc.insert());
        DrawingRole layer = roles.layer(arc.layer());
        if (block == DrawingRole.DOOR || layer == DrawingRole.DOOR || layer == DrawingRole.WINDOW) {
            return block != DrawingRole.NONE;
        }
        boolean leaf = lines.join(arc.centre(), arc.from(), 0.08) || lines.join(arc.centre(), arc.to(), 0.08);
        return leaf && block == DrawingRole.UNKNOWN && !NO_DOORS.contains(layer);
    }

    /** What the blocks that draw something are; the innermost that is known counts. */
    private DrawingRole role(int insert) {
        for (int at = insert; at >= 0; at = sheet.placed().get(at).parent()) {
            DrawingRole role = roles.block(sheet.placed().get(at).block());
            if (role != DrawingRole.UNKNOWN) {
                return role;
            }
        }
        return DrawingRole.UNKNOWN;
    }

    /** The end at which a line stands is where the leaf is open; without one the walls tell. */
    private Leaf leaf(Arc arc) {
        boolean atFrom = lines.join(arc.centre(), arc.from(), 0.08);
        boolean atTo = lines.join(arc.centre(), arc.to(), 0.08);
        boolean openFrom = atFrom != atTo ? atFrom : gap(arc.centre(), arc.to()) >= gap(arc.centre(), arc.from());
        return openFrom ? new Leaf(arc.centre(), arc.to(), arc.from(), arc) : new Leaf(arc.centre(), arc.from(), arc.to(), arc);
    }

    /** How much a stretch looks like a gap in a wall: lines of walls that run on beyond both its ends. */
    private int gap(Coordinate hinge, Coordinate latch) {
        Coordinate along = Leaf.unit(hinge, latch);
        return (continued(hinge, along, -1) ? 1 : 0) + (continued(latch, along, 1) ? 1 : 0);
    }

    private boolean continued(Coordinate end, Coordinate along, int way) {
        for (LineSegment wall : walls.near(end, 0.5)) {
            Coordinate direction = Leaf.unit(wall.p0, wall.p1);
            double beyond0 = way * ((wall.p0.x - end.x) * along.x + (wall.p0.y - end.y) * along.y);
            double beyond1 = way * ((wall.p1.x - end.x) * along.x + (wall.p1.y - end.y) * along.y);
            double off = Math.abs((wall.p0.x - end.x) * -along.y + (wall.p0.y - end.y) * along.x);
            if (Math.abs(Leaf.dot(direction, along)) > 0.99 && off < 0.4 && Math.max(beyond0, beyond1) > 0.05
                    && Math.min(beyond0, beyond1) > -0.15) {
                return true;
            }
        }
        return false;
    }
}
