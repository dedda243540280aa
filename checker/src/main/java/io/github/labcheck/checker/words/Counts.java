package io.github.labcheck.checker.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fixed words with numbered arguments, in which a noun or verb agrees with a number. */
public final class Counts {

    /** {@code {2:fault|faults}}: the first word if the second argument is 1, otherwise the second. */
    private static final Pattern CHOICE = Pattern.compile("\\{(\\d):([^|}]*)\\|([^}]*)}");

    private Counts() {
    }

    /** The words with their arguments, which are numbered as formats number them. */
    public static String filled(String words, Object... arguments) {
        Matcher choice = CHOICE.matcher(words);
        return choice.replaceAll(c -> Matcher.quoteReplacement(c.group(isOne(arguments[Integer.parseInt(c.group(1)) - 1]) ? 2 : 3)))
                .formatted(arguments);
    }

    private static boolean isOne(Object argument) {
        return argument instanceof Number number && number.longValue() == 1;
    }
}
