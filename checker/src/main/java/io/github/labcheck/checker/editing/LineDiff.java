package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.importing.revision.Lines;
import io.github.labcheck.checker.importing.revision.TextEdits;
import java.util.ArrayList;
import java.util.List;

/** What lines of a text must change so that it becomes another: the fewest, found as Myers does. */
public final class LineDiff {

    private static final int MOST = 1000;

    private final List<String> a;
    private final List<String> b;
    private final TextEdits edits;

    private LineDiff(String before, String after) {
        this.a = new Lines(before).all();
        this.b = new Lines(after).all();
        this.edits = new TextEdits(before);
    }

    /** The changes from one text to another. */
    public static TextEdits of(String before, String after) {
        LineDiff diff = new LineDiff(before, after);
        diff.compare();
        return diff.edits;
    }

    private void compare() {
        int head = 0;
        while (head < a.size() && head < b.size() && a.get(head).equals(b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < a.size() - head && tail < b.size() - head && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        boolean[] kept = new boolean[a.size()];
        boolean[] taken = new boolean[b.size()];
        for (int i = 0; i < head; i++) {
            kept[i] = true;
            taken[i] = true;
        }
        for (int i = 0; i < tail; i++) {
            kept[a.size() - 1 - i] = true;
            taken[b.size() - 1 - i] = true;
        }
        common(head, a.size() - tail, b.size() - tail, kept, taken);
        write(kept, taken);
    }

    /** Marks the lines between two places that both texts have in the same order. */
    private void common(int head, int endA, int endB, boolean[] kept, boolean[] taken) {
        int n = endA - head;
        int m = endB - head;
        int most = Math.min(n + m, MOST);
        int[] far = new int[2 * most + 3];
        List<int[]> steps = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            steps.add(far.clone());
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && far[most + k] < far[most + k + 2];
                int x = down ? far[most + 1 + k + 1] : far[most + 1 + k - 1] + 1;
                int y = x - k;
                while (x < n && y < m && a.get(head + x).equals(b.get(head + y))) {
                    x++;
                    y++;
                }
                far[most + 1 + k] = x;
                if (x >= n && y >= m) {
                    back(steps, most, head, n, m, kept, taken);
                    return;
                }
            }
        }
    }

    private static void back(List<int[]> steps, int most, int head, int n, int m, boolean[] kept, boolean[] taken) {
        int x = n;
        int y = m;
        for (int d = steps.size() - 1; d >= 0; d--) {
            int[] far = steps.get(d);
            int k = x - y;
            boolean down = k == -d || k != d && far[most + k] < far[most + k + 2];
            int before = down ? k + 1 : k - 1;
            int fromX = d == 0 ? 0 : far[most + 1 + before];
            int fromY = d == 0 ? 0 : fromX - before;
            while (x > fromX && y > fromY) {
                x--;
                y--;
                kept[head + x] = true;
                taken[head + y] = true;
            }
            x = fromX;
            y = fromY;
        }
    }

    private void write(boolean[] kept, boolean[] taken) {
        int at = 0;
        int j = 0;
        for (int i = 0; i <= kept.length;) {
            int from = at;
            while (i < kept.length && !kept[i]) {
                at += a.get(i++).length();
            }
            StringBuilder with = new StringBuilder();
            while (j < taken.length && !taken[j]) {
                with.append(b.get(j++));
            }
            edits.replace(from, at, with.toString());
            if (i == kept.length) {
                return;
            }
            at += a.get(i++).length();
            j++;
        }
    }
}
