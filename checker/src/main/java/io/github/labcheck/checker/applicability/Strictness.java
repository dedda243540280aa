package io.github.labcheck.checker.applicability;

import io.github.labcheck.ontology.Limit;

/** Which of two limits of one kind on one thing is the stricter. */
final class Strictness {

    private Strictness() {
    }

    /** Whether everything that breaks a limit breaks the other one as well. */
    static boolean implies(Limit limit, Limit other) {
        if (limit instanceof Limit.Minimum mild && other instanceof Limit.Minimum strict) {
            return mild.value() <= strict.value();
        }
        if (limit instanceof Limit.Maximum mild && other instanceof Limit.Maximum strict) {
            return mild.value() >= strict.value();
        }
        if (limit instanceof Limit.Range mild && other instanceof Limit.Range strict) {
            return mild.low() <= strict.low() && mild.high() >= strict.high();
        }
        if (limit instanceof Limit.OneOf mild && other instanceof Limit.OneOf strict) {
            return mild.values().containsAll(strict.values());
        }
        if (limit instanceof Limit.AllOf mild && other instanceof Limit.AllOf strict) {
            return strict.values().containsAll(mild.values());
        }
        if (limit instanceof Limit.Present mild && other instanceof Limit.Present strict) {
            return mild.values().isEmpty() == strict.values().isEmpty() && mild.values().containsAll(strict.values());
        }
        if (limit instanceof Limit.Absent mild && other instanceof Limit.Absent strict) {
            return mild.values().isEmpty() == strict.values().isEmpty() && strict.values().containsAll(mild.values());
        }
        return limit instanceof Limit.ItemCount mild && other instanceof Limit.ItemCount strict
                && mild.minimum() <= strict.minimum() && mild.maximum() >= strict.maximum();
    }
}
