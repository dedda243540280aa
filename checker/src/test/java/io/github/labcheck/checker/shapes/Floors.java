package io.github.labcheck.checker.shapes;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Floors of all kinds, of some 3 to 10 m, with columns and two or three doors; what is measured on them a grid tells. */
final class Floors {

    private static final double JAMB = 0.5;
    private static final double SURELY = 0.01;

    private final Dice dice;
    private final List<List<XY>> voids = new ArrayList<>();

    private Floors(Dice dice) {
        this.dice = dice;
    }

    static Drawn draw(long seed) {
        Dice dice = new Dice(seed + 1_000_000);
        return new Floors(dice).draw((int) (seed % 8));
    }

    private Drawn draw(int kind) {
        String what = List.of("rectangle", "L", "T", "U", "stairs", "trapezoid", "round", "ring").get(kind);
        List<XY> walls = switch (kind) {
            case 0 -> box(0, 0, dice.between(3, 9), dice.between(2, 8));
            case 1 -> ell();
            case 2 -> tee();
            case 3 -> you();
            case 4 -> stairs();
            case 5 -> trapezoid();
            case 6 -> round(dice.between(2, 4), 8 + dice.below(60), new XY(0, 0));
            default -> box(0, 0, dice.between(5, 9), dice.between(5, 9));
        };
        if (kind == 7) {
            XY far = walls.get(2);
            voids.add(box(dice.between(0.9, 2), dice.between(0.9, 2), far.x() - dice.between(0.9, 2), far.y() - dice.between(0.9, 2)));
        }
        columns(walls, kind == 7 ? 0 : dice.below(4));
        return dice.moved(new Drawn(what, walls, voids, doors(walls)));
    }

    private static List<XY> at(double... numbers) {
        return IntStream.range(0, numbers.length / 2).mapToObj(i -> new XY(numbers[2 * i], numbers[2 * i + 1])).toList();
    }

    private static List<XY> box(double x1, double y1, double x2, double y2) {
        return at(x1, y1, x2, y1, x2, y2, x1, y2);
    }

    private static List<XY> round(double radius, int corners, XY middle) {
        return IntStream.range(0, corners).mapToObj(i -> new XY(radius, 0).turned(360.0 * i / corners).plus(middle)).toList();
    }

    private List<XY> ell() {
        double one = dice.between(1, 3);
        double other = dice.between(1, 3);
        double length = other + dice.between(1, 6);
        double height = one + dice.between(1, 6);
        return at(0, 0, length, 0, length, one, other, one, other, height, 0, height);
    }

    private List<XY> tee() {
        double left = dice.between(1, 4);
        double stem = left + dice.between(0.8, 3);
        double right = stem + dice.between(1, 4);
        double bar = dice.between(1, 3);
        double deep = dice.between(0.4, 5);
        return at(left, -deep, stem, -deep, stem, 0, right, 0, right, bar, 0, bar, 0, 0, left, 0);
    }

    private List<XY> you() {
        double left = dice.between(1, 3);
        double inner = left + dice.between(0.2, 4);
        double right = inner + dice.between(1, 3);
        double foot = dice.between(0.8, 3);
        double high = foot + dice.between(0.4, 5);
        return at(0, 0, right, 0, right, high, inner, high, inner, foot, left, foot, left, high, 0, high);
    }

    /** Walls that step back three times. */
    private List<XY> stairs() {
        double[] x = {0, dice.between(1, 3), dice.between(4, 6), dice.between(7, 9)};
        double[] y = {dice.between(6, 8), dice.between(4, 5.5), dice.between(1.2, 3)};
        return at(0, 0, x[3], 0, x[3], y[2], x[2], y[2], x[2], y[1], x[1], y[1], x[1], y[0], 0, y[0]);
    }

    private List<XY> trapezoid() {
        double width = dice.between(1.5, 6);
        return at(0, 0, dice.between(6, 9), 0, dice.between(6, 9), width, dice.between(0, 3), width + dice.between(-0.3, 0.3));
    }

    /** Columns anywhere in the rectangle around the walls, so that some stand in or behind a wall. */
    private void columns(List<XY> walls, int count) {
        double right = walls.stream().mapToDouble(XY::x).max().orElse(0);
        double left = walls.stream().mapToDouble(XY::x).min().orElse(0);
        double high = walls.stream().mapToDouble(XY::y).max().orElse(0);
        double low = walls.stream().mapToDouble(XY::y).min().orElse(0);
        for (int i = 0; i < count; i++) {
            XY middle = new XY(dice.between(left, right), dice.between(low, high));
            double half = dice.between(0.1, 0.35);
            double turn = dice.below(2) * dice.between(0, 90);
            voids.add(dice.below(4) == 0 ? round(half, 24, middle)
                    : box(-half, -half, half, half).stream().map(p -> p.turned(turn).plus(middle)).toList());
        }
    }

    private List<XY> doors(List<XY> walls) {
        List<XY> ends = new ArrayList<>();
        int wanted = 2 + dice.below(2);
        for (int tries = 0; ends.size() < wanted && tries < 100; tries++) {
            int wall = dice.below(walls.size());
            XY at = dice.on(walls.get(wall), walls.get((wall + 1) % walls.size()), JAMB);
            if (free(at) && own(walls, wall, at)) {
                ends.add(at);
            }
        }
        return ends;
    }

    /** Whether a door is in its wall and in no other one that stands close behind it. */
    private static boolean own(List<XY> walls, int wall, XY at) {
        return IntStream.range(0, walls.size()).filter(i -> i != wall)
                .allMatch(i -> FloorGrid.away(walls.get(i), walls.get((i + 1) % walls.size()), at)
                        > FloorGrid.away(walls.get(wall), walls.get((wall + 1) % walls.size()), at) + SURELY);
    }

    /** Whether no column stands right in front of a door. */
    private boolean free(XY door) {
        return voids.stream().allMatch(hole -> hole.stream().allMatch(corner -> corner.distance(door) > 2 * JAMB)
                && hole.stream().reduce(new XY(0, 0), XY::plus).times(1.0 / hole.size()).distance(door) > 2 * JAMB);
    }
}
