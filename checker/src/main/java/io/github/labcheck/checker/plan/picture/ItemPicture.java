package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.XY;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Draws footprints, each kind a little differently, and their names where they fit. */
final class ItemPicture {

    private static final String LINE = "#55595d";
    private static final double[] SIZES = {1.9, 1.6};
    private static final double PAD = 0.5;

    /** Of the symbol of a thing without a size, mm. */
    private static final double RADIUS = 0.8;

    private final SvgWriter svg;
    private final PlanFrame frame;

    ItemPicture(SvgWriter svg, PlanFrame frame) {
        this.svg = svg;
        this.frame = frame;
    }

    void draw(Sheet.Item item) {
        List<XY> c = frame.at(item.corners());
        svg.group("class", "item", "data-item", item.id(), "fill", "none", "stroke", LINE, "stroke-width", 0.2);
        svg.tip(TextSize.clean(item.name().isEmpty() ? item.id() : item.id() + " " + item.name(), 80));
        shape(item.kind(), c);
        svg.close();
    }

    /** The symbol of a thing without a size. */
    void draw(Sheet.Point point) {
        svg.group("class", "point", "data-item", point.id());
        svg.tip(TextSize.clean(point.name().isEmpty() ? point.id() : point.id() + " " + point.name(), 80));
        symbol(point.kind(), frame.at(point.at()));
        svg.close();
    }

    /** A disc with a cross through it, at a place of the paper. */
    void symbol(Sheet.ItemKind kind, XY at) {
        svg.empty("circle", "cx", at.x(), "cy", at.y(), "r", RADIUS, "fill", fill(kind), "fill-opacity", 0.85, "stroke", LINE,
                "stroke-width", 0.15);
        svg.empty("path", "d", "M" + SvgWriter.number(at.x() - RADIUS) + " " + SvgWriter.number(at.y()) + "h" + SvgWriter.number(2 * RADIUS)
                + "M" + SvgWriter.number(at.x()) + " " + SvgWriter.number(at.y() - RADIUS) + "v" + SvgWriter.number(2 * RADIUS),
                "fill", "none", "stroke", LINE, "stroke-width", 0.12);
    }

    /** What a symbol covers on the paper. */
    Box covered(Sheet.Point point) {
        return Box.around(frame.at(point.at()), 2 * RADIUS, 2 * RADIUS);
    }

    /** The shape of a kind; corners with the front left first. */
    void shape(Sheet.ItemKind kind, List<XY> c) {
        svg.empty("path", "d", SvgWriter.path(c, true), "fill", fill(kind), "fill-opacity", 0.85);
        switch (kind) {
            case BENCH -> lines(List.of(between(c, 0, 3, 0.85), between(c, 1, 2, 0.85)));
            case HOOD -> {
                lines(List.of(c.get(0), c.get(2)));
                lines(List.of(c.get(1), c.get(3)));
                front(c, 0.6);
            }
            case CABINET -> {
                lines(List.of(between(c, 0, 3, 0.3), between(c, 1, 2, 0.3)));
                front(c, 0.6);
            }
            case COLD -> {
                lines(List.of(c.get(0), c.get(2)));
                front(c, 0.35);
            }
            case SINK -> lines(inner(c), true);
            case STORE -> lines(List.of(c.get(0), between(c, 2, 3, 0.5), c.get(1)));
            default -> { }
        }
    }

    private static String fill(Sheet.ItemKind kind) {
        return switch (kind) {
            case BENCH, FURNITURE -> "#fbfaf6";
            case HOOD -> "#dfe9ee";
            case CABINET -> "#d9ebe2";
            case COLD -> "#dce8f7";
            case SINK -> "#e8f4fa";
            case DEVICE -> "#eceef0";
            case STORE -> "#f0e7d6";
        };
    }

    private static XY between(List<XY> c, int from, int to, double share) {
        return c.get(from).plus(c.get(to).minus(c.get(from)).times(share));
    }

    private static List<XY> inner(List<XY> c) {
        XY centre = c.get(0).plus(c.get(2)).times(0.5);
        return c.stream().map(corner -> centre.plus(corner.minus(centre).times(0.65))).toList();
    }

    private void front(List<XY> c, double stroke) {
        svg.empty("path", "d", SvgWriter.path(List.of(c.get(0), c.get(1)), false), "stroke-width", stroke);
    }

    private void lines(List<XY> places) {
        lines(places, false);
    }

    private void lines(List<XY> places, boolean closed) {
        svg.empty("path", "d", SvgWriter.path(places, closed), "stroke-width", 0.12);
    }

    /** What an item covers on the paper. */
    Geometry covered(Sheet.Item item) {
        return Polygons.polygon(frame.at(item.corners()).toArray(XY[]::new));
    }

    /** Writes the name of an item into its footprint, if it fits there and nothing else is in the way. */
    void label(Sheet.Item item, Obstacles taken) {
        String name = TextSize.clean(item.name().isEmpty() ? item.id() : item.name(), 30);
        Box own = Box.of(covered(item).getEnvelopeInternal());
        for (double size : SIZES) {
            double wide = TextSize.width(name, size);
            boolean upright = own.width() < own.height();
            double length = upright ? own.height() : own.width();
            double depth = upright ? own.width() : own.height();
            if (wide + PAD <= length && size * TextSize.LINE <= depth) {
                Box box = Box.around(own.centre(), upright ? size * TextSize.LINE : wide, upright ? wide : size * TextSize.LINE);
                if (covered(item).covers(box.polygon()) && taken.free(box)) {
                    taken.hard(box.polygon());
                    text(item, name, size, own.centre(), upright);
                    return;
                }
            }
        }
    }

    private void text(Sheet.Item item, String name, double size, XY at, boolean upright) {
        String turn = upright ? "rotate(-90 " + SvgWriter.number(at.x()) + " " + SvgWriter.number(at.y()) + ")" : null;
        svg.text("text", name, "class", "item-label", "data-item", item.id(), "x", at.x(), "y", at.y() + size * LabelText.BASE / 2,
                "font-size", size,
                "text-anchor", "middle", "fill", "#44484c", "transform", turn);
    }
}
