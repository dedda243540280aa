package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.reading.NearestName;
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
                        .thenComparingInt(n -> NearestName.distance(wanted, plain(n), wanted.length() + bound)).thenComparing(n -> n))
                .limit(SHOWN).toList();
    }

    private static boolean near(String wanted, String name, int bound) {
        return wanted.length() > 2 && (name.contains(wanted) || wanted.contains(name) && name.length() > 2)
                || NearestName.distance(wanted, name, bound) <= bound;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_./ ]", "");
    }
}
