package io.github.labcheck.checker.geometry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Takes corners from a ring while it stays within a slack (Douglas and Peucker). JTS has it too, but by recursion, which a comb
 * of some thousand teeth overflows.
 */
final class Simplifying {

    private Simplifying() { }

    /**
     * The corners that are left of a closed ring; its first and the one farthest from it always are. Stops when more than a limit are left.
     */
    static List<XY> ring(List<XY> corners, double slack, int limit) {
        int far = 0;
        for (int i = 1; i < corners.size(); i++) {
            far = corners.get(i).distance(corners.get(0)) > corners.get(far).distance(corners.get(0)) ? i : far;
        }
        List<XY> closed = new ArrayList<>(corners);
        closed.add(corners.get(0));
        BitSet kept = new BitSet();
        kept.set(0);
        kept.set(far);
        Deque<int[]> open = new ArrayDeque<>(List.of(new int[] {0, far}, new int[] {far, corners.size()}));
        int count = 2;
        while (!open.isEmpty() && count <= limit) {
            int[] part = open.pop();
            int farthest = farthest(closed, part[0], part[1], slack);
            if (farthest > 0) {
                kept.set(farthest);
                count++;
                open.push(new int[] {part[0], farthest});
                open.push(new int[] {farthest, part[1]});
            }
        }
        return kept.stream().mapToObj(closed::get).toList();
    }

    private static int farthest(List<XY> line, int from, int to, double slack) {
        Face chord = new Face("", line.get(from), line.get(to));
        double most = slack;
        int farthest = 0;
        for (int i = from + 1; i < to; i++) {
            double away = chord.nearest(line.get(i)).distance(line.get(i));
            if (away > most) {
                most = away;
                farthest = i;
            }
        }
        return farthest;
    }
}
