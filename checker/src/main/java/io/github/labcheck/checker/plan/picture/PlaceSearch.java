package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.XY;
import java.util.function.ToDoubleFunction;

/** Looks around a place for the nearest free spot. */
final class PlaceSearch {

    private static final int DIRECTIONS = 24;
    private static final double STEP = 0.9;

    private final Box area;
    private final Obstacles taken;

    PlaceSearch(Box area, Obstacles taken) {
        this.area = area;
        this.taken = taken;
    }

    /**
     * The box that costs least: by its distance from the place, and by what else the caller counts. If nothing is free within
     * reach, the box is put at the place itself, moved into the paper.
     */
    Box near(XY place, double width, double height, double reach, ToDoubleFunction<Box> cost) {
        Box best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double radius = 0; radius <= reach && radius < least; radius += STEP) {
            for (int i = 0; i < (radius == 0 ? 1 : DIRECTIONS); i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                Box box = Box.around(place.plus(new XY(Math.cos(angle), Math.sin(angle)).times(radius)), width, height);
                double own = radius + cost.applyAsDouble(box) + 2 * Math.min(2, taken.covered(box));
                if (own < least && area.holds(box) && taken.free(box)) {
                    least = own;
                    best = box;
                }
            }
        }
        return best == null ? moved(Box.around(place, width, height)) : best;
    }

    private Box moved(Box box) {
        double x = Math.max(area.x(), Math.min(box.x(), area.right() - box.width()));
        double y = Math.max(area.y(), Math.min(box.y(), area.bottom() - box.height()));
        return new Box(x, y, box.width(), box.height());
    }
}
