package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.List;

/** The stretches of an outline that no room faces, followed around its corners. */
final class OutsideRuns {

    /** A bare piece, by metres from the start of the ring. */
    private record Bare(double start, double end, WallPiece piece) { }

    private final List<Bare> bare = new ArrayList<>();
    private final double perimeter;

    /**
     * @param ring   the faces of an outline in order
     * @param behind of each face, the pieces that have a room behind them
     */
    OutsideRuns(List<Face> ring, List<List<WallPiece>> behind) {
        double walked = 0;
        for (int i = 0; i < ring.size(); i++) {
            bare(ring.get(i), behind.get(i), walked);
            walked += ring.get(i).length();
        }
        perimeter = walked;
    }

    private void bare(Face face, List<WallPiece> behind, double walked) {
        Intervals covered = new Intervals();
        behind.forEach(piece -> covered.add(new Intervals.Stretch(piece.from(), piece.to())));
        for (Intervals.Stretch gap : covered.gaps(new Intervals.Stretch(0, face.length()))) {
            WallPiece piece = new WallPiece(face, gap.from(), gap.to(), PlanDoor.OUTSIDE, 0);
            bare.add(new Bare(walked + gap.from(), walked + gap.to(), piece));
        }
    }

    /** The pieces that look outside: those of runs longer than a wall is thick. */
    List<WallPiece> pieces() {
        List<List<Bare>> runs = new ArrayList<>();
        Bare before = null;
        for (Bare piece : bare) {
            if (before == null || !meet(before, piece)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(piece);
            before = piece;
        }
        if (runs.size() > 1 && meet(before, bare.get(0))) {
            runs.get(0).addAll(runs.remove(runs.size() - 1));
        }
        return runs.stream().filter(OutsideRuns::counts).flatMap(List::stream).map(Bare::piece).toList();
    }

    private static boolean counts(List<Bare> run) {
        return !Tolerance.atMost(run.stream().mapToDouble(part -> part.end() - part.start()).sum(), Tolerance.WALL);
    }

    private boolean meet(Bare first, Bare second) {
        double apart = Math.abs(second.start() - first.end());
        return Math.min(apart, Math.abs(perimeter - apart)) <= 2 * Tolerance.NOISE;
    }
}
