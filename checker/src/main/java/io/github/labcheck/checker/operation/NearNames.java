package io.github.labcheck.checker.operation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that were probably meant. */
public final class NearNames {

    private static final int SHOWN = 3;

    private NearNames() {
    }

    /** The nearest names, none if nothing is near. */
    public static List<String> to(String written, Collection<String> names) {
        String wanted = plain(written);
        int bound = Math.max(2, wanted.length() / 3);
        return names.stream().filter(n -> near(wanted, plain(n), bound))
                .sorted(Comparator.comparing((String n) -> !plain(n).startsWith(wanted))
                        .thenComparingInt(n -> distance(wanted, plain(n))).thenComparing(n -> n))
                .limit(SHOWN).toList();
    }

    private static boolean near(String wanted, String name, int bound) {
        return wanted.length() > 2 && (name.contains(wanted) || wanted.contains(name) && name.length() > 2)
                || distance(wanted, name) <= bound;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_./ ]", "");
    }

    private static int distance(String a, String b) {
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int edit = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + edit);
            }
            last = row;
        }
        return last[b.length()];
    }
}
