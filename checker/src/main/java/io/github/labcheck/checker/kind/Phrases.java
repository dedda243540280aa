package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.evidence.ConditionWords;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import java.util.List;
import java.util.function.Function;

/** Parts of sentences that say what limits ask. */
public final class Phrases {

    private final Schema schema;
    private final ConditionWords conditions;

    public Phrases(Schema schema) {
        this.schema = schema;
        this.conditions = new ConditionWords(schema);
    }

    /** What a limit asks. */
    public Text of(Limit limit) {
        return Kinds.of(limit).words(limit, this);
    }

    Text path(Path path) {
        return conditions.path(path);
    }

    Text items(Limit.Items items) {
        Text label = Lists.joined(items.classes().stream().map(c -> schema.designClass(c).label()).toList(), Text.of("words.or"));
        Text where = list(items.where(), conditions::words);
        return items.where().isEmpty() ? label
                : Text.of("words.with-brackets", label, where);
    }

    Text concepts(List<String> iris) {
        return list(iris, i -> schema.concept(i).orElseThrow().label());
    }

    static Text number(String sign, double number, Unit unit) {
        return new Text(sign + Numbers.of(number, unit, Language.ZH), sign + Numbers.of(number, unit, Language.EN));
    }

    static <T> Text list(List<T> parts, Function<T, Text> words) {
        return Lists.joined(parts.stream().map(words).toList(), Text.of("words.comma"));
    }

    static Text join(Text... parts) {
        return Lists.joined(List.of(parts), Text.same(""));
    }
}
