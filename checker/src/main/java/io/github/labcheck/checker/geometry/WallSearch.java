package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what stands behind one face: the faces of others that look at it across a wall, the nearest first. */
final class WallSearch {

    /** Faces count as facing each other up to this angle between them: sine of 10°. */
    private static final double SLANT = Math.sin(Math.toRadians(10));

    /** Faces of rooms that were drawn a little into each other still face each other, m. */
    private static final double INTO = 0.10;

    private final StoreyMap storey;

    WallSearch(StoreyMap storey) {
        this.storey = storey;
    }

    /** The pieces of a face that have a room behind them, each with the nearest one. */
    List<WallPiece> behind(Face face) {
        List<WallPiece> facing = storey.near(face).stream().filter(other -> !other.equals(face))
                .flatMap(other -> facing(face, other).stream())
                .filter(piece -> !piece.other().equals(face.room()) || piece.gap() > Tolerance.LENGTH)
                .sorted(Comparator.comparingDouble(WallPiece::gap).thenComparing(WallPiece::other)
                        .thenComparingDouble(WallPiece::from)).toList();
        Intervals seen = new Intervals();
        List<WallPiece> nearest = new ArrayList<>();
        for (WallPiece piece : facing) {
            for (Intervals.Stretch part : seen.add(new Intervals.Stretch(piece.from(), piece.to()))) {
                nearest.add(new WallPiece(face, part.from(), part.to(), piece.other(), piece.gap()));
            }
        }
        nearest.sort(Comparator.comparingDouble(WallPiece::from));
        return nearest;
    }

    private static Optional<WallPiece> facing(Face face, Face other) {
        XY along = face.along();
        if (along.dot(other.along()) >= 0 || Math.abs(along.cross(other.along())) > SLANT) {
            return Optional.empty();
        }
        XY end = other.to().minus(face.from());
        XY start = other.from().minus(face.from());
        double from = end.dot(along);
        double to = start.dot(along);
        double gap = end.dot(face.outward());
        double slope = (start.dot(face.outward()) - gap) / (to - from);
        double[] part = within(Math.max(0, from), Math.min(face.length(), to), gap - slope * from, slope);
        if (part[1] - part[0] <= Tolerance.LENGTH) {
            return Optional.empty();
        }
        double mean = gap + slope * ((part[0] + part[1]) / 2 - from);
        return Optional.of(new WallPiece(face, part[0], part[1], other.room(), Math.max(0, mean)));
    }

    /** The part of a stretch where the gap, a straight line over it, is a wall's. */
    private static double[] within(double from, double to, double gapAtZero, double slope) {
        double least = -INTO - Tolerance.LENGTH / 2;
        double most = Tolerance.WALL + Tolerance.LENGTH / 2;
        if (Math.abs(slope) < Tolerance.NOISE) {
            return gapAtZero >= least && gapAtZero <= most ? new double[] {from, to} : new double[] {0, 0};
        }
        double first = (least - gapAtZero) / slope;
        double second = (most - gapAtZero) / slope;
        return new double[] {Math.max(from, Math.min(first, second)), Math.min(to, Math.max(first, second))};
    }
}
