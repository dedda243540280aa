package io.github.labcheck.checker.evidence;

import io.github.labcheck.checker.words.Chinese;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Operand;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import java.util.ArrayList;
import java.util.List;

/** Says in words when a clause applies. */
public final class ConditionWords {

    private final Schema schema;

    public ConditionWords(Schema schema) {
        this.schema = schema;
    }

    /** Of what a clause is asked and under which conditions, one a line. */
    public List<Text> all(Clause clause) {
        List<Text> lines = new ArrayList<>();
        clause.when().forEach(c -> lines.add(words(c)));
        clause.unless().forEach(c -> {
            Text words = words(c);
            lines.add(Text.of("evidence.ConditionWords.unless", words));
        });
        return lines;
    }

    /** One condition in words. */
    public Text words(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compare(compare);
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            return Lists.joined(words(anyOf.conditions()), Text.of("words.or"));
        }
        if (condition instanceof Condition.AllOf allOf) {
            Text all = Lists.joined(words(allOf.conditions()), Text.of("evidence.ConditionWords.and"));
            return Text.of("evidence.ConditionWords.words", all);
        }
        Condition.Some some = (Condition.Some) condition;
        DesignClass type = schema.designClass(some.designClass());
        Text where = Lists.joined(words(some.where()), Text.of("words.pause"));
        return Text.of("evidence.ConditionWords.there", type.label(), some.where().isEmpty() ? Text.same("")
                : Text.of("words.bracketed", where));
    }

    private List<Text> words(List<Condition> conditions) {
        return conditions.stream().map(this::words).toList();
    }

    private Text compare(Condition.Compare compare) {
        Text path = path(compare.path());
        Unit unit = compare.path().last().unit();
        Text operands = Lists.or(compare.operands().stream().map(o -> operand(schema, o, unit)).toList());
        if (compare.operands().get(0) instanceof Operand.OfTruth) {
            return Text.of("words.with-colon", path, operands);
        }
        Text sign = switch (compare.comparison()) {
            case IN, IS -> Text.of("evidence.ConditionWords.is");
            case NOT_IN -> Text.of("evidence.ConditionWords.not");
            case AT_LEAST -> Text.of("evidence.ConditionWords.least");
            case AT_MOST -> Text.of("evidence.ConditionWords.most");
            case MORE_THAN -> Text.of("evidence.ConditionWords.more-than");
            case LESS_THAN -> Text.of("evidence.ConditionWords.less-than");
        };
        return new Text(Chinese.joined(Chinese.joined(path.zh(), sign.zh()), operands.zh()), path.en() + " " + sign.en() + " "
                + operands.en());
    }

    /** A path in words: what stands at its end, of what. */
    public Text path(Path path) {
        List<Path.Step> shown = path.steps().stream().filter(s -> !s.inverse()).toList();
        List<Text> labels = shown.stream().map(s -> s.property().label()).toList();
        return new Text(String.join("的", labels.stream().map(Text::zh).toList()), String.join(" of the ", reversed(labels)));
    }

    private static List<String> reversed(List<Text> labels) {
        List<String> reversed = new ArrayList<>();
        labels.forEach(l -> reversed.add(0, l.en()));
        return reversed;
    }

    private static Text operand(Schema schema, Operand operand, Unit unit) {
        if (operand instanceof Operand.OfConcept concept) {
            return schema.concept(concept.iri()).orElseThrow().label();
        }
        if (operand instanceof Operand.OfTruth truth) {
            return truth.truth() ? Text.of("evidence.ConditionWords.yes") : Text.of("evidence.ConditionWords.no");
        }
        if (operand instanceof Operand.OfNumber number) {
            return new Text(Numbers.of(number.number(), unit, Language.ZH), Numbers.of(number.number(), unit, Language.EN));
        }
        return Text.same(operand instanceof Operand.OfDay day ? day.day().toString()
                : ((Operand.OfText) operand).text());
    }
}
