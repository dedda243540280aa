package io.github.labcheck.checker.shapes;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Numbers, places and ways to draw the same floor otherwise, from one seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed * 7919);
        random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** To 1 mm. */
    double between(double least, double most) {
        return Math.rint((least + random.nextDouble() * (most - least)) * 1000) / 1000;
    }

    /** More often small than large. */
    double ratio(double most) {
        return Math.pow(most, random.nextDouble() * random.nextDouble());
    }

    /** The same floor turned, mirrored and elsewhere, or as it is. */
    Drawn moved(Drawn drawn) {
        double turn = below(3) == 0 ? 0 : between(0, 360);
        int side = below(2) == 0 ? 1 : -1;
        XY away = new XY(between(-500, 500), between(-500, 500));
        return drawn.moved(p -> new XY(side * p.x(), p.y()).turned(turn).plus(away));
    }

    /** The same floor with more points on its walls, up to 500 each, off the line by less than the tolerance. */
    Drawn pointed(Drawn drawn) {
        int kind = below(4);
        return kind > 1 ? drawn : drawn.redrawn(ring -> pointed(ring, kind == 0 ? 500 : 6));
    }

    private List<XY> pointed(List<XY> ring, int most) {
        List<XY> more = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            XY from = ring.get(i);
            XY step = ring.get((i + 1) % ring.size()).minus(from);
            XY aside = step.unit().right();
            int parts = 1 + below(most);
            more.add(from);
            for (int j = 1; j < parts; j++) {
                more.add(from.plus(step.times((double) j / parts)).plus(aside.times((random.nextDouble() - 0.5) * 1e-4)));
            }
        }
        return more;
    }

    /** A place on a stretch of wall, at least so far from its ends; up to 0.2 m behind it. */
    XY on(XY from, XY to, double corner) {
        double length = from.distance(to);
        double along = length <= 2 * corner ? length / 2 : between(corner, length - corner);
        XY unit = to.minus(from).unit();
        return from.plus(unit.times(along)).plus(unit.right().times(below(2) == 0 ? 0 : between(0, 0.2)));
    }
}
