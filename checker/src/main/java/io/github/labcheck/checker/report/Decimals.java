package io.github.labcheck.checker.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as markup holds them: rounded, without zeros that say nothing, never with an exponent. */
public final class Decimals {

    private Decimals() {
    }

    /** A number with at most so many digits after the point. */
    public static String of(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
