package io.github.labcheck.checker.shapes;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;

/**
 * The narrow places of a floor, told from its corners: the widths, m, of all lines from a corner to what lies opposite with nothing nearer.
 */
final class Gaps {

    private static final double TOUCH = 1e-3;

    private Gaps() { }

    static List<Double> of(Drawn drawn, FloorGrid grid, double most) {
        List<List<XY>> rings = new ArrayList<>(List.of(drawn.outline()));
        rings.addAll(drawn.voids());
        List<Double> widths = new ArrayList<>();
        for (XY corner : grid.corners()) {
            for (List<XY> ring : rings) {
                for (int i = 0; i < ring.size(); i++) {
                    XY from = ring.get(i);
                    XY step = ring.get((i + 1) % ring.size()).minus(from);
                    XY foot = from.plus(step.times(Math.max(0, Math.min(1, corner.minus(from).dot(step) / step.dot(step)))));
                    double width = corner.distance(foot);
                    XY middle = corner.plus(foot).times(0.5);
                    if (width > 1e-9 && width < most && grid.on(middle) && grid.clear(middle) > width / 2 - TOUCH) {
                        widths.add(width);
                    }
                }
            }
        }
        return widths;
    }
}
