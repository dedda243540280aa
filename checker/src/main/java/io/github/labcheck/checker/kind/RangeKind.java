package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import java.util.List;

/** A number, or both ends of an interval, lie in a closed range. */
final class RangeKind extends ValueKind<Limit.Range> {

    RangeKind() {
        super(Text.of("kind.RangeKind.range"));
    }

    @Override
    Due due(Pair pair, List<Missing> doubt, String path, Limit.Range limit) {
        return new Due.Range(pair, doubt, path, limit.low(), limit.high());
    }

    @Override
    Text words(Text path, Limit.Range limit, Phrases phrases) {
        return Phrases.join(path, Text.of("kind.RangeKind.from"), Text.same(Numbers.plain(limit.low())), Text.of("kind.RangeKind.to"),
                Phrases.number("", limit.high(), limit.path().last().unit()));
    }

    @Override
    Required required(Limit.Range limit, Names names) {
        return new Required("in", new Amount.Span(limit.low(), limit.high()), limit.path().last().unit(), null);
    }

    @Override
    Text asked(Limit.Range limit, Evidence evidence, boolean counted) {
        return end("，要求 ", requiredWords(limit, evidence), "; " + they(evidence) + (limit.low() == limit.high() ? "" : "between ") + "%s");
    }

    @Override
    Text requiredWords(Limit.Range limit, Evidence evidence) {
        Unit unit = limit.path().last().unit();
        return new Text(Numbers.of(limit.low(), limit.high(), unit, Language.ZH), limit.low() == limit.high()
                ? Numbers.of(limit.low(), unit, Language.EN) : Numbers.plain(limit.low()) + " and "
                + Numbers.of(limit.high(), unit, Language.EN));
    }
}
