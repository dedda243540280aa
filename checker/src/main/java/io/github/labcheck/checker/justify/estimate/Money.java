package io.github.labcheck.checker.justify.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** The one place where money is rounded: each line to the cent, half up; sums are sums of rounded lines. */
public final class Money {

    /** Nothing. */
    public static final BigDecimal ZERO = cents(BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int GROUP = 3;

    private Money() {
    }

    /** An amount in whole cents. */
    public static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** Quantity times price. */
    public static BigDecimal times(BigDecimal quantity, BigDecimal price) {
        return cents(quantity.multiply(price));
    }

    /** So many percent of an amount. */
    public static BigDecimal percent(BigDecimal rate, BigDecimal of) {
        return cents(rate.multiply(of).divide(HUNDRED));
    }

    /** The sum of amounts in whole cents. */
    public static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(ZERO, BigDecimal::add);
    }

    /** An amount as people read it: {@code 1,234,567.80}. */
    public static String shown(BigDecimal amount) {
        String plain = cents(amount).abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain);
        for (int at = point - GROUP; at > 0; at -= GROUP) {
            out.insert(at, ',');
        }
        return (amount.signum() < 0 ? "-" : "") + out;
    }
}
