package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Limit;
import java.util.List;
import java.util.Optional;

/**
 * A limit in place of another of its kind.
 *
 * @param limit  the new one
 * @param before the numbers of the old one, as they are written
 * @param looser whether something that breaks the old one meets the new one
 */
record LimitChange(Limit limit, String before, boolean looser) {

    /** The change to other numbers, one or two as the kind has them; empty for a limit that has no such numbers. */
    static Optional<LimitChange> of(Limit limit, List<Double> numbers) {
        double first = numbers.get(0);
        boolean one = numbers.size() == 1;
        if (limit instanceof Limit.Minimum minimum && one) {
            return Optional.of(new LimitChange(new Limit.Minimum(minimum.path(), first), written(minimum.value()),
                    first < minimum.value()));
        }
        if (limit instanceof Limit.Maximum maximum && one) {
            return Optional.of(new LimitChange(new Limit.Maximum(maximum.path(), first), written(maximum.value()),
                    first > maximum.value()));
        }
        if (limit instanceof Limit.Range range && !one && first <= numbers.get(1)) {
            double high = numbers.get(1);
            return Optional.of(new LimitChange(new Limit.Range(range.path(), first, high),
                    "[" + written(range.low()) + ", " + written(range.high()) + "]", first < range.low() || high > range.high()));
        }
        if (limit instanceof Limit.ItemCount count && one && first == Math.rint(first) && first >= 0 && first < Integer.MAX_VALUE) {
            boolean most = count.maximum() != Integer.MAX_VALUE;
            return most && count.minimum() > 0 ? Optional.empty() : Optional.of(most
                    ? new LimitChange(new Limit.ItemCount(count.items(), 0, (int) first), String.valueOf(count.maximum()),
                    first > count.maximum())
                    : new LimitChange(new Limit.ItemCount(count.items(), (int) first, Integer.MAX_VALUE), String.valueOf(count.minimum()),
                            first < count.minimum()));
        }
        return Optional.empty();
    }

    static String written(double number) {
        return Numbers.plain(number);
    }
}
