package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** The lengths of rooms between their inner faces, in millimetres: of a rectangle both, of other rooms that of every edge. */
final class Dimensions {

    private static final double SIZE = 1.6;

    /** From the face to its line, mm on the paper. */
    private static final double OFF = 1.1;

    private static final double TICK = 0.6;

    /** An edge that is shorter on the paper has no dimension, mm. */
    private static final double LEAST = 7;

    private static final int RECTANGLE = 5;

    /** An edge on the paper. */
    private record Edge(XY from, XY to, String words) {

        XY direction() {
            return to.minus(from).unit();
        }

        XY inside(double by) {
            return direction().right().times(-by);
        }
    }

    private final List<Edge> edges = new ArrayList<>();

    Dimensions(PlanFrame frame, List<Sheet.Room> rooms) {
        for (Sheet.Room room : rooms) {
            Polygon outline = (Polygon) room.outline().norm();
            Coordinate[] ring = outline.getExteriorRing().getCoordinates(); // clockwise: inside is on the right
            int shown = ring.length == RECTANGLE && outline.isRectangle() ? 2 : ring.length - 1;
            for (int i = 0; i < shown; i++) {
                XY from = Polygons.place(ring[i]);
                XY to = Polygons.place(ring[i + 1]);
                if (frame.mm(from.distance(to)) >= LEAST) {
                    edges.add(new Edge(frame.at(from), frame.at(to), Long.toString(Math.round(from.distance(to) * 1000))));
                }
            }
        }
    }

    /** Where labels should rather not stand. */
    void place(Obstacles taken) {
        for (Edge edge : edges) {
            XY middle = edge.from().plus(edge.to()).times(0.5).plus(edge.inside(OFF + SIZE / 2));
            taken.soft(Box.around(middle, 2 * SIZE, 2 * SIZE).envelope());
        }
    }

    void draw(SvgWriter svg) {
        if (edges.isEmpty()) {
            return;
        }
        svg.group("class", "dimensions", "font-size", SIZE, "text-anchor", "middle", "fill", "#6a1b6d", "stroke", "none");
        edges.forEach(edge -> draw(svg, edge));
        svg.close();
    }

    private static void draw(SvgWriter svg, Edge edge) {
        XY from = edge.from().plus(edge.inside(OFF));
        XY to = edge.to().plus(edge.inside(OFF));
        XY slant = edge.direction().plus(edge.inside(1)).unit().times(TICK);
        svg.empty("path", "d", SvgWriter.path(List.of(from, to), false)
                + SvgWriter.path(List.of(from.minus(slant), from.plus(slant)), false)
                + SvgWriter.path(List.of(to.minus(slant), to.plus(slant)), false), "fill", "none", "stroke", "#6a1b6d",
                "stroke-width", 0.13);
        XY middle = from.plus(to).times(0.5).plus(edge.inside(SIZE * 0.75));
        double angle = Math.toDegrees(Math.atan2(edge.to().y() - edge.from().y(), edge.to().x() - edge.from().x()));
        double upright = angle > 90.5 ? angle - 180 : angle <= -89.5 ? angle + 180 : angle;
        svg.text("text", edge.words(), "x", middle.x(), "y", middle.y() + SIZE * LabelText.BASE / 2, "paint-order", "stroke", "stroke",
                "#ffffff", "stroke-width", 0.4, "transform", "rotate(" + SvgWriter.number(upright) + " "
                + SvgWriter.number(middle.x()) + " "
                + SvgWriter.number(middle.y()) + ")");
    }
}
