package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;

/**
 * A corner that juts into a floor: the only places where a shortest way bends.
 *
 * @param at     the corner
 * @param before the corner before it along the wall
 * @param after  the corner after it
 */
record Turn(XY at, XY before, XY after) {

    /** Whether a way to or from another place can bend here: the walls lie on one side of it. */
    boolean bends(XY other) {
        XY line = other.minus(at).unit();
        double first = line.cross(before.minus(at));
        double second = line.cross(after.minus(at));
        return !(first > Tolerance.NOISE && second < -Tolerance.NOISE || first < -Tolerance.NOISE && second > Tolerance.NOISE);
    }
}
