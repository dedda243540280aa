package io.github.labcheck.checker.words;

import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import java.math.BigDecimal;

/** Numbers as people write them. */
public final class Numbers {

    private Numbers() {
    }

    /** A number without trailing zeros or exponent. */
    public static String plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

    /** A number with its unit; the unit may be null. */
    public static String of(double number, Unit unit, Language language) {
        return plain(number) + behind(number, unit, language);
    }

    /** An interval with its unit; the unit may be null. */
    public static String of(double low, double high, Unit unit, Language language) {
        return low == high ? of(low, unit, language)
                : plain(low) + Text.of("words.Numbers.to").in(language) + plain(high) + behind(high, unit, language);
    }

    /** A unit as a heading has it; empty where nothing is written. */
    public static String unit(Unit unit, Language language) {
        String printed = unit == null ? "" : unit.printed().in(language);
        return printed.substring(printed.indexOf('|') + 1);
    }

    private static String behind(double number, Unit unit, Language language) {
        String printed = unit == null ? "" : unit.printed().in(language);
        int bar = printed.indexOf('|');
        String word = bar < 0 ? printed : number == 1 ? printed.substring(0, bar) : printed.substring(bar + 1);
        return word.isEmpty() || word.equals("%") || word.equals("°") ? word : " " + word;
    }
}
