package io.github.labcheck.checker.evidence;

import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import java.util.List;

/** Says amounts in words. */
public final class AmountWords {

    private static final Text YES = Text.of("evidence.AmountWords.yes");
    private static final Text NO = Text.of("evidence.AmountWords.no");
    private static final Text NONE = Text.of("evidence.AmountWords.none");
    private static final Text MUST_BE_THERE = Text.of("evidence.AmountWords.must-be-there");
    private static final Text MUST_NOT_BE_THERE = Text.of("evidence.AmountWords.must-not-be-there");

    private AmountWords() {
    }

    /** What the design has, in both languages. */
    public static Text of(Measured measured) {
        return new Text(of(measured, Language.ZH), of(measured, Language.EN));
    }

    /** What is asked for, in both languages. */
    public static Text of(Required required) {
        return new Text(of(required, Language.ZH), of(required, Language.EN));
    }

    /** What the design has. */
    public static String of(Measured measured, Language language) {
        return of(measured.value(), measured.unit(), language);
    }

    /** A value with its unit. */
    public static String of(Amount amount, Unit unit, Language language) {
        if (amount instanceof Amount.Number number) {
            return Numbers.of(number.number(), unit, language);
        }
        if (amount instanceof Amount.Span span) {
            return Numbers.of(span.low(), span.high(), unit, language);
        }
        if (amount instanceof Amount.Flag flag) {
            return (flag.truth() ? YES : NO).in(language);
        }
        List<Text> names = labels((Amount.Names) amount);
        return (names.isEmpty() ? NONE : Lists.and(names)).in(language);
    }

    /** What is asked for. */
    public static String of(Required required, Language language) {
        String value = of(required.value(), required.unit(), language);
        boolean flag = required.value() instanceof Amount.Flag;
        return switch (required.comparator()) {
            case ">=" -> "≥ " + value;
            case "<=" -> "≤ " + value;
            case ">" -> "> " + value;
            case "present" -> (flag ? MUST_BE_THERE : Text.of("evidence.AmountWords.must-have-one", value)).in(language);
            case "absent" -> (flag ? MUST_NOT_BE_THERE : Text.of("evidence.AmountWords.must-have-none", value)).in(language);
            case "in" -> listed(required, value).in(language);
            default -> value;
        };
    }

    private static Text listed(Required required, String value) {
        boolean one = required.value() instanceof Amount.Names names && names.names().size() == 1;
        if (required.match() == null || one) {
            return Text.same(value);
        }
        return required.match().equals("any") ? Text.of("evidence.AmountWords.one-of", value)
                : Text.of("evidence.AmountWords.all-of", value);
    }

    /** The labels of names. */
    public static List<Text> labels(Amount.Names names) {
        return names.names().stream().map(Amount.Name::label).toList();
    }
}
