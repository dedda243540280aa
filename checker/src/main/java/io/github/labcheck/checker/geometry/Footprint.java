package io.github.labcheck.checker.geometry;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Polygon;

/** The rectangle an item covers. */
public final class Footprint {

    private final PlanItem item;
    private final List<XY> corners;

    private Footprint(PlanItem item) {
        this.item = item;
        double w = item.width() / 2;
        double d = item.depth() / 2;
        corners = item.at() == null ? List.of() : List.of(corner(-w, -d), corner(w, -d), corner(w, d), corner(-w, d));
    }

    /** The footprint of an item. */
    public static Footprint of(PlanItem item) {
        return new Footprint(item);
    }

    private XY corner(double x, double y) {
        return item.at().plus(new XY(x, y).turned(item.rotation()));
    }

    /** The item. */
    public PlanItem item() {
        return item;
    }

    /** Whether it has a place and two sides longer than nothing. */
    public boolean drawn() {
        return !corners.isEmpty() && corners.stream().allMatch(XY::finite) && item.width() > 0 && item.depth() > 0;
    }

    /** Its corners counter-clockwise, front left first as seen from the front at rotation 0. */
    public List<XY> corners() {
        return corners;
    }

    /** One of its sides, directed so that the item lies to the left. */
    public Face side(Side side) {
        int i = side.ordinal();
        return new Face(item.id(), corners.get(i), corners.get((i + 1) % corners.size()));
    }

    /** All four sides. */
    List<Face> sides() {
        return IntStream.range(0, Side.values().length).mapToObj(i -> side(Side.values()[i])).toList();
    }

    /** The rectangle. */
    public Polygon area() {
        return Polygons.polygon(corners.toArray(XY[]::new));
    }

    /** Middle of a side, m. */
    public XY middle(Side side) {
        Face face = side(side);
        return face.place(face.length() / 2);
    }
}
