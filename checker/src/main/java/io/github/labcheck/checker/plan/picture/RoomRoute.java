package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * A way across a room as one draws it, not as one walks it: along its middle and square to its walls, with few turns. The
 * shortest ways that lengths are measured on hug corners and cross each other; these can be followed on paper.
 */
public final class RoomRoute {

    /** A turn costs as much as so many metres. */
    private static final double TURN = 1.5;

    /** A way this near to a wall counts double, m. */
    private static final double NEAR = 0.4;

    /** Corners whose lines make the net the way is looked for on; a floor with more is crossed straight. */
    private static final int MOST = 60;

    /** Up to so many, each corner is paired with each. */
    private static final int FEW = 10;

    private record Node(int column, int row, int direction) { }

    private record Step(Node node, double cost, Step before) { }

    private static final int[][] MOVES = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

    private final PreparedGeometry floor;
    private final PreparedGeometry inner;
    private final XY from;
    private final XY to;
    private final double[] columns;
    private final double[] rows;

    private RoomRoute(Polygon outline, XY from, XY to) {
        floor = PreparedGeometryFactory.prepare(outline.buffer(0.001));
        inner = PreparedGeometryFactory.prepare(outline.buffer(-NEAR));
        this.from = from;
        this.to = to;
        TreeSet<Double> xs = new TreeSet<>();
        TreeSet<Double> ys = new TreeSet<>();
        for (Coordinate c : outline.getCoordinates()) {
            xs.add(rounded(c.x));
            ys.add(rounded(c.y));
        }
        columns = lines(xs, from.x(), to.x());
        rows = lines(ys, from.y(), to.y());
    }

    /** The middle lines between the corners, of many corners only between neighbours, and those through the two ends. */
    private static double[] lines(TreeSet<Double> corners, double first, double last) {
        TreeSet<Double> lines = new TreeSet<>(List.of(rounded(first), rounded(last)));
        List<Double> sorted = new ArrayList<>(corners);
        int step = sorted.size() <= FEW ? sorted.size() : 1;
        for (int i = 0; i < sorted.size() && sorted.size() <= MOST; i++) {
            for (int j = i + 1; j < sorted.size() && j <= i + step; j++) {
                lines.add(rounded((sorted.get(i) + sorted.get(j)) / 2));
            }
        }
        return lines.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double rounded(double metres) {
        return Math.rint(metres * 1000) / 1000;
    }

    /** The corners of the way from one place of a room to another, both included. */
    public static List<XY> across(Polygon outline, XY from, XY to) {
        return new RoomRoute(outline, from, to).search();
    }

    private List<XY> search() {
        PriorityQueue<Step> open = new PriorityQueue<>(Comparator.comparingDouble(Step::cost).thenComparingInt(s -> s.node().column())
                .thenComparingInt(s -> s.node().row()).thenComparingInt(s -> s.node().direction()));
        Map<Node, Double> done = new HashMap<>();
        open.add(new Step(new Node(index(columns, from.x()), index(rows, from.y()), -1), 0, null));
        Node goal = new Node(index(columns, to.x()), index(rows, to.y()), -1);
        while (!open.isEmpty()) {
            Step step = open.poll();
            if (step.node().column() == goal.column() && step.node().row() == goal.row()) {
                return told(step);
            }
            if (done.putIfAbsent(step.node(), step.cost()) == null) {
                for (int d = 0; d < MOVES.length; d++) {
                    move(step, d, open);
                }
            }
        }
        return List.of(from, to);
    }

    private void move(Step step, int direction, PriorityQueue<Step> open) {
        int column = step.node().column() + MOVES[direction][0];
        int row = step.node().row() + MOVES[direction][1];
        if (column < 0 || row < 0 || column >= columns.length || row >= rows.length) {
            return;
        }
        LineString line = Polygons.FACTORY.createLineString(new Coordinate[] {
            new Coordinate(columns[step.node().column()], rows[step.node().row()]), new Coordinate(columns[column], rows[row])});
        if (floor.covers(line)) {
            int before = step.node().direction();
            double turn = before < 0 || before == direction ? 0 : (before + direction) % 2 == 0 ? 4 * TURN : TURN;
            double length = line.getLength() * (inner.covers(line) ? 1 : 2);
            open.add(new Step(new Node(column, row, direction), step.cost() + turn + length, step));
        }
    }

    private static int index(double[] lines, double at) {
        int best = 0;
        for (int i = 1; i < lines.length; i++) {
            best = Math.abs(lines[i] - at) < Math.abs(lines[best] - at) ? i : best;
        }
        return best;
    }

    private List<XY> told(Step last) {
        List<XY> places = new ArrayList<>();
        int direction = -1;
        places.add(to);
        for (Step step = last; step.before() != null; step = step.before()) {
            if (direction >= 0 && step.node().direction() != direction) {
                places.add(0, new XY(columns[step.node().column()], rows[step.node().row()]));
            }
            direction = step.node().direction();
        }
        places.add(0, from);
        return places;
    }
}
