package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.words.English;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import java.util.List;
import java.util.Set;

/** Every value is one of a list. */
final class OneOfKind extends ValueKind<Limit.OneOf> {

    OneOfKind() {
        super(Text.of("kind.OneOfKind.one"));
    }

    @Override
    Due due(Pair pair, List<Missing> doubt, String path, Limit.OneOf limit) {
        return new Due.OneOf(pair, doubt, path, Set.copyOf(limit.values()));
    }

    @Override
    Text words(Text path, Limit.OneOf limit, Phrases phrases) {
        return Phrases.join(path, Text.of("kind.OneOfKind.is-one-of", phrases.concepts(limit.values())));
    }

    @Override
    Required required(Limit.OneOf limit, Names names) {
        return new Required("in", names.amount(limit.values()), null, "any");
    }

    @Override
    boolean offends(Limit.OneOf limit, Set<String> value) {
        return limit.values().stream().noneMatch(value::contains);
    }

    @Override
    List<Text> wanted(Limit.OneOf limit, Names names) {
        return limit.values().stream().map(names::ofKind).map(t -> new Text(t.zh(), English.any(t.en()))).toList();
    }

    @Override
    Text asked(Limit.OneOf limit, Evidence evidence, boolean counted) {
        return end("，要求为", requiredWords(limit, evidence), "; " + they(evidence) + "%s");
    }
}
