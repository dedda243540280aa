package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.ImportedDrawing.Door;
import io.github.labcheck.checker.importing.ImportedDrawing.DoorProperty;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** The rooms on the two sides of a hole in a wall: found by place; where the drawing names two, those. */
final class DoorSides {

    /** How far behind a wall a room is looked for, m. */
    private static final double FARTHEST = 0.6;
    private static final double STEP = 0.05;

    private final StoreyRooms rooms;

    DoorSides(StoreyRooms rooms) {
        this.rooms = rooms;
    }

    /**
     * Two sides. A room is its place in the drawing; {@link #OUTSIDE} is what is beyond the building, {@link #UNKNOWN} what the drawing
     * does not show.
     *
     * @param left  where the wall runs along, the side to the left
     * @param right the other side
     */
    record Sides(int left, int right) {

        static final int OUTSIDE = -1;
        static final int UNKNOWN = -2;

        boolean same() {
            return left == right && left >= 0;
        }

        boolean known() {
            return left != UNKNOWN && right != UNKNOWN && (left >= 0 || right >= 0);
        }

        boolean outside() {
            return left == OUTSIDE || right == OUTSIDE;
        }

        int room() {
            return left >= 0 ? left : right;
        }
    }

    Sides of(Door door) {
        String external = door.properties().get(DoorProperty.EXTERNAL);
        Sides placed = of(door.storey(), door.at(), door.along(), door.thickness(), !"false".equals(external));
        List<Integer> named = door.rooms();
        if (named.size() != 2 || placed.left() >= 0 && placed.right() >= 0) {
            return placed;
        }
        int first = named.get(0);
        int second = named.get(1);
        boolean turned = placed.left() == second || placed.right() == first;
        return turned ? new Sides(second, first) : new Sides(first, second);
    }

    /**
     * The sides of a hole by its place.
     *
     * @param mayLeadOut whether a side without a room can be the outside
     */
    Sides of(int storey, Coordinate at, Coordinate along, double thickness, boolean mayLeadOut) {
        Coordinate across = new Coordinate(-along.y, along.x);
        return new Sides(side(storey, at, across, thickness, mayLeadOut),
                side(storey, at, new Coordinate(-across.x, -across.y), thickness, mayLeadOut));
    }

    private int side(int storey, Coordinate at, Coordinate towards, double thickness, boolean mayLeadOut) {
        for (double far = thickness / 2 + STEP; far <= thickness / 2 + FARTHEST; far += STEP) {
            Optional<Integer> room = rooms.at(storey, new Coordinate(at.x + towards.x * far, at.y + towards.y * far));
            if (room.isPresent()) {
                return room.get();
            }
        }
        double beyond = thickness / 2 + 2 * FARTHEST;
        boolean open = rooms.outdoors(storey, new Coordinate(at.x + towards.x * beyond, at.y + towards.y * beyond));
        return open && mayLeadOut ? Sides.OUTSIDE : Sides.UNKNOWN;
    }
}
