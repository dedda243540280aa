package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Sayings.Kind;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import java.util.List;
import java.util.Set;

/** The value is true, or there is one; with a list, one of the list. */
final class PresentKind extends ValueKind<Limit.Present> {

    PresentKind() {
        super(Text.of("kind.PresentKind.present"));
    }

    @Override
    Due due(Pair pair, List<Missing> doubt, String path, Limit.Present limit) {
        return new Due.Present(pair, doubt, path, Set.copyOf(limit.values()));
    }

    @Override
    Text words(Text path, Limit.Present limit, Phrases phrases) {
        return limit.values().isEmpty() ? Text.of("kind.PresentKind.there-must", path)
                : Phrases.join(path, Text.of("kind.PresentKind.one", phrases.concepts(limit.values())));
    }

    @Override
    Required required(Limit.Present limit, Names names) {
        return limit.values().isEmpty() ? new Required("present", new Amount.Flag(true), null, null)
                : new Required("present", names.amount(limit.values()), null, "any");
    }

    @Override
    Kind saying(boolean flag) {
        return flag ? Kind.WHEN_FALSE : Kind.WHEN_NONE;
    }

    @Override
    boolean asksForSome() {
        return true;
    }

    @Override
    boolean goesWithoutSaying(Limit.Present limit, Evidence evidence) {
        return true;
    }

    @Override
    Text generic(Limit.Present limit, Evidence evidence) {
        return limit.values().isEmpty() ? Text.of("kind.PresentKind.no")
                : Text.of("kind.PresentKind.includes-no", number(evidence));
    }

    @Override
    List<Text> items(Limit.Present limit, Evidence evidence) {
        return limit.values().isEmpty() ? super.items(limit, evidence) : AmountWords.labels((Amount.Names) evidence.required().value());
    }
}
