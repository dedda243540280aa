package io.github.labcheck.checker.importing.dxf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.strtree.STRtree;

/** Straight pieces, found by place. */
final class Segments {

    private final STRtree tree = new STRtree();
    private final List<LineSegment> all = new ArrayList<>();

    /** The straight pieces of strokes, m. */
    Segments(Collection<Sheet.Stroke> strokes) {
        for (Sheet.Stroke stroke : strokes) {
            List<Coordinate> points = stroke.points();
            for (int i = 0; i + 1 < points.size() + (stroke.closed() ? 1 : 0); i++) {
                LineSegment segment = new LineSegment(points.get(i), points.get((i + 1) % points.size()));
                if (segment.getLength() > 1e-6) {
                    all.add(segment);
                    tree.insert(new Envelope(segment.p0, segment.p1), segment);
                }
            }
        }
        tree.build();
    }

    List<LineSegment> all() {
        return all;
    }

    /** Those whose bounds come nearer to a point than a distance. */
    List<LineSegment> near(Coordinate at, double distance) {
        Envelope box = new Envelope(at);
        box.expandBy(distance);
        List<LineSegment> found = new ArrayList<>();
        tree.query(box, s -> found.add((LineSegment) s));
        return found;
    }

    /** Whether one joins two points, both ends within a tolerance. */
    boolean join(Coordinate a, Coordinate b, double tolerance) {
        return near(a, tolerance).stream().anyMatch(s -> s.p0.distance(a) <= tolerance && s.p1.distance(b) <= tolerance
                || s.p1.distance(a) <= tolerance && s.p0.distance(b) <= tolerance);
    }
}
