package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.ConditionWords;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Incompatibility;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words what a limit asks and how it is checked. */
final class LimitWords {

    private final Schema schema;
    private final ConditionWords conditions;

    LimitWords(Schema schema) {
        this.schema = schema;
        this.conditions = new ConditionWords(schema);
    }

    /** Name of the check kind. */
    static String kind(Limit limit) {
        return limit.getClass().getSimpleName();
    }

    /** What the limit asks. */
    Text of(Limit limit) {
        if (limit instanceof Limit.OnValue onValue) {
            return onValue(onValue);
        }
        if (limit instanceof Limit.ItemCount count) {
            return join(items(count.items()), new Text("的数量 " + bounds(count), ": number " + bounds(count)));
        }
        if (limit instanceof Limit.RequiredKinds kinds) {
            return join(items(kinds.items()), text("的", ": ", kinds.itemProperty().label()), text("齐全：", " has all of ", concepts(kinds.values())),
                    kinds.each() == null ? new Text("", "") : text("；对每个", ", for each ", kinds.each().label()));
        }
        if (limit instanceof Limit.RequiredFields fields) {
            Text holder = fields.holder() == null ? new Text("写明", "states ")
                    : new Text(fields.holder().label().zh() + "上写明", "the " + fields.holder().label().en() + " carries ");
            return join(holder, list(fields.fields(), DesignProperty::label));
        }
        if (limit instanceof Limit.Exclusion exclusion) {
            Text place = exclusion.within() == null ? new Text("同一处", "in the same place")
                    : new Text("同一" + exclusion.within().label().zh(), "with the same " + exclusion.within().label().en());
            return join(list(exclusion.pairs(), this::pair), new Text("不得在" + place.zh(), " must not be " + place.en()));
        }
        return onFlow(limit);
    }

    private Text pair(Incompatibility pair) {
        Text first = concepts(List.of(pair.first()));
        Text second = concepts(List.of(pair.second()));
        return new Text(first.zh() + "与" + second.zh(), first.en() + " and " + second.en());
    }

    private Text onValue(Limit.OnValue limit) {
        Text path = conditions.path(limit.path());
        Unit unit = limit.path().last().unit();
        if (limit instanceof Limit.Minimum minimum) {
            return join(path, number(" ≥ ", minimum.value(), unit));
        }
        if (limit instanceof Limit.Maximum maximum) {
            return join(path, number(" ≤ ", maximum.value(), unit));
        }
        if (limit instanceof Limit.Range range) {
            return join(path, new Text(" 在 ", " from "), Text.same(Numbers.plain(range.low())), new Text(" 至 ", " to "),
                    number("", range.high(), unit));
        }
        if (limit instanceof Limit.OneOf oneOf) {
            return join(path, text(" 为其一：", " is one of ", concepts(oneOf.values())));
        }
        if (limit instanceof Limit.AllOf allOf) {
            return join(path, text(" 齐全：", " has all of ", concepts(allOf.values())));
        }
        if (limit instanceof Limit.Present present) {
            return present.values().isEmpty() ? join(text("须有", "there must be: ", path))
                    : join(path, text(" 含有其一：", " has one of ", concepts(present.values())));
        }
        Limit.Absent absent = (Limit.Absent) limit;
        return absent.values().isEmpty() ? join(text("不得有", "there must not be: ", path))
                : join(path, text(" 不得含有：", " has none of ", concepts(absent.values())));
    }

    private static Text number(String sign, double number, Unit unit) {
        return new Text(sign + Numbers.of(number, unit, Language.ZH), sign + Numbers.of(number, unit, Language.EN));
    }

    private Text onFlow(Limit limit) {
        if (limit instanceof Limit.StationOrder order) {
            return text("依次经过：", "passes in this order: ", concepts(order.stations()));
        }
        if (limit instanceof Limit.OneWay oneWay) {
            return text("不返回已离开的：", "does not come back to what it left: ", concepts(oneWay.stations()));
        }
        if (limit instanceof Limit.Avoids avoids) {
            return text("不经过：", "does not pass: ", concepts(avoids.stations()));
        }
        if (limit instanceof Limit.DistinctEnds ends) {
            return text("出口不是这些流线的入口：", "does not leave where these enter: ", concepts(ends.others()));
        }
        return text("静压依次降低：", "static pressure falls along: ", concepts(((Limit.PressureRanking) limit).stations()));
    }

    private static String bounds(Limit.ItemCount count) {
        List<String> bounds = new ArrayList<>();
        if (count.minimum() > 0) {
            bounds.add("≥ " + count.minimum());
        }
        if (count.maximum() < Integer.MAX_VALUE) {
            bounds.add("≤ " + count.maximum());
        }
        return String.join(", ", bounds);
    }

    private Text items(Limit.Items items) {
        List<Text> labels = items.classes().stream().map(c -> schema.designClass(c).label()).toList();
        Text label = new Text(labels.stream().map(Text::zh).collect(Collectors.joining("或")),
                labels.stream().map(Text::en).collect(Collectors.joining(" or ")));
        Text where = list(items.where(), this::condition);
        return items.where().isEmpty() ? label
                : new Text(label.zh() + "（" + where.zh() + "）", label.en() + " (" + where.en() + ")");
    }

    private Text condition(Condition condition) {
        return conditions.words(condition);
    }

    private Text concepts(List<String> iris) {
        return list(iris, i -> schema.concept(i).orElseThrow().label());
    }

    private static <T> Text list(List<T> parts, Function<T, Text> words) {
        List<Text> texts = parts.stream().map(words).toList();
        return new Text(texts.stream().map(Text::zh).collect(Collectors.joining("、")),
                texts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static Text text(String zh, String en, Text rest) {
        return new Text(zh + rest.zh(), en + rest.en());
    }

    private static Text join(Text... parts) {
        return new Text(List.of(parts).stream().map(Text::zh).collect(Collectors.joining()),
                List.of(parts).stream().map(Text::en).collect(Collectors.joining()));
    }
}
