package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.List;

/** Takes from an outline the corners that are none: repeated points, points on a straight wall, spikes without width. */
final class Tidying {

    private Tidying() { }

    /** The corners that count, in order; empty if fewer than three are left or one is not finite. */
    static List<XY> tidy(List<XY> outline) {
        if (!outline.stream().allMatch(XY::finite)) {
            return List.of();
        }
        List<XY> kept = new ArrayList<>();
        outline.forEach(corner -> append(kept, corner));
        int first = close(kept);
        List<XY> ring = kept.subList(first, kept.size());
        return ring.size() < 3 ? List.of() : List.copyOf(ring);
    }

    private static void append(List<XY> kept, XY corner) {
        while (kept.size() > 1 && needless(kept.get(kept.size() - 2), last(kept), corner)) {
            kept.remove(kept.size() - 1);
        }
        if (kept.isEmpty() || !same(last(kept), corner)) {
            kept.add(corner);
        }
    }

    /** Takes needless corners from the end; returns how many are to be dropped at the start. */
    private static int close(List<XY> kept) {
        int first = 0;
        while (kept.size() - first > 2) {
            XY end = last(kept);
            if (same(kept.get(first), end) || needless(kept.get(kept.size() - 2), end, kept.get(first))) {
                kept.remove(kept.size() - 1);
            } else if (needless(end, kept.get(first), kept.get(first + 1))) {
                first++;
            } else {
                break;
            }
        }
        return first;
    }

    private static boolean same(XY a, XY b) {
        return a.distance(b) <= Tolerance.NOISE;
    }

    private static boolean needless(XY a, XY b, XY c) {
        XY whole = c.minus(a);
        return same(a, b) || Math.abs(whole.cross(b.minus(a))) <= Tolerance.NOISE * whole.length();
    }

    private static XY last(List<XY> list) {
        return list.get(list.size() - 1);
    }
}
