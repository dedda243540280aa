package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The usual ways to write numbers and units, and the one way in which they are read. */
public final class AmountText {

    /** Groups of three digits, parted by blanks of any kind or by commas: {@code 1 800}, {@code 1,800}. */
    private static final Pattern GROUPED =
            Pattern.compile("([+-]?[1-9]\\d{0,2}(?:([ \\u00A0\\u2009\\u202F,])\\d{3})(?:\\2\\d{3})*(?:\\.\\d*)?)(?![\\d,])(.*)",
            Pattern.DOTALL);

    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern GRADE = Pattern.compile("([" + DIGITS + "]|\\d)级");

    /** What the names of units are in Chinese, and other signs for them. */
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("米", "m"), Map.entry("毫米", "mm"), Map.entry("厘米", "cm"),
            Map.entry("公分", "cm"), Map.entry("公里", "km"), Map.entry("千米", "km"), Map.entry("平方米", "m2"), Map.entry("平米", "m2"),
            Map.entry("立方米", "m3"), Map.entry("帕", "Pa"), Map.entry("勒克斯", "lx"), Map.entry("勒", "lx"), Map.entry("分贝", "dB"),
            Map.entry("°C", "degC"), Map.entry("摄氏度", "degC"), Map.entry("°", "deg"), Map.entry("安", "A"),
            Map.entry("安培", "A"), Map.entry("千瓦", "kW"), Map.entry("升", "L"), Map.entry("毫升", "mL"), Map.entry("千克", "kg"),
            Map.entry("公斤", "kg"), Map.entry("秒", "s"), Map.entry("分钟", "min"), Map.entry("小时", "h"), Map.entry("次/h", "1/h"),
            Map.entry("次/小时", "1/h"), Map.entry("m²", "m2"), Map.entry("m³", "m3"));

    private AmountText() {
    }

    /** A number as it is usually written, in plain characters and without marks between groups of digits. */
    public static String plain(String text) {
        String plain = FullWidth.plain(text.strip()).strip();
        Matcher grouped = GROUPED.matcher(plain);
        return grouped.matches() ? grouped.group(1).replaceAll("[ \\u00A0\\u2009\\u202F,]", "") + grouped.group(3) : plain;
    }

    /** The number of a grade, {@code 二级} or {@code 2级}; any other text as it is. */
    public static String grade(String text) {
        Matcher matcher = GRADE.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        int digit = DIGITS.indexOf(matcher.group(1));
        return digit < 0 ? matcher.group(1) : String.valueOf(digit + 1);
    }

    /** The unit that a word means: by its symbol in any case, unless several units differ in case alone, or by its usual name. */
    public static Optional<Unit> unit(Schema schema, String word) {
        Optional<Unit> exact = schema.unit(word);
        if (exact.isPresent()) {
            return exact;
        }
        String plain = FullWidth.plain(word).strip();
        Optional<Unit> named = schema.unit(UNITS.getOrDefault(plain, plain))
                .or(() -> Optional.ofNullable(UNITS.get(word)).flatMap(schema::unit));
        if (named.isPresent()) {
            return named;
        }
        var same = schema.units().stream().filter(u -> u.symbol().equalsIgnoreCase(plain)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
}
