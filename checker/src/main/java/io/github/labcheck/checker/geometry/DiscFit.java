package io.github.labcheck.checker.geometry;

import java.util.List;

/**
 * Moves the middle of a disc until it is as far from each of the walls that hold it: from where the disc that touches three samples
 * of the walls lies to where the one that touches the walls themselves does.
 */
final class DiscFit {

    private static final int ROUNDS = 8;
    private static final double ENOUGH = 1e-7;

    private DiscFit() { }

    /** The middle of the disc near a place that touches some walls; the place itself if there is none within some metres of it. */
    static XY fit(List<BoundarySamples.Sample> walls, XY near, double within) {
        XY middle = near;
        for (int i = 0; i < ROUNDS; i++) {
            XY step = step(walls, middle);
            middle = middle.plus(step);
            if (!middle.finite() || middle.distance(near) > within) {
                return near;
            }
            if (step.length() < ENOUGH) {
                return middle;
            }
        }
        return middle;
    }

    /** One step of Newton's towards equal distances: in both directions for three walls, across the gap for two. */
    private static XY step(List<BoundarySamples.Sample> walls, XY middle) {
        double[] far = new double[walls.size()];
        XY[] away = new XY[walls.size()];
        for (int i = 0; i < far.length; i++) {
            XY foot = walls.get(i).foot(middle);
            far[i] = foot.distance(middle);
            away[i] = middle.minus(foot).unit();
        }
        XY first = away[0].minus(away[1]);
        XY second = away[0].minus(away[2]);
        double turn = first.cross(second);
        if (Math.abs(turn) > 1e-6) {
            double one = far[1] - far[0];
            double other = far[2] - far[0];
            return new XY((one * second.y() - other * first.y()) / turn, (other * first.x() - one * second.x()) / turn);
        }
        boolean longer = first.length() >= second.length();
        XY across = longer ? first : second;
        double difference = (longer ? far[1] : far[2]) - far[0];
        return across.length() < 1e-6 ? new XY(0, 0) : across.times(difference / across.dot(across));
    }
}
