package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.editing.Places.Point;
import io.github.labcheck.checker.editing.WidenRoom.Side;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The wall at one side of a room, as it is moved outwards.
 *
 * @param northward  whether the wall lies north or south, so that its second coordinate changes
 * @param face       the coordinate of the room's face of the wall, m
 * @param outward    1 if the room lies on the side of the smaller coordinates, -1 otherwise
 * @param shift      by how much the coordinate changes, m
 * @param low        where the face begins, along the wall, m
 * @param high       where it ends, m
 */
record MovedWall(boolean northward, BigDecimal face, int outward, BigDecimal shift, BigDecimal low, BigDecimal high) {

    /** Two rooms share a wall where facing edges are at most so far apart, m. */
    private static final BigDecimal THICKEST = new BigDecimal("0.40");
    private static final BigDecimal SAME = new BigDecimal("0.001");

    /** Where corners go. */
    interface Corners {

        Point moved(Point corner);
    }

    static MovedWall of(List<Point> corners, BigDecimal by, Side wanted) throws EditRefused {
        BigDecimal wide = extent(corners, Point::x);
        BigDecimal deep = extent(corners, Point::y);
        if (wanted == Side.ANY && wide.compareTo(deep) == 0) {
            throw new EditRefused(Text.of("editing.MovedWall.neither-side-longer-say"));
        }
        Side side = wanted != Side.ANY ? wanted : wide.compareTo(deep) > 0 ? Side.NORTH : Side.EAST;
        boolean northward = side == Side.NORTH || side == Side.SOUTH;
        boolean upper = side == Side.NORTH || side == Side.EAST;
        Function<Point, BigDecimal> across = northward ? Point::y : Point::x;
        Function<Point, BigDecimal> along = northward ? Point::x : Point::y;
        BigDecimal face = corners.stream().map(across).reduce((a, b) -> upper ? a.max(b) : a.min(b)).orElseThrow();
        List<BigDecimal> on = corners.stream().filter(c -> near(across.apply(c), face)).map(along).toList();
        BigDecimal room = corners.stream().map(across).map(c -> c.subtract(face).abs()).filter(d -> d.compareTo(SAME) > 0)
                .min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        if (by.negate().compareTo(room) >= 0) {
            throw new EditRefused(Text.of("editing.MovedWall.cannot-become-narrower-so", room.toPlainString()));
        }
        return new MovedWall(northward, face, upper ? 1 : -1, upper ? by : by.negate(), on.stream().min(BigDecimal::compareTo)
                .orElseThrow(),
                on.stream().max(BigDecimal::compareTo).orElseThrow());
    }

    private static BigDecimal extent(List<Point> corners, Function<Point, BigDecimal> of) {
        return corners.stream().map(of).max(BigDecimal::compareTo).orElseThrow().subtract(corners.stream().map(of)
                .min(BigDecimal::compareTo).orElseThrow());
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(SAME) <= 0;
    }

    private BigDecimal across(Point p) {
        return northward ? p.y() : p.x();
    }

    private BigDecimal along(Point p) {
        return northward ? p.x() : p.y();
    }

    private Point shifted(Point p) {
        return northward ? p.by(BigDecimal.ZERO, shift) : p.by(shift, BigDecimal.ZERO);
    }

    /** How far beyond the face a coordinate lies, m. */
    private BigDecimal beyond(Point p) {
        return across(p).subtract(face).multiply(BigDecimal.valueOf(outward));
    }

    private boolean inWall(Point p) {
        return beyond(p).compareTo(SAME) >= 0 && beyond(p).compareTo(THICKEST) <= 0;
    }

    /** The corners of the room itself. */
    Corners own() {
        return p -> near(across(p), face) ? shifted(p) : p;
    }

    /** The corners of a room that lies behind the wall; those of any other stay. */
    Corners behind(List<Point> corners, String id) throws EditRefused {
        Set<Point> moving = new HashSet<>();
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            boolean faces = inWall(a) && inWall(b) && near(across(a), across(b));
            if (faces && along(a).min(along(b)).compareTo(high) < 0 && along(a).max(along(b)).compareTo(low) > 0) {
                moving.add(a);
                moving.add(b);
            }
        }
        BigDecimal left = corners.stream().filter(c -> !moving.contains(c)).map(this::beyond).min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        if (!moving.isEmpty() && left.subtract(beyond(moving.iterator().next())).compareTo(shift.multiply(BigDecimal
                .valueOf(outward))) <= 0) {
            throw new EditRefused(Text.of("editing.MovedWall.behind-wall-not-so", id));
        }
        return p -> moving.contains(p) ? shifted(p) : p;
    }

    /** A door or window in the wall goes with it. */
    Point ofOpening(Point at) {
        boolean here = beyond(at).compareTo(SAME.negate()) >= 0 && beyond(at).compareTo(THICKEST) <= 0
                && along(at).compareTo(low) >= 0 && along(at).compareTo(high) <= 0;
        return here ? shifted(at) : at;
    }

    /** The area within corners, m². */
    static BigDecimal area(List<Point> corners) {
        BigDecimal twice = BigDecimal.ZERO;
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            twice = twice.add(a.x().multiply(b.y())).subtract(b.x().multiply(a.y()));
        }
        return twice.abs().divide(BigDecimal.valueOf(2));
    }
}
