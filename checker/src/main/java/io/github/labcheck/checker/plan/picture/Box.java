package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.XY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/**
 * An upright rectangle on the paper, mm, y downwards.
 *
 * @param x left
 * @param y top
 */
record Box(double x, double y, double width, double height) {

    static Box around(XY centre, double width, double height) {
        return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    static Box of(Envelope envelope) {
        return new Box(envelope.getMinX(), envelope.getMinY(), envelope.getWidth(), envelope.getHeight());
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    XY centre() {
        return new XY(x + width / 2, y + height / 2);
    }

    Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    boolean holds(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    Envelope envelope() {
        return new Envelope(x, right(), y, bottom());
    }

    Polygon polygon() {
        return Polygons.polygon(new XY(x, y), new XY(right(), y), new XY(right(), bottom()), new XY(x, bottom()));
    }
}
