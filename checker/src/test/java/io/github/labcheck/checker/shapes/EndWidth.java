package io.github.labcheck.checker.shapes;

import io.github.labcheck.checker.geometry.XY;
import java.util.List;

/**
 * The width of a floor at a wall that a way ends at, as it is defined: where the walls beside it lie opposite each other, within 30°, and
 * run into the floor at least as far as the wall is long, the floor is as wide as between its corners and those walls, however much it
 * widens behind.
 */
final class EndWidth {

    private static final double OPPOSITE = Math.cos(Math.toRadians(30));
    private static final double DEEP = 0.001;

    private EndWidth() { }

    /** The width at the wall that is nearest to an end, m; infinite if the walls beside it do not hold it. */
    static double of(Drawn drawn, XY end) {
        List<XY> walls = drawn.outline();
        int size = walls.size();
        int own = 0;
        for (int i = 1; i < size; i++) {
            own = away(walls, i, end) < away(walls, own, end) ? i : own;
        }
        XY before = walls.get((own + size - 1) % size);
        XY from = walls.get(own);
        XY to = walls.get((own + 1) % size);
        XY after = walls.get((own + 2) % size);
        double deep = from.distance(to) - DEEP;
        boolean held = inwards(walls, from, to, before) && inwards(walls, from, to, after)
                && before.minus(from).unit().dot(after.minus(to).unit()) > OPPOSITE
                && before.distance(from) >= deep && to.distance(after) >= deep;
        return held ? Math.min(FloorGrid.away(to, after, from), FloorGrid.away(before, from, to)) : Double.POSITIVE_INFINITY;
    }

    private static double away(List<XY> walls, int wall, XY place) {
        return FloorGrid.away(walls.get(wall), walls.get((wall + 1) % walls.size()), place);
    }

    /** Whether a place lies on the side of a wall where the floor is. */
    private static boolean inwards(List<XY> walls, XY from, XY to, XY place) {
        double turned = 0;
        for (int i = 0; i < walls.size(); i++) {
            turned += walls.get(i).cross(walls.get((i + 1) % walls.size()));
        }
        return to.minus(from).cross(place.minus(from)) * turned > 0;
    }
}
