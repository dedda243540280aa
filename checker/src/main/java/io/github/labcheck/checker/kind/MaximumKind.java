package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import java.util.List;

/** A number is at most the limit. */
final class MaximumKind extends BoundKind<Limit.Maximum> {

    MaximumKind() {
        super(Text.of("kind.MaximumKind.maximum"), "<=", "≤");
    }

    @Override
    Due due(Pair pair, List<Missing> doubt, String path, Limit.Maximum limit) {
        return new Due.Maximum(pair, doubt, path, limit.value());
    }

    @Override
    boolean goesWithoutSaying(Limit.Maximum limit, Evidence evidence) {
        return limit.value() == 0;
    }

    @Override
    Text asked(Limit.Maximum limit, Evidence evidence, boolean counted) {
        return end("，要求不超过 ", requiredWords(limit, evidence), "; at most %s " + be(limit.path(), limit.value(), counted) + " allowed");
    }
}
