package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.Flat;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * A shape as a plan sees it, in metres.
 *
 * @param area    what it covers of the plan
 * @param bottom  its lowest level
 * @param top     its highest level
 */
record Body(Geometry area, double bottom, double top) {

    /** Nothing is drawn. */
    static final Body NONE = new Body(Flat.FACTORY.createPolygon(), Double.NaN, Double.NaN);

    boolean empty() {
        return area.isEmpty();
    }

    /** All bodies as one. */
    static Body union(List<Body> bodies) {
        List<Body> drawn = bodies.stream().filter(b -> !b.empty()).toList();
        if (drawn.size() <= 1) {
            return drawn.isEmpty() ? NONE : drawn.get(0);
        }
        return new Body(Flat.union(drawn.stream().map(Body::area).toList()), drawn.stream().mapToDouble(Body::bottom).min().getAsDouble(),
                drawn.stream().mapToDouble(Body::top).max().getAsDouble());
    }
}
