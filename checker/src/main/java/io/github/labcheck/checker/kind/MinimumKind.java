package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import java.util.List;

/** A number is at least the limit. */
final class MinimumKind extends BoundKind<Limit.Minimum> {

    MinimumKind() {
        super(Text.of("kind.MinimumKind.minimum"), ">=", "≥");
    }

    @Override
    Due due(Pair pair, List<Missing> doubt, String path, Limit.Minimum limit) {
        return new Due.Minimum(pair, doubt, path, limit.value());
    }

    @Override
    boolean goesWithoutSaying(Limit.Minimum limit, Evidence evidence) {
        return limit.value() == 0 || limit.value() == 1 && isZero(evidence);
    }

    @Override
    Text asked(Limit.Minimum limit, Evidence evidence, boolean counted) {
        return end("，要求至少 ", requiredWords(limit, evidence), "; at least %s " + be(limit.path(), limit.value(), counted) + " required");
    }
}
