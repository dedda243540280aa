package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** A door on the paper: the gap in the wall, its leaves and what they sweep. */
final class DoorShape {

    /** From this width on a door has two leaves, m. */
    private static final double TWO_LEAVES = 1.2;

    /** What is wider is a gate, which does not swing like a door, m. */
    private static final double GATE = 3;

    private static final int STEPS = 8;

    /**
     * A leaf.
     *
     * @param hinge  where it hangs
     * @param tip    its other end when it is open
     * @param closed its other end when it is closed
     */
    record Leaf(XY hinge, XY tip, XY closed) {

        double width() {
            return hinge.distance(tip);
        }

        /** The quarter that it sweeps, as corners. */
        List<XY> swept() {
            List<XY> corners = new ArrayList<>(List.of(hinge));
            XY open = tip.minus(hinge);
            XY shut = closed.minus(hinge);
            for (int i = 0; i <= STEPS; i++) {
                double angle = Math.PI / 2 * i / STEPS;
                corners.add(hinge.plus(open.times(Math.cos(angle))).plus(shut.times(Math.sin(angle))));
            }
            return corners;
        }
    }

    private final Sheet.Door door;
    private final XY at;
    private final XY along;
    private final double width;
    private final double thickness;

    DoorShape(Sheet.Door door, PlanFrame frame) {
        this.door = door;
        at = frame.at(door.at());
        along = PlanFrame.turn(door.along());
        width = frame.mm(door.width());
        thickness = frame.mm(door.thickness());
    }

    Sheet.Door door() {
        return door;
    }

    XY at() {
        return at;
    }

    /** A place by steps along the wall and across it. */
    XY place(double onward, double beside) {
        return at.plus(along.times(onward)).plus(along.right().times(beside));
    }

    /** The gap in the wall, a little deeper than the wall so that no line of it is left. */
    List<XY> gap() {
        double half = thickness / 2 + 0.1;
        return List.of(place(-width / 2, -half), place(width / 2, -half), place(width / 2, half), place(-width / 2, half));
    }

    double width() {
        return width;
    }

    double thickness() {
        return thickness;
    }

    /** Whether a door is drawn with leaves that swing. */
    static boolean hung(Sheet.Door door) {
        return door.kind() == DoorKind.DOOR && !door.sliding() && door.swing() != null && door.width() <= GATE;
    }

    /** How far the leaves of a door reach out of its wall, m. */
    static double reach(Sheet.Door door) {
        return !hung(door) ? 0 : door.thickness() / 2 + (door.width() >= TWO_LEAVES ? door.width() / 2 : door.width());
    }

    boolean hung() {
        return hung(door);
    }

    List<Leaf> leaves() {
        if (!hung()) {
            return List.of();
        }
        XY out = PlanFrame.turn(door.swing());
        XY face = out.times(thickness / 2);
        XY start = at.plus(along.times(-width / 2)).plus(face);
        XY end = at.plus(along.times(width / 2)).plus(face);
        XY middle = at.plus(face);
        if (door.width() >= TWO_LEAVES) {
            return List.of(new Leaf(start, start.plus(out.times(width / 2)), middle),
                    new Leaf(end, end.plus(out.times(width / 2)), middle));
        }
        return List.of(door.hungAtStart() ? new Leaf(start, start.plus(out.times(width)), end)
                : new Leaf(end, end.plus(out.times(width)), start));
    }

    /** All that the door needs: its gap and what its leaves sweep. */
    List<Geometry> taken() {
        List<Geometry> taken = new ArrayList<>();
        taken.add(Polygons.polygon(gap().toArray(XY[]::new)));
        leaves().forEach(leaf -> taken.add(Polygons.polygon(leaf.swept().toArray(XY[]::new))));
        return taken;
    }
}
