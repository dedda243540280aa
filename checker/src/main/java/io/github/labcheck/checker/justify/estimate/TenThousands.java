package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.checker.justify.estimate.Estimate.Line;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The amounts of an estimate in ten thousands of yuan with two decimals, so that rows add up to their sums at every level: each amount
 * is rounded down and what is then lacking goes to those that lost most. No amount differs from its exact one by 0.01 or more.
 *
 * @param lines of each line, in their order
 * @param parts of each part
 * @param total of everything
 */
public record TenThousands(List<BigDecimal> lines, Map<Part, BigDecimal> parts, BigDecimal total) {

    private static final BigDecimal UNIT = new BigDecimal("0.01");
    private static final int PLACES = 4;

    public TenThousands {
        lines = List.copyOf(lines);
        parts = Map.copyOf(parts);
    }

    /** The amounts of an estimate. */
    public static TenThousands of(Estimate estimate) {
        List<Part> order = List.of(Part.values());
        BigDecimal total = exact(estimate.total()).setScale(2, RoundingMode.HALF_UP);
        List<BigDecimal> sums = spread(total, order.stream().map(estimate::sum).toList());
        Map<Part, BigDecimal> parts = new EnumMap<>(Part.class);
        BigDecimal[] lines = new BigDecimal[estimate.lines().size()];
        for (int i = 0; i < order.size(); i++) {
            parts.put(order.get(i), sums.get(i));
            List<Line> own = estimate.lines(order.get(i));
            List<BigDecimal> shown = spread(sums.get(i), own.stream().map(Line::amount).toList());
            int next = 0;
            for (int at = 0; at < lines.length; at++) {
                if (estimate.lines().get(at).part() == order.get(i)) {
                    lines[at] = shown.get(next++);
                }
            }
        }
        return new TenThousands(List.of(lines), parts, total);
    }

    /** The sum of some lines. */
    public BigDecimal sum(Collection<Integer> some) {
        return some.stream().map(lines::get).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** Amounts of rows, which add up to their sum as it is rounded alone. */
    public static List<BigDecimal> rows(List<BigDecimal> yuan) {
        return spread(alone(Money.sum(yuan)), yuan);
    }

    /** An amount alone, rounded half up. */
    public static BigDecimal alone(BigDecimal yuan) {
        return exact(yuan).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal exact(BigDecimal yuan) {
        return yuan.movePointLeft(PLACES);
    }

    /** Rounded amounts that add up to a sum. */
    private static List<BigDecimal> spread(BigDecimal sum, List<BigDecimal> yuan) {
        List<BigDecimal> rounded = new ArrayList<>(yuan.stream().map(y -> exact(y).setScale(2, RoundingMode.FLOOR)).toList());
        BigDecimal lacking = sum.subtract(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<Integer> byLoss = new ArrayList<>();
        for (int i = 0; i < yuan.size(); i++) {
            byLoss.add(i);
        }
        byLoss.sort(Comparator.comparing((Integer i) -> exact(yuan.get(i)).subtract(rounded.get(i))).reversed()
                .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; lacking.signum() > 0 && i < byLoss.size(); i++) {
            rounded.set(byLoss.get(i), rounded.get(byLoss.get(i)).add(UNIT));
            lacking = lacking.subtract(UNIT);
        }
        return rounded;
    }
}
