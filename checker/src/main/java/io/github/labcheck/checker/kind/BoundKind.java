package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;

/**
 * A number is compared with one other number.
 *
 * @param <L> the limit
 */
abstract class BoundKind<L extends Limit.OnNumber> extends ValueKind<L> {

    private final String comparator;
    private final String sign;

    /**
     * @param comparator how a report writes the comparison
     * @param sign       how people write it
     */
    BoundKind(Text name, String comparator, String sign) {
        super(name);
        this.comparator = comparator;
        this.sign = sign;
    }

    @Override
    final Text words(Text path, L limit, Phrases phrases) {
        return Phrases.join(path, number(" " + sign + " ", limit));
    }

    @Override
    final Required required(L limit, Names names) {
        return new Required(comparator, new Amount.Number(limit.value()), limit.path().last().unit(), null);
    }

    @Override
    final Text requiredWords(L limit, Evidence evidence) {
        return number("", limit);
    }

    private Text number(String before, L limit) {
        return Phrases.number(before, limit.value(), limit.path().last().unit());
    }
}
