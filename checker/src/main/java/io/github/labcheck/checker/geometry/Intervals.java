package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches along a line, in metres from its start, that grow together as they are added. */
final class Intervals {

    /** A stretch. */
    record Stretch(double from, double to) {
        double length() {
            return to - from;
        }
    }

    private final List<Stretch> covered = new ArrayList<>();

    /** Adds a stretch; returns what of it was not yet covered. */
    List<Stretch> add(Stretch stretch) {
        List<Stretch> fresh = gaps(stretch);
        covered.addAll(fresh);
        covered.sort(Comparator.comparingDouble(Stretch::from));
        return fresh;
    }

    /** The parts of a stretch that nothing covers. */
    List<Stretch> gaps(Stretch whole) {
        List<Stretch> gaps = new ArrayList<>();
        double reached = whole.from();
        for (Stretch known : covered) {
            if (known.from() > reached) {
                gap(gaps, reached, Math.min(known.from(), whole.to()));
            }
            reached = Math.max(reached, known.to());
        }
        gap(gaps, reached, whole.to());
        return gaps;
    }

    private static void gap(List<Stretch> gaps, double from, double to) {
        if (to - from > Tolerance.NOISE) {
            gaps.add(new Stretch(from, to));
        }
    }

    boolean isEmpty() {
        return covered.isEmpty();
    }
}
