package io.github.labcheck.checker.geometry;

/**
 * A straight stretch of a room's face, with what is on the other side.
 *
 * @param face  the whole face it belongs to
 * @param from  start, m from the start of the face
 * @param to    end, m from the start of the face
 * @param other the room on the other side, or {@link PlanDoor#OUTSIDE}
 * @param gap   thickness of the wall, m, mean over the piece; 0 towards outside, where it is not known
 */
public record WallPiece(Face face, double from, double to, String other, double gap) {

    /** Length, m. */
    public double length() {
        return to - from;
    }

    /** Start in plan. */
    public XY start() {
        return face.place(from);
    }

    /** End in plan. */
    public XY end() {
        return face.place(to);
    }

    /** How far a place is from the wall behind this piece, m; 0 within it. Towards outside a wall is at most 0.40 m thick. */
    double off(XY place) {
        XY step = place.minus(face.from());
        double along = step.dot(face.along());
        double across = step.dot(face.outward());
        double thick = thickness();
        double beside = Math.max(0, Math.max(from - along, along - to));
        double beyond = Math.max(0, Math.max(-across, across - thick));
        return Math.sqrt(beside * beside + beyond * beyond);
    }

    /** Thickness of the wall behind, m; towards outside, where it is not known, the most a wall has. */
    double thickness() {
        return other.equals(PlanDoor.OUTSIDE) ? Tolerance.WALL : Math.max(0, gap);
    }
}
