package io.github.labcheck.checker.reading;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/**
 * Finds the name that was probably meant; never one that says the contrary. Stops looking after a number of questions, so that no file
 * takes long.
 */
public final class NearestName {

    private static final int QUESTIONS = 100;
    private static final int LONGEST = 60;

    private int asked;

    /** The nearest of several names, or null if none is near. */
    public String to(String written, Collection<String> names) {
        if (written.length() > LONGEST || asked++ > QUESTIONS) {
            return null;
        }
        String wanted = plain(written);
        String best = null;
        int bestDistance = Math.max(1, wanted.length() / 3) + 1;
        for (String name : names) {
            String candidate = plain(name);
            int distance = distance(wanted, candidate, bestDistance);
            boolean nearer = distance < Math.max(wanted.length(), 1) && (distance < bestDistance
                    || distance == bestDistance && best != null && name.compareTo(best) < 0);
            if (nearer && !Opposites.are(wanted, candidate) && !otherKind(wanted, candidate)) {
                best = name;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Whether two Chinese words of two characters name two kinds of one thing, as two acids do: what the word is stands last. */
    private static boolean otherKind(String a, String b) {
        return a.length() == 2 && b.length() == 2 && a.charAt(1) == b.charAt(1) && a.charAt(0) != b.charAt(0)
                && Character.isIdeographic(a.charAt(0)) && Character.isIdeographic(a.charAt(1));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replace("-", "").replace("_", "").replace(" ", "").replace("\u200B", "");
    }

    /** Edits from one text to the other, a swap of neighbours counting as one; {@code bound + 1} if there are more. */
    public static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) > bound || b.length() > 2 * LONGEST) {
            return bound + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
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
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
