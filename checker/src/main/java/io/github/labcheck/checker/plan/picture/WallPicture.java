package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;

/** The walls: what is left of the building between its contour and its rooms, filled dark. */
final class WallPicture {

    /** Thickness of an outer wall where nothing tells it, m. */
    private static final double USUAL = 0.2;

    /** What is at most so large in a room is a column, m². */
    private static final double COLUMN = 2;

    private static final BufferParameters SQUARE = new BufferParameters(8, BufferParameters.CAP_FLAT, BufferParameters.JOIN_MITRE, 3);
    private static final String COLOUR = "#3c4043";

    private final Geometry contour;

    /** The contour around rooms: gaps between them are closed, and an outer wall is put around. */
    WallPicture(Sheet sheet) {
        List<Polygon> rooms = sheet.rooms().stream().map(room -> withColumns(room.outline())).toList();
        double close = Tolerance.WALL / 2 + Tolerance.LENGTH;
        Geometry joined = CascadedPolygonUnion.union(rooms.stream().map(room -> grown(room, close)).toList());
        contour = grown(joined, outerWall(sheet) - close);
    }

    /** A room with its columns, which are drawn like walls; a larger void stays open. */
    private static Polygon withColumns(Polygon floor) {
        List<LinearRing> voids = new ArrayList<>();
        for (int i = 0; i < floor.getNumInteriorRing(); i++) {
            LinearRing ring = floor.getInteriorRingN(i);
            if (Polygons.FACTORY.createPolygon(ring).getArea() > COLUMN) {
                voids.add(ring);
            }
        }
        return Polygons.FACTORY.createPolygon(floor.getExteriorRing(), voids.toArray(LinearRing[]::new));
    }

    private static Geometry grown(Geometry geometry, double by) {
        return BufferOp.bufferOp(geometry, by, SQUARE);
    }

    /** An opening to outside is in the middle of its wall: that tells how thick the wall is. */
    private static double outerWall(Sheet sheet) {
        double[] known = sheet.windows().stream().mapToDouble(Sheet.Window::thickness)
                .filter(t -> t > Tolerance.LENGTH && t <= Tolerance.WALL).sorted().toArray();
        return known.length == 0 ? USUAL : known[known.length / 2];
    }

    /** The building with its walls, m. */
    Geometry contour() {
        return contour;
    }

    void draw(SvgWriter svg, PlanFrame frame) {
        StringBuilder path = new StringBuilder();
        for (Polygon part : Polygons.parts(frame.at(contour))) {
            rings(part).forEach(path::append);
        }
        svg.empty("path", "class", "walls", "d", path, "fill", COLOUR, "fill-rule", "evenodd");
    }

    static List<String> rings(Polygon part) {
        List<String> rings = new ArrayList<>();
        rings.add(SvgWriter.path(open(part.getExteriorRing()), true));
        for (int i = 0; i < part.getNumInteriorRing(); i++) {
            rings.add(SvgWriter.path(open(part.getInteriorRingN(i)), true));
        }
        return rings;
    }

    private static List<XY> open(LineString ring) {
        List<XY> places = PlanFrame.places(ring);
        return places.subList(0, Math.max(0, places.size() - 1));
    }
}
