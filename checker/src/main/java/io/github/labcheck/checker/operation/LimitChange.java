package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Limit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        List<Double> before = limit.numbers();
        return before.size() != numbers.size() ? Optional.empty() : limit.with(numbers)
                .map(changed -> new LimitChange(changed, written(before), !limit.milderThan(changed)));
    }

    /** One number, or the two ends of a range. */
    static String written(List<Double> numbers) {
        String all = numbers.stream().map(Numbers::plain).collect(Collectors.joining(", "));
        return numbers.size() == 1 ? all : "[" + all + "]";
    }
}
