package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What of a ring of faces looks at one neighbour, followed around its bends: an opening may lie across them, not around a corner.
 */
final class WallRun {

    /** Pieces that follow each other with no more between them are one wall, m. */
    private static final double JOINT = 2 * Tolerance.LENGTH;

    /** A piece, by metres from the start of the ring, with the direction of the wall it is part of. */
    private record Part(WallPiece piece, double start, XY along) {

        double end() {
            return start + piece.length();
        }

        double away(XY place) {
            return new Face("", piece.start(), piece.end()).nearest(place).distance(place);
        }

        /** How far along a place lies, m from the start of the piece; beyond its ends less than 0, or more than it is long. */
        double along(XY place) {
            return place.minus(piece.start()).dot(piece.face().along());
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final double perimeter;

    /**
     * @param ring   the faces
     * @param pieces of any faces of a room that look at the neighbour; those of other rings are left out
     */
    WallRun(Runs ring, List<WallPiece> pieces) {
        double walked = 0;
        for (int i = 0; i < ring.faces().size(); i++) {
            Face face = ring.faces().get(i);
            for (WallPiece piece : pieces) {
                if (piece.face().equals(face)) {
                    parts.add(new Part(piece, walked + piece.from(), ring.along(i)));
                }
            }
            walked += face.length();
        }
        parts.sort(Comparator.comparingDouble(Part::start));
        perimeter = walked;
    }

    /** How far a place is from the wall, m; 0 in it; none if nothing looks at the neighbour. */
    Optional<Double> off(XY place) {
        Optional<Double> off = parts.stream().map(part -> part.piece().off(place)).min(Comparator.naturalOrder());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Part next = parts.get((i + 1) % parts.size());
            if (follows(part, next) && part.along(place) >= part.piece().length() && next.along(place) <= 0) {
                off = Optional.of(Math.min(off.get(), Math.max(0, place.distance(part.piece().end()) - part.piece().thickness())));
            }
        }
        return off;
    }

    private boolean follows(Part part, Part next) {
        double apart = next.start() - part.end();
        return Math.min(Math.abs(apart), Math.abs(apart + perimeter)) <= JOINT;
    }

    /** How far an opening of some width at a place sticks out over an end of the wall, m; 0 if it fits. */
    double overhang(XY place, double width) {
        int own = 0;
        for (int i = 1; i < parts.size(); i++) {
            own = parts.get(i).away(place) < parts.get(own).away(place) ? i : own;
        }
        Part part = parts.get(own);
        double along = part.along(place);
        double there = left(own, 1, part.piece().length() - along, width / 2);
        double back = left(own, -1, along, width / 2);
        return Math.max(0, width / 2 - Math.min(there, back));
    }

    /** How much wall there is in a direction, m; more than enough is not looked for. Behind a corner nothing counts. */
    private double left(int own, int direction, double first, double enough) {
        double left = first;
        Part last = parts.get(own);
        for (int i = 1; i < parts.size() && left < enough; i++) {
            Part next = parts.get(Math.floorMod(own + direction * i, parts.size()));
            boolean on = direction > 0 ? follows(last, next) : follows(next, last);
            if (!on || next.along().dot(parts.get(own).along()) <= Math.cos(Runs.CORNER)) {
                return left;
            }
            left = Math.max(0, left) + next.piece().length();
            last = next;
        }
        return left;
    }
}
