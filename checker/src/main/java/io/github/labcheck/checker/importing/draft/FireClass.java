package io.github.labcheck.checker.importing.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fire class of a door (GB 12955: A, B, C for 1.5, 1.0 and 0.5 h) from the words of a drawing. Foreign ratings are not translated. */
final class FireClass {

    private static final Pattern CHINESE = Pattern.compile("([甲乙丙])级");
    private static final Pattern CODE = Pattern.compile("(?i)\\bFM\\s*([甲乙丙ABC])");

    private static final Pattern NONE = Pattern.compile("(?i)\\s*(无|非防火门?|普通门?|none|not fire-rated)\\s*");

    private FireClass() { }

    /** The notation of the class; empty if the words name none. */
    static String of(String words) {
        Matcher chinese = CHINESE.matcher(words);
        Matcher code = CODE.matcher(words);
        String letter = chinese.find() ? chinese.group(1) : code.find() ? code.group(1).toUpperCase(Locale.ROOT) : "";
        return switch (letter) {
            case "甲", "A" -> "class-a";
            case "乙", "B" -> "class-b";
            case "丙", "C" -> "class-c";
            default -> NONE.matcher(words).matches() ? "none" : "";
        };
    }
}
