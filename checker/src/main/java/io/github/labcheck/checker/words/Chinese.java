package io.github.labcheck.checker.words;

/** Chinese text beside letters and numbers: a space stands between the two. */
public final class Chinese {

    private Chinese() {
    }

    /** One text after the other. */
    public static String joined(String before, String after) {
        StringBuilder all = new StringBuilder(before);
        append(all, after);
        return all.toString();
    }

    /** Adds a text. */
    static void append(StringBuilder all, String text) {
        if (all.length() > 0 && !text.isEmpty()) {
            int left = all.codePointBefore(all.length());
            int right = text.codePointAt(0);
            if (isHan(left) && isLatin(right) || isLatin(left) && isHan(right)) {
                all.append(' ');
            }
        }
        all.append(text);
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(int c) {
        return Character.isLetterOrDigit(c) && !isHan(c) || "²³%°)-".indexOf(c) >= 0;
    }
}
