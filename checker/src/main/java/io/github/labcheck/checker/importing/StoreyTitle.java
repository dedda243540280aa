package io.github.labcheck.checker.importing;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The storey that the title of a plan names: 一层平面图, 地下一层, GROUND FLOOR PLAN, Level 2, 3F. */
public final class StoreyTitle {

    private static final Pattern CHINESE = Pattern.compile("(地下|负|-)?\\s*([一二三四五六七八九十]{1,3}|\\d{1,2}|首|底)\\s*[层楼](?!高)");
    private static final Pattern CODE = Pattern.compile("^(?:(B)\\s?(\\d)F?|(\\d{1,2})\\s?F|F\\s?(\\d{1,2}))(?:\\s*(?:平面图?|PLAN))?$");
    private static final Pattern LEVEL = Pattern.compile("(?:LEVEL|STOREY|STORY|FLOOR)\\s*(-?\\d{1,2})\\b");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:ST|ND|RD|TH)\\s+(?:FLOOR|LEVEL|STOR)");
    private static final List<String> WORDS = List.of("FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH", "SIXTH");
    private static final String DIGITS = "一二三四五六七八九";

    private StoreyTitle() { }

    /** The number of the storey, 1 the ground floor, -1 the first basement; empty if a text is no title. */
    public static OptionalInt of(String text) {
        if (text.length() > 40) {
            return OptionalInt.empty();
        }
        String upper = text.toUpperCase(Locale.ROOT).strip();
        Matcher chinese = CHINESE.matcher(upper);
        if (chinese.find() && (upper.contains("平面") || upper.length() <= chinese.group().length() + 2)) {
            int level = number(chinese.group(2));
            return level == 0 ? OptionalInt.empty() : OptionalInt.of(chinese.group(1) == null ? level : -level);
        }
        Matcher code = CODE.matcher(upper);
        if (code.matches()) {
            return code.group(1) != null ? OptionalInt.of(-Integer.parseInt(code.group(2)))
                    : positive(Integer.parseInt(code.group(3) != null ? code.group(3) : code.group(4)));
        }
        return english(upper);
    }

    private static OptionalInt english(String upper) {
        if (upper.contains("GROUND FLOOR") || upper.contains("ERDGESCHOSS")) {
            return OptionalInt.of(1);
        }
        if (upper.contains("BASEMENT") && (upper.contains("PLAN") || upper.contains("FLOOR")) || upper.equals("BASEMENT")) {
            return OptionalInt.of(-1);
        }
        Matcher level = LEVEL.matcher(upper);
        Matcher ordinal = ORDINAL.matcher(upper);
        if (level.find()) {
            int number = Integer.parseInt(level.group(1));
            return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
        }
        if (ordinal.find()) {
            return positive(Integer.parseInt(ordinal.group(1)));
        }
        for (int i = 0; i < WORDS.size(); i++) {
            if (upper.contains(WORDS.get(i) + " FLOOR")) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt positive(int level) {
        return level > 0 ? OptionalInt.of(level) : OptionalInt.empty();
    }

    private static int number(String word) {
        if (word.equals("首") || word.equals("底")) {
            return 1;
        }
        if (word.matches("\\d+")) {
            return Integer.parseInt(word);
        }
        int ten = word.indexOf('十');
        if (ten < 0) {
            return word.length() == 1 ? DIGITS.indexOf(word) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(word.charAt(0)) + 1;
        return tens * 10 + (ten + 1 < word.length() ? DIGITS.indexOf(word.charAt(ten + 1)) + 1 : 0);
    }
}
