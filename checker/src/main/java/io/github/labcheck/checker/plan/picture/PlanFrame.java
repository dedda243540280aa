package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.XY;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Where the plan lies on the paper and at what scale. Paper is measured in mm, y downwards. */
final class PlanFrame {

    /** Free paper around the building, for exits, marks and what stands before the walls. */
    static final double AROUND = 17;

    /** Paper between the edge of the sheet and what is drawn. */
    static final double MARGIN = 8;

    private static final int[] SCALES = {50, 100, 150, 200, 250, 300, 400, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000};
    private static final double WIDEST = 460;
    private static final double HIGHEST = 330;
    private static final double LEAST_WIDTH = 260;
    private static final double PER_METRE = 1000;

    private final Envelope building;
    private final int scale;
    private final double left;
    private final double top;
    private final Box area;

    /** Paper as large as the building needs. */
    PlanFrame(Envelope building) {
        this.building = building;
        scale = scale(building);
        double own = building.getWidth() * PER_METRE / scale + 2 * AROUND;
        double width = Math.max(own, LEAST_WIDTH);
        left = MARGIN + (width - own) / 2 + AROUND;
        top = MARGIN + AROUND;
        area = new Box(MARGIN, MARGIN, width, mm(building.getHeight()) + 2 * AROUND);
    }

    /** The middle of paper that is given, at a scale that is given. */
    PlanFrame(Envelope building, int scale, Box area) {
        this.building = building;
        this.scale = scale;
        this.area = area;
        left = area.x() + (area.width() - mm(building.getWidth())) / 2;
        top = area.y() + (area.height() - mm(building.getHeight())) / 2;
    }

    private static int scale(Envelope building) {
        for (int scale : SCALES) {
            if (building.getWidth() * PER_METRE / scale <= WIDEST && building.getHeight() * PER_METRE / scale <= HIGHEST) {
                return scale;
            }
        }
        return SCALES[SCALES.length - 1];
    }

    /** The number behind the colon: 100 for 1:100. */
    int scale() {
        return scale;
    }

    /** A length of the building on the paper. */
    double mm(double metres) {
        return metres * PER_METRE / scale;
    }

    XY at(XY place) {
        return new XY(left + mm(place.x() - building.getMinX()), top + mm(building.getMaxY() - place.y()));
    }

    List<XY> at(List<XY> places) {
        return places.stream().map(this::at).toList();
    }

    /** A direction on the paper. */
    static XY turn(XY direction) {
        return new XY(direction.x(), -direction.y());
    }

    Geometry at(Geometry geometry) {
        double k = mm(1);
        XY origin = at(new XY(0, 0));
        return new AffineTransformation(k, 0, origin.x(), 0, -k, origin.y()).transform(geometry);
    }

    /** The paper that the plan may use. */
    Box area() {
        return area;
    }

    /** Corners of a polygon's ring. */
    static List<XY> places(org.locationtech.jts.geom.LineString ring) {
        return List.of(ring.getCoordinates()).stream().map(Polygons::place).toList();
    }
}
