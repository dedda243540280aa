package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.XY;
import java.util.List;

/** Draws doors, openings, pass boxes and windows into the walls. */
final class DoorPicture {

    private static final String LEAF = "#26282a";
    private static final String ARC = "#6b6f73";
    private static final String GAP = "#ffffff";

    private final SvgWriter svg;

    DoorPicture(SvgWriter svg) {
        this.svg = svg;
    }

    void draw(DoorShape shape) {
        Sheet.Door door = shape.door();
        svg.group("class", name(door.kind()), "data-door", door.id(), "fill", "none");
        svg.tip(TextSize.clean(door.id(), 40));
        svg.empty("path", "d", SvgWriter.path(shape.gap(), true), "fill", GAP, "stroke", "none");
        jambs(shape);
        if (door.kind() == DoorKind.PASS_BOX) {
            passBox(shape);
        } else if (door.kind() == DoorKind.OPENING) {
            line(shape, -shape.thickness() / 2, "1 0.8");
            line(shape, shape.thickness() / 2, "1 0.8");
        } else if (door.sliding()) {
            line(shape, 0.4, null);
        } else if (shape.hung()) {
            shape.leaves().forEach(this::leaf);
        } else {
            line(shape, 0, null);
        }
        svg.close();
    }

    private static String name(DoorKind kind) {
        return switch (kind) {
            case DOOR -> "door";
            case OPENING -> "opening";
            case PASS_BOX -> "pass-box";
        };
    }

    private void jambs(DoorShape shape) {
        List<XY> gap = shape.gap();
        svg.empty("path", "d", SvgWriter.path(List.of(gap.get(0), gap.get(3)), false)
                + SvgWriter.path(List.of(gap.get(1), gap.get(2)), false),
                "stroke", LEAF, "stroke-width", 0.2);
    }

    private void line(DoorShape shape, double beside, String dashes) {
        svg.empty("path", "d", SvgWriter.path(List.of(shape.place(-shape.width() / 2, beside), shape.place(shape.width() / 2, beside)),
                false),
                "stroke", dashes == null ? LEAF : ARC, "stroke-width", dashes == null ? 0.4 : 0.15, "stroke-dasharray", dashes);
    }

    private void passBox(DoorShape shape) {
        List<XY> gap = shape.gap();
        svg.empty("path", "d", SvgWriter.path(gap, true) + SvgWriter.path(List.of(gap.get(0), gap.get(2)), false)
                + SvgWriter.path(List.of(gap.get(1), gap.get(3)), false), "fill", "#cfe3f2", "stroke", LEAF, "stroke-width", 0.25);
    }

    private void leaf(DoorShape.Leaf leaf) {
        boolean right = leaf.tip().minus(leaf.hinge()).cross(leaf.closed().minus(leaf.hinge())) > 0;
        String radius = SvgWriter.number(leaf.width());
        svg.empty("path", "d", SvgWriter.path(List.of(leaf.hinge(), leaf.tip()), false), "stroke", LEAF, "stroke-width", 0.4);
        svg.empty("path", "d", SvgWriter.path(List.of(leaf.tip()), false) + "A" + radius + " " + radius + " 0 0 " + (right ? 1 : 0) + " "
                + SvgWriter.number(leaf.closed().x()) + " " + SvgWriter.number(leaf.closed().y()), "stroke", ARC, "stroke-width", 0.18);
    }

    /** A window: the gap with the lines of the panes. */
    void window(Sheet.Window window, PlanFrame frame) {
        DoorShape shape = new DoorShape(new Sheet.Door(window.id(), DoorKind.OPENING, window.at(), window.along(), window.width(),
                window.thickness(), null, false, false, null), frame);
        svg.group("class", "window", "data-window", window.id(), "fill", "none");
        svg.empty("path", "d", SvgWriter.path(shape.gap(), true), "fill", GAP, "stroke", LEAF, "stroke-width", 0.15);
        line(shape, -shape.thickness() / 6, null, 0.12);
        line(shape, shape.thickness() / 6, null, 0.12);
        svg.close();
    }

    private void line(DoorShape shape, double beside, String dashes, double stroke) {
        svg.empty("path", "d", SvgWriter.path(List.of(shape.place(-shape.width() / 2, beside), shape.place(shape.width() / 2, beside)),
                false),
                "stroke", LEAF, "stroke-width", stroke, "stroke-dasharray", dashes);
    }
}
