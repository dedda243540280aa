package io.github.labcheck.checker.shapes;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An area by its slabs: between two heights at which nothing begins, ends or crosses, it is as wide as half way up. Exact. */
final class SlabArea {

    private record Edge(int ring, XY from, XY to) {

        double low() {
            return Math.min(from.y(), to.y());
        }

        double high() {
            return Math.max(from.y(), to.y());
        }

        double x(double height) {
            return from.x() + (to.x() - from.x()) * (height - from.y()) / (to.y() - from.y());
        }
    }

    private final List<Edge> edges = new ArrayList<>();

    private SlabArea(List<List<XY>> rings) {
        for (int ring = 0; ring < rings.size(); ring++) {
            List<XY> corners = rings.get(ring);
            for (int i = 0; i < corners.size(); i++) {
                edges.add(new Edge(ring, corners.get(i), corners.get((i + 1) % corners.size())));
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::low));
    }

    /** Within the first ring and in none of the others, m². */
    static double of(List<List<XY>> rings) {
        return new SlabArea(rings).area();
    }

    private double area() {
        double area = 0;
        double[] heights = heights();
        List<Edge> here = new ArrayList<>();
        int next = 0;
        for (int i = 1; i < heights.length; i++) {
            double middle = (heights[i] + heights[i - 1]) / 2;
            for (; next < edges.size() && edges.get(next).low() < middle; next++) {
                here.add(edges.get(next));
            }
            here.removeIf(edge -> edge.high() <= middle);
            area += (heights[i] - heights[i - 1]) * width(here, middle);
        }
        return area;
    }

    private double[] heights() {
        List<Double> heights = new ArrayList<>(edges.stream().flatMap(edge -> Stream.of(edge.low(), edge.high())).toList());
        for (int i = 0; i < edges.size(); i++) {
            for (int j = i + 1; j < edges.size() && edges.get(j).low() <= edges.get(i).high(); j++) {
                if (edges.get(i).ring() != edges.get(j).ring()) {
                    crossing(edges.get(i), edges.get(j), heights);
                }
            }
        }
        return heights.stream().mapToDouble(height -> height).sorted().toArray();
    }

    private static void crossing(Edge one, Edge other, List<Double> heights) {
        XY way = one.to().minus(one.from());
        XY across = other.to().minus(other.from());
        double turn = way.cross(across);
        double share = other.from().minus(one.from()).cross(across) / turn;
        if (turn != 0 && share >= 0 && share <= 1) {
            heights.add(one.from().y() + share * way.y());
        }
    }

    /** From wall to wall; a place is on the floor if it is within the first ring and in no other. */
    private static double width(List<Edge> here, double height) {
        List<Edge> ordered = here.stream().sorted(Comparator.comparingDouble(edge -> edge.x(height))).toList();
        BitSet within = new BitSet();
        double wide = 0;
        for (int i = 1; i < ordered.size(); i++) {
            within.flip(ordered.get(i - 1).ring());
            wide += within.get(0) && within.cardinality() == 1 ? ordered.get(i).x(height) - ordered.get(i - 1).x(height) : 0;
        }
        return wide;
    }
}
