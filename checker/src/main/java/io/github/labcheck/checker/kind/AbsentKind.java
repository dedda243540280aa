package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Sayings.Kind;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import java.util.List;
import java.util.Set;

/** The value is false, or there is none; with a list, none of the list. */
final class AbsentKind extends ValueKind<Limit.Absent> {

    AbsentKind() {
        super(Text.of("kind.AbsentKind.absent"));
    }

    @Override
    Due due(Pair pair, List<Missing> doubt, String path, Limit.Absent limit) {
        return new Due.Absent(pair, doubt, path, Set.copyOf(limit.values()));
    }

    @Override
    Text words(Text path, Limit.Absent limit, Phrases phrases) {
        return limit.values().isEmpty() ? Text.of("kind.AbsentKind.there-must-not", path)
                : Phrases.join(path, Text.of("kind.AbsentKind.none", phrases.concepts(limit.values())));
    }

    @Override
    Required required(Limit.Absent limit, Names names) {
        return limit.values().isEmpty() ? new Required("absent", new Amount.Flag(true), null, null)
                : new Required("absent", names.amount(limit.values()), null, "any");
    }

    @Override
    boolean offends(Limit.Absent limit, Set<String> value) {
        return limit.values().stream().anyMatch(value::contains);
    }

    @Override
    Kind saying(boolean flag) {
        return flag ? Kind.WHEN_TRUE : Kind.WHEN_SOME;
    }

    @Override
    boolean goesWithoutSaying(Limit.Absent limit, Evidence evidence) {
        return true;
    }

    @Override
    Text untrue() {
        return Text.of("kind.AbsentKind.true");
    }

    @Override
    Text asked(Limit.Absent limit, Evidence evidence, boolean counted) {
        return limit.values().isEmpty() ? Said.NOTHING : Speech.NOT_ALLOWED;
    }
}
