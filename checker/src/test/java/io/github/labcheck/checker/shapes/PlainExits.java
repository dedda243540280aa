package io.github.labcheck.checker.shapes;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The ways of people in flight, searched for from point to point: corners, doors in their middle, openings at places a few centimetres
 * apart on both faces of their wall. Within a room one walks straight where nothing stands in the way; nobody goes by a door
 * from the corridor back into a room.
 */
final class PlainExits {

    private static final double APART = 0.1;

    private record Point(String room, XY at, Building.Gate gate) { }

    private record Edge(int to, double length) { }

    private final Building building;
    private final List<Point> points = new ArrayList<>();
    private final List<List<Edge>> backwards = new ArrayList<>();
    private final Map<String, FloorGrid> floors = new HashMap<>();
    private final Map<List<String>, double[]> known = new HashMap<>();

    PlainExits(Building building) {
        this.building = building;
        building.rooms().forEach((id, drawn) -> new FloorGrid(drawn, 1).corners().forEach(at -> points.add(new Point(id, at, null))));
        building.gates().forEach(gate -> List.of(gate.door().roomA(), gate.door().roomB()).stream().filter(building.rooms()::containsKey)
                .forEach(room -> places(gate, room).forEach(at -> points.add(new Point(room, at, gate)))));
        points.forEach(point -> backwards.add(new ArrayList<>()));
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < points.size(); j++) {
                if (i != j && leads(points.get(i), points.get(j))) {
                    backwards.get(j).add(new Edge(i, points.get(i).at().distance(points.get(j).at())));
                }
            }
        }
    }

    private List<XY> places(Building.Gate gate, String room) {
        double wide = gate.door().kind() == DoorKind.OPENING ? gate.door().opening() : 0;
        int parts = (int) Math.ceil(wide / APART);
        XY along = along(gate, room);
        return IntStream.rangeClosed(0, parts).mapToObj(i -> gate.face(room)
                .plus(along.times(parts == 0 ? 0 : wide * ((double) i / parts - 0.5)))).toList();
    }

    /** The direction of the wall in whose face a gate is. */
    private XY along(Building.Gate gate, String room) {
        List<XY> ring = building.rooms().get(room).outline();
        for (int i = 0; i < ring.size(); i++) {
            XY from = ring.get(i);
            XY step = ring.get((i + 1) % ring.size()).minus(from);
            XY to = gate.face(room).minus(from);
            if (Math.abs(step.unit().cross(to)) < 1e-6 && to.dot(step) > 0 && to.length() < step.length()) {
                return step.unit();
            }
        }
        throw new IllegalStateException(gate + " is in no wall of " + room);
    }

    private boolean leads(Point from, Point to) {
        if (from.room().equals(to.room())) {
            return floors.computeIfAbsent(from.room(), room -> new FloorGrid(building.rooms().get(room), 1)).straight(from.at(), to.at());
        }
        boolean open = from.gate() != null && from.gate().door().kind() == DoorKind.OPENING;
        return from.gate() != null && from.gate() == to.gate() && (open || !from.room().equals(Building.CORRIDOR));
    }

    /** m from anywhere in a door of a room, on its far side, to each exit, by id; without coming back into some room. */
    Map<String, Double> from(String room, Building.Gate door, String avoided) {
        String side = door.door().across(room);
        Map<String, Double> ways = new HashMap<>();
        for (Building.Gate exit : building.gates()) {
            if (exit.door().exit() && !exit.door().roomA().equals(avoided)) {
                double[] away = known.computeIfAbsent(List.of(exit.door().id(), avoided), key -> away(exit, avoided));
                ways.put(exit.door().id(), IntStream.range(0, away.length)
                        .filter(i -> points.get(i).gate() == door && points.get(i).room().equals(side))
                        .mapToDouble(i -> away[i]).min().orElse(Double.POSITIVE_INFINITY));
            }
        }
        ways.values().removeIf(length -> length.isInfinite());
        return ways;
    }

    private double[] away(Building.Gate exit, String avoided) {
        double[] away = new double[points.size()];
        Arrays.fill(away, Double.POSITIVE_INFINITY);
        PriorityQueue<double[]> open = new PriorityQueue<>((a, b) -> Double.compare(a[0], b[0]));
        for (int i = 0; i < away.length; i++) {
            if (points.get(i).gate() == exit) {
                open.add(new double[] {0, i});
            }
        }
        while (!open.isEmpty()) {
            double[] next = open.poll();
            int here = (int) next[1];
            if (next[0] < away[here] && !points.get(here).room().equals(avoided)) {
                away[here] = next[0];
                backwards.get(here).forEach(edge -> open.add(new double[] {next[0] + edge.length(), edge.to()}));
            }
        }
        return away;
    }
}
