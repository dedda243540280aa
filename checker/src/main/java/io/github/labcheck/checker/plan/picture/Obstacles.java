package io.github.labcheck.checker.plan.picture;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** What is already on the paper: what nothing may be put on, and what should rather be left free. */
final class Obstacles {

    private final List<PreparedGeometry> hard = new ArrayList<>();
    private final List<Envelope> soft = new ArrayList<>();

    /** Notes what nothing may be put on. */
    void hard(Geometry geometry) {
        hard.add(PreparedGeometryFactory.prepare(geometry));
    }

    /** Notes what should rather be left free. */
    void soft(Envelope envelope) {
        soft.add(envelope);
    }

    /** Those that meet a part of the paper. What is noted there later is not noted here. */
    Obstacles near(Envelope part) {
        Obstacles near = new Obstacles();
        hard.stream().filter(h -> h.getGeometry().getEnvelopeInternal().intersects(part)).forEach(near.hard::add);
        soft.stream().filter(part::intersects).forEach(near.soft::add);
        return near;
    }

    /** Whether a box meets nothing that nothing may be put on. */
    boolean free(Box box) {
        Envelope envelope = box.envelope();
        Geometry polygon = null;
        for (PreparedGeometry other : hard) {
            if (other.getGeometry().getEnvelopeInternal().intersects(envelope)) {
                polygon = polygon == null ? box.polygon() : polygon;
                if (other.intersects(polygon)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How much of a box lies on what should rather be left free, as a share of its area; what lies twice counts twice. */
    double covered(Box box) {
        Envelope envelope = box.envelope();
        double area = 0;
        for (Envelope other : soft) {
            if (other.intersects(envelope)) {
                area += other.intersection(envelope).getArea();
            }
        }
        return area / (box.width() * box.height());
    }
}
