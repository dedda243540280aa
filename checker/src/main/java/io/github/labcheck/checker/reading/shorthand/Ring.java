package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.shorthand.Lengths.XY;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The outline of a room as far as walls along the axes go. Everything is computed in decimals, so that 3.4 + 0.2 is 3.6. */
final class Ring {

    private final List<XY> corners;

    Ring(List<XY> corners) {
        this.corners = corners;
    }

    /** The rectangle between two corners. */
    static Ring rectangle(BigDecimal left, BigDecimal bottom, BigDecimal right, BigDecimal top) {
        return new Ring(List.of(new XY(left, bottom), new XY(right, bottom), new XY(right, top), new XY(left, top)));
    }

    List<XY> corners() {
        return corners;
    }

    /**
     * A wall.
     *
     * @param at   its place across, m
     * @param low  its lower end along, m
     * @param high its upper end along, m
     */
    record Wall(BigDecimal at, BigDecimal low, BigDecimal high) {

        boolean holds(BigDecimal place) {
            return low.compareTo(place) <= 0 && place.compareTo(high) <= 0;
        }
    }

    /** The extreme coordinate on a side. */
    BigDecimal end(Compass side) {
        Stream<BigDecimal> all = corners.stream().map(c -> c.along(!side.horizontal()));
        return side.upper() ? all.max(Comparator.naturalOrder()).orElseThrow() : all.min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The walls that face a side, the outermost first. */
    List<Wall> walls(Compass side) {
        boolean horizontal = side.horizontal();
        boolean left = area().signum() > 0; // counter-clockwise: the room lies to the left of its edges
        List<Wall> walls = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            XY from = corners.get(i);
            XY to = corners.get((i + 1) % corners.size());
            BigDecimal a = from.along(horizontal);
            BigDecimal b = to.along(horizontal);
            boolean straight = from.along(!horizontal).compareTo(to.along(!horizontal)) == 0 && a.compareTo(b) != 0;
            boolean ahead = a.compareTo(b) < 0;
            boolean facing = side.upper() == (horizontal ? ahead != left : ahead == left);
            if (straight && facing) {
                walls.add(new Wall(from.along(!horizontal), a.min(b), a.max(b)));
            }
        }
        Comparator<Wall> outermost = Comparator.comparing(Wall::at);
        walls.sort(side.upper() ? outermost.reversed() : outermost);
        return walls;
    }

    private BigDecimal area() {
        BigDecimal twice = BigDecimal.ZERO;
        for (int i = 0; i < corners.size(); i++) {
            XY from = corners.get(i);
            XY to = corners.get((i + 1) % corners.size());
            twice = twice.add(from.x().multiply(to.y())).subtract(to.x().multiply(from.y()));
        }
        return twice;
    }
}
