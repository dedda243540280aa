package io.github.labcheck.checker.evidence;

import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import java.util.List;

/** Says amounts in words. */
public final class AmountWords {

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
        boolean zh = language == Language.ZH;
        if (amount instanceof Amount.Number number) {
            return Numbers.of(number.number(), unit, language);
        }
        if (amount instanceof Amount.Span span) {
            return Numbers.of(span.low(), span.high(), unit, language);
        }
        if (amount instanceof Amount.Flag flag) {
            return flag.truth() ? zh ? "是" : "yes" : zh ? "否" : "no";
        }
        List<Text> names = labels((Amount.Names) amount);
        return names.isEmpty() ? zh ? "无" : "none" : Lists.and(names).in(language);
    }

    /** What is asked for. */
    public static String of(Required required, Language language) {
        boolean zh = language == Language.ZH;
        String value = of(required.value(), required.unit(), language);
        boolean flag = required.value() instanceof Amount.Flag;
        return switch (required.comparator()) {
            case ">=" -> "≥ " + value;
            case "<=" -> "≤ " + value;
            case ">" -> "> " + value;
            case "present" -> flag ? zh ? "须有" : "must be there" : (zh ? "须有其一：" : "one of ") + value;
            case "absent" -> flag ? zh ? "不得有" : "must not be there" : (zh ? "不得有：" : "none of ") + value;
            case "in" -> listed(required, value, zh);
            default -> value;
        };
    }

    private static String listed(Required required, String value, boolean zh) {
        boolean one = required.value() instanceof Amount.Names names && names.names().size() == 1;
        if (required.match() == null || one) {
            return value;
        }
        return required.match().equals("any") ? (zh ? "其一：" : "one of ") + value : (zh ? "齐全：" : "all of ") + value;
    }

    /** The labels of names. */
    public static List<Text> labels(Amount.Names names) {
        return names.names().stream().map(Amount.Name::label).toList();
    }
}
