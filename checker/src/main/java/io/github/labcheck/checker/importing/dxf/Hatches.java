package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.dxf.tag.DxfEntity;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The edges of a hatch. */
final class Hatches {

    private static final int POLYLINE = 2;

    private final DxfEntity hatch;
    private int at;

    private Hatches(DxfEntity hatch) {
        this.hatch = hatch;
    }

    /** Its closed edges, each with its corners. */
    static List<List<Coordinate>> rings(DxfEntity hatch) {
        return new Hatches(hatch).rings();
    }

    private List<List<Coordinate>> rings() {
        List<List<Coordinate>> rings = new ArrayList<>();
        while (seek(92)) {
            boolean polyline = ((int) hatch.reals()[at++] & POLYLINE) != 0;
            List<Coordinate> ring = polyline ? polyline() : edges();
            if (ring.size() > 2) {
                rings.add(ring);
            }
        }
        return rings;
    }

    private boolean seek(int code) {
        while (at < hatch.codes().length && hatch.codes()[at] != code) {
            at++;
        }
        return at < hatch.codes().length;
    }

    /** The next number of a code, not beyond the next edge or path; where it is not there, the other one. */
    private double take(int code, double instead) {
        for (int i = at; i < hatch.codes().length && hatch.codes()[i] != 92 && hatch.codes()[i] != 97; i++) {
            if (hatch.codes()[i] == code) {
                at = i + 1;
                return hatch.reals()[i];
            }
        }
        return instead;
    }

    private List<Coordinate> polyline() {
        boolean bulged = take(72, 0) != 0;
        boolean closed = take(73, 1) != 0;
        int count = (int) take(93, 0);
        List<Coordinate> corners = new ArrayList<>();
        List<Double> bulges = new ArrayList<>();
        for (int i = 0; i < count && at < hatch.codes().length; i++) {
            double x = take(10, Double.NaN);
            double y = take(20, Double.NaN);
            if (Double.isFinite(x) && Double.isFinite(y)) {
                corners.add(new Coordinate(x, y));
                bulges.add(bulged && at < hatch.codes().length && hatch.codes()[at] == 42 ? hatch.reals()[at] : 0.0);
            }
        }
        return Curves.polyline(corners, bulges.stream().mapToDouble(Double::doubleValue).toArray(), closed);
    }

    private List<Coordinate> edges() {
        int count = (int) take(93, 0);
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < count && at < hatch.codes().length; i++) {
            int kind = (int) take(72, 0);
            Coordinate first = new Coordinate(take(10, Double.NaN), take(20, Double.NaN));
            if (kind == 1) {
                ring.add(first);
                ring.add(new Coordinate(take(11, first.x), take(21, first.y)));
            } else if (kind == 2) {
                double radius = take(40, 0);
                double from = take(50, 0);
                double to = take(51, 360);
                boolean counter = take(73, 1) != 0;
                List<Coordinate> arc = Curves.arc(first, radius, counter ? from : -to, counter ? to : -from);
                if (!counter) {
                    java.util.Collections.reverse(arc);
                }
                ring.addAll(arc);
            } else {
                return List.of();
            }
        }
        ring.removeIf(c -> !Double.isFinite(c.x) || !Double.isFinite(c.y));
        return ring;
    }
}
