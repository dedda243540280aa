package io.github.labcheck.checker.check;

import io.github.labcheck.checker.check.Finding.Required;
import io.github.labcheck.ontology.Language;
import java.util.stream.Collectors;

/** Says amounts in words. */
public final class AmountWords {

    private AmountWords() {
    }

    /** A value with its unit. */
    public static String of(Amount amount, String unit, Language language) {
        boolean zh = language == Language.ZH;
        String symbol = unit == null ? "" : unit.equals("%") ? "%" : " " + unit;
        if (amount instanceof Amount.Number number) {
            return ConditionWords.plain(number.number()) + symbol;
        }
        if (amount instanceof Amount.Span span) {
            return ConditionWords.plain(span.low()) + (zh ? "~" : " to ") + ConditionWords.plain(span.high()) + symbol;
        }
        if (amount instanceof Amount.Flag flag) {
            return flag.truth() ? zh ? "是" : "yes" : zh ? "否" : "no";
        }
        Amount.Names names = (Amount.Names) amount;
        return names.names().isEmpty() ? zh ? "无" : "none" : names.names().stream()
                .map(n -> n.label().in(language)).collect(Collectors.joining(zh ? "、" : ", "));
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
}
