package io.github.labcheck.checker.shapes;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Corridors and halls whose clear width is known.
 *
 * @param drawn the floor
 * @param width m
 */
record KnownWidths(Drawn drawn, double width) {

    private static final double JAMB = 0.45;

    static KnownWidths draw(long seed) {
        Dice dice = new Dice(seed);
        KnownWidths known = switch ((int) (seed % 8)) {
            case 0, 1 -> rectangle(dice);
            case 2 -> ell(dice);
            case 3 -> tee(dice);
            case 4 -> you(dice);
            case 5 -> slanted(dice);
            case 6 -> ring(dice);
            default -> column(dice);
        };
        return new KnownWidths(dice.moved(dice.pointed(known.drawn())), known.width());
    }

    private static List<XY> at(double... numbers) {
        return IntStream.range(0, numbers.length / 2).mapToObj(i -> new XY(numbers[2 * i], numbers[2 * i + 1])).toList();
    }

    /** Doors on some walls, counter-clockwise by the corner they begin at. */
    private static Drawn doors(Dice dice, String what, List<XY> outline, List<List<XY>> voids, int... walls) {
        List<XY> ends = new ArrayList<>();
        for (int wall : walls) {
            ends.add(dice.on(outline.get(wall), outline.get((wall + 1) % outline.size()), JAMB));
        }
        return new Drawn(what, outline, voids, ends);
    }

    private static KnownWidths rectangle(Dice dice) {
        double width = dice.between(1.2, 8);
        double length = Math.rint(width * dice.ratio(20) * 1000) / 1000;
        int[] walls = IntStream.range(0, 2 + dice.below(4)).map(i -> dice.below(4)).toArray();
        return new KnownWidths(doors(dice, "rectangle " + width + " by " + length, at(0, 0, length, 0, length, width, 0, width), List.of(),
                walls), width);
    }

    private static KnownWidths ell(Dice dice) {
        double one = dice.between(1.2, 4);
        double other = dice.between(1.2, 4);
        double length = other + dice.between(4, 20);
        double height = one + dice.between(4, 20);
        return new KnownWidths(doors(dice, "L of " + one + " and " + other,
                at(0, 0, length, 0, length, one, other, one, other, height, 0, height),
                List.of(), 1, 4), Math.min(one, other));
    }

    private static KnownWidths tee(Dice dice) {
        double bar = dice.between(1.2, 4);
        double stem = dice.between(1.2, 4);
        double left = dice.between(5, 12);
        double right = left + stem + dice.between(5, 12);
        return new KnownWidths(doors(dice, "T of " + bar + " and " + stem,
                at(left, -9, left + stem, -9, left + stem, 0, right, 0, right, bar, 0, bar, 0, 0, left, 0), List.of(), 0, 3, 5),
                Math.min(bar, stem));
    }

    private static KnownWidths you(Dice dice) {
        double[] wide = {dice.between(1.2, 3), dice.between(1.2, 3), dice.between(1.2, 3)};
        double length = wide[0] + wide[2] + dice.between(0.1, 12);
        double height = wide[1] + dice.between(4, 12);
        return new KnownWidths(doors(dice, "U of " + wide[0] + ", " + wide[1] + " and " + wide[2],
                at(0, 0, length, 0, length, height, length - wide[2], height, length - wide[2], wide[1], wide[0], wide[1], wide[0], height,
                0, height),
                List.of(), 2, 6), Math.min(wide[0], Math.min(wide[1], wide[2])));
    }

    /** A trapezoid between two parallel walls; its other two lean by up to 40° to either side. */
    private static KnownWidths slanted(Dice dice) {
        double width = dice.between(1.2, 5);
        double left = width * Math.tan(Math.toRadians(dice.between(-40, 40)));
        double right = width * Math.tan(Math.toRadians(dice.between(-40, 40)));
        double length = Math.max(0, left) + Math.max(0, -right) + 1.5 * width + dice.between(0, 10);
        return new KnownWidths(doors(dice, "trapezoid " + width + " wide", at(0, 0, length, 0, length + right, width, left, width),
                List.of(),
                dice.below(4), dice.below(4), dice.below(4)), width);
    }

    /** Around a block or a round one: the wider way counts. */
    private static KnownWidths ring(Dice dice) {
        if (dice.below(2) == 0) {
            double inner = dice.between(1.5, 6);
            double wide = dice.between(1.2, 3);
            int corners = 4 * (6 + dice.below(40));
            double chord = Math.cos(Math.PI / corners);
            List<XY> outline = round(inner + wide, corners);
            int far = corners / 2;
            return new KnownWidths(new Drawn("round ring " + wide, outline, List.of(round(inner, corners)),
                    List.of(outline.get(0).plus(outline.get(1)).times(0.5), outline.get(far).plus(outline.get(far + 1)).times(0.5))),
                    wide * chord);
        }
        double[] wide = IntStream.range(0, 4).mapToDouble(i -> dice.between(1.2, 3)).toArray();
        double length = wide[1] + wide[3] + dice.between(6, 12);
        double height = wide[0] + wide[2] + dice.between(6, 12);
        List<XY> block = at(wide[3], wide[0], length - wide[1], wide[0], length - wide[1], height - wide[2], wide[3], height - wide[2]);
        double sides = Math.min(wide[1], wide[3]);
        return new KnownWidths(new Drawn("ring", at(0, 0, length, 0, length, height, 0, height), List.of(block),
                List.of(new XY(length, height / 2), new XY(0, height / 2))), Math.min(sides, Math.max(wide[0], wide[2])));
    }

    private static List<XY> round(double radius, int corners) {
        return IntStream.range(0, corners).mapToObj(i -> new XY(radius, 0).turned(360.0 * i / corners)).toList();
    }

    /** A square column, straight or at 45°, or a round one, between the long walls. */
    private static KnownWidths column(Dice dice) {
        double width = dice.between(1.6, 5);
        double length = width * 3 + dice.between(0, 10);
        double radius = dice.between(0.1, 0.4);
        boolean round = dice.below(3) == 0;
        double turn = dice.below(2) * 45;
        double stands = round || turn == 0 ? radius : radius / Math.sqrt(2);
        double y = dice.between(stands + 0.01, width - stands - 0.01);
        XY middle = new XY(length / 2 + dice.between(-0.3, 0.3), y);
        List<XY> column = round(radius, round ? 64 : 4).stream().map(p -> p.turned(turn).plus(middle)).toList();
        return new KnownWidths(doors(dice, "corridor " + width + " with a column", at(0, 0, length, 0, length, width, 0, width),
                List.of(column), 1, 3),
                Math.max(y - stands, width - y - stands));
    }
}
