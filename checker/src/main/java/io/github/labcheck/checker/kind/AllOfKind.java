package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.evidence.Amount;
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

/** Each of a list is among the values. */
final class AllOfKind extends ValueKind<Limit.AllOf> {

    AllOfKind() {
        super(Text.of("kind.AllOfKind.all"));
    }

    @Override
    Due due(Pair pair, List<Missing> doubt, String path, Limit.AllOf limit) {
        return new Due.AllOf(pair, doubt, path, Set.copyOf(limit.values()));
    }

    @Override
    Text words(Text path, Limit.AllOf limit, Phrases phrases) {
        return Phrases.join(path, Text.of("kind.AllOfKind.has-all-of", phrases.concepts(limit.values())));
    }

    @Override
    Required required(Limit.AllOf limit, Names names) {
        return new Required("in", names.amount(limit.values()), null, "all");
    }

    @Override
    Kind saying(boolean flag) {
        return flag ? Kind.WHEN_FALSE : Kind.WHEN_NONE;
    }

    @Override
    boolean namesNothing() {
        return false;
    }

    @Override
    boolean goesWithoutSaying(Limit.AllOf limit, Evidence evidence) {
        return true;
    }

    @Override
    Text generic(Limit.AllOf limit, Evidence evidence) {
        return Text.of("kind.AllOfKind.missing", items(limit, evidence).size());
    }

    @Override
    List<Text> items(Limit.AllOf limit, Evidence evidence) {
        List<String> there = ((Amount.Names) evidence.measured().value()).names().stream().map(Amount.Name::notation).toList();
        return ((Amount.Names) evidence.required().value()).names().stream().filter(n -> !there.contains(n.notation()))
                .map(Amount.Name::label).toList();
    }
}
