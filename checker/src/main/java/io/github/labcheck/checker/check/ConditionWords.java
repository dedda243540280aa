package io.github.labcheck.checker.check;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Operand;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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
            lines.add(new Text("除非" + words.zh(), "unless " + words.en()));
        });
        return lines;
    }

    /** One condition in words. */
    public Text words(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compare(compare);
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            List<Text> parts = anyOf.conditions().stream().map(this::words).toList();
            return new Text(join(parts, Text::zh, "或"), join(parts, Text::en, " or "));
        }
        Condition.Some some = (Condition.Some) condition;
        DesignClass type = schema.designClass(some.designClass());
        List<Text> parts = some.where().stream().map(this::words).toList();
        return new Text("有" + type.label().zh() + (parts.isEmpty() ? "" : "（" + join(parts, Text::zh, "，") + "）"),
                "there is a " + type.label().en() + (parts.isEmpty() ? "" : " (" + join(parts, Text::en, ", ") + ")"));
    }

    private Text compare(Condition.Compare compare) {
        Text path = path(compare.path());
        List<Text> operands = compare.operands().stream().map(this::operand).toList();
        String unit = compare.path().last().symbol().map(u -> " " + u).orElse("");
        Text sign = switch (compare.comparison()) {
            case IN -> operands.size() == 1 ? new Text("为", "is") : new Text("为其一：", "is one of");
            case NOT_IN -> new Text("不为", "is not");
            case IS -> new Text("为", "is");
            case AT_LEAST -> Text.same("≥");
            case AT_MOST -> Text.same("≤");
            case MORE_THAN -> Text.same(">");
            case LESS_THAN -> Text.same("<");
        };
        return new Text(path.zh() + " " + sign.zh() + " " + join(operands, Text::zh, "、") + unit,
                path.en() + " " + sign.en() + " " + join(operands, Text::en, ", ") + unit);
    }

    /** A path in words: what stands at its end, of what. */
    public Text path(Path path) {
        List<Path.Step> shown = path.steps().stream().filter(s -> !s.inverse()).toList();
        List<Text> labels = shown.stream().map(s -> s.property().label()).toList();
        return new Text(join(labels, Text::zh, "的"), join(labels, Text::en, " → "));
    }

    private Text operand(Operand operand) {
        if (operand instanceof Operand.OfConcept concept) {
            return schema.concept(concept.iri()).orElseThrow().label();
        }
        if (operand instanceof Operand.OfTruth truth) {
            return truth.truth() ? new Text("是", "yes") : new Text("否", "no");
        }
        if (operand instanceof Operand.OfNumber number) {
            return Text.same(plain(number.number()));
        }
        return Text.same(operand instanceof Operand.OfDay day ? day.day().toString()
                : ((Operand.OfText) operand).text());
    }

    /** A number without trailing zeros or exponent. */
    public static String plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

    private static String join(List<Text> parts, Function<Text, String> language, String between) {
        return parts.stream().map(language).collect(Collectors.joining(between));
    }
}
