package io.github.labcheck.checker.check;

import io.github.labcheck.checker.words.Chinese;
import io.github.labcheck.checker.words.English;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.checker.words.Sentence;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Sayings;
import io.github.labcheck.ontology.Sayings.Kind;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what is wrong with the values at the end of a path: in the property's own words, or else in those of the check kind. */
final class ValueFaults {

    /** A block that is a thing of its own: what a label says is not said of what carries it. */
    private static final String LABEL = "label";

    private static final Text NOT_ALLOWED = new Text("，不允许", ", which is not allowed");

    private final Sayings sayings;

    ValueFaults(Sayings sayings) {
        this.sayings = sayings;
    }

    /** What is wrong, where something is. */
    Said of(Limit.OnValue limit, Evidence evidence) {
        Map<String, Text> arguments = arguments(limit, evidence);
        Text asked = asked(limit, evidence, false);
        if (evidence.measured() == null) {
            return Said.of("没有写明{subject}的{property}", "the {property} of {subject} " + be(evidence) + " not stated", arguments, asked);
        }
        if (isEmpty(evidence) && !(limit instanceof Limit.AllOf)) {
            return Said.of(nothing(limit.path(), arguments), arguments, limit instanceof Limit.Present ? Said.NOTHING : asked);
        }
        Optional<Text> own = own(limit, evidence, arguments);
        if (own.isPresent()) {
            boolean plain = own.get().en().matches(".*\\{(required|wanted).*") || goesWithoutSaying(limit, evidence);
            boolean counted = own.get().en().contains("{measured ");
            return Said.of(own.get(), arguments, plain ? Said.NOTHING : asked(limit, evidence, counted));
        }
        return Said.of(generic(limit, evidence), arguments, asked);
    }

    private Map<String, Text> arguments(Limit.OnValue limit, Evidence evidence) {
        Map<String, Text> arguments = new HashMap<>();
        arguments.put("property", words(limit.path()));
        arguments.put("measured", evidence.measured() == null ? Said.NOTHING : new Text(AmountWords.of(evidence.measured(), Language.ZH),
                AmountWords.of(evidence.measured(), Language.EN)));
        arguments.put("required", required(limit, evidence));
        arguments.put("wanted", Lists.or(evidence.wanted()));
        List<Text> items = items(limit, evidence);
        arguments.put("all", Lists.and(items));
        arguments.put("items", new Text(Lists.and(items).zh(), Lists.or(items).en()));
        arguments.put("any", Lists.and(items.stream().map(t -> new Text(t.zh(), English.any(t.en()))).toList()));
        evidence.shown(arguments);
        return arguments;
    }

    /** The property's own sentence; one that needs what the drawing shows only where it shows something. */
    private Optional<Text> own(Limit.OnValue limit, Evidence evidence, Map<String, Text> arguments) {
        String along = limit.path().text();
        String last = limit.path().last().name();
        boolean owned = limit.path().steps().stream().limit(limit.path().steps().size() - 1L)
                .allMatch(s -> s.property().range() instanceof Range.Block);
        Optional<Text> none = isZero(evidence) ? sayings.of(Kind.WHEN_NONE, along) : Optional.empty();
        return none.or(() -> sayings.of(kind(limit), along))
                .or(() -> owned ? sayings.of(kind(limit), last) : Optional.empty())
                .filter(t -> new Sentence(t, arguments).complete());
    }

    private static Kind kind(Limit.OnValue limit) {
        boolean flag = limit.path().last().range() == Range.Literal.BOOLEAN;
        if (limit instanceof Limit.Absent) {
            return flag ? Kind.WHEN_TRUE : Kind.WHEN_SOME;
        }
        boolean there = limit instanceof Limit.Present || limit instanceof Limit.AllOf;
        return flag ? Kind.WHEN_FALSE : there ? Kind.WHEN_NONE : Kind.SAYING;
    }

    private static boolean isEmpty(Evidence evidence) {
        return evidence.measured().value() instanceof Amount.Names names && names.names().isEmpty();
    }

    /** That there is no value where the design leaves nothing open. */
    private Text nothing(Path path, Map<String, Text> arguments) {
        Optional<Text> block = path.steps().stream().map(Path.Step::property).filter(p -> p.range() instanceof Range.Block)
                .map(DesignProperty::label).findFirst();
        block.ifPresent(b -> {
            arguments.put("block", b);
            arguments.put("property", path.last().label());
        });
        return block.isPresent() ? new Text("{subject}的{block}没有写明{property}", "the {block} of {subject} states no {property}")
                : sayings.of(Kind.WHEN_NONE, path.text()).filter(t -> new Sentence(t, arguments).complete())
                .orElse(new Text("{subject}没有{property}", "{subject} [has|have] no {property}"));
    }

    private static boolean isZero(Evidence evidence) {
        return evidence.measured().value() instanceof Amount.Number number && number.number() == 0;
    }

    /** Whether the sentence says it all: none where there must be one, some where there must be none. */
    private static boolean goesWithoutSaying(Limit.OnValue limit, Evidence evidence) {
        return limit instanceof Limit.Maximum maximum && maximum.value() == 0
                || limit instanceof Limit.Minimum minimum && (minimum.value() == 0 || minimum.value() == 1 && isZero(evidence))
                || limit instanceof Limit.Present || limit instanceof Limit.AllOf || limit instanceof Limit.Absent;
    }

    private static String printed(Path path) {
        return path.last().unit() == null ? "" : path.last().unit().printed().en();
    }

    private static Text generic(Limit.OnValue limit, Evidence evidence) {
        boolean flag = limit.path().last().range() == Range.Literal.BOOLEAN;
        if (flag) {
            return limit instanceof Limit.Absent ? new Text("{subject}：“{property}”成立", "\"{property}\" is true of {subject}")
                    : new Text("{subject}：“{property}”不成立", "\"{property}\" is not true of {subject}");
        }
        if (limit instanceof Limit.AllOf) {
            boolean one = missing((Limit.AllOf) limit, evidence).size() == 1;
            return new Text("{subject}的{property}中没有{all}", "{all} " + (one ? "is" : "are") + " missing from the {property} of {subject}");
        }
        if (limit instanceof Limit.Present present) {
            return present.values().isEmpty() ? new Text("{subject}没有{property}", "{subject} [has|have] no {property}")
                    : new Text("{subject}的{property}中没有{items}", "the {property} of {subject} " + (English.isPlural(evidence.property().label().en())
                            ? "include" : "includes") + " no {items}");
        }
        String value = evidence.measured().value() instanceof Amount.Names ? "{all}" : "{measured}";
        return new Text("{subject}的{property}为" + value, "the {property} of {subject} " + be(evidence) + " " + value);
    }

    /** How the sentence ends: what is asked for. */
    private Text asked(Limit.OnValue limit, Evidence evidence, boolean counted) {
        Text required = required(limit, evidence);
        if (limit instanceof Limit.Minimum minimum) {
            return end("，要求至少 ", required, "; at least %s " + be(limit.path(), minimum.value(), counted) + " required");
        }
        if (limit instanceof Limit.Maximum maximum) {
            return end("，要求不超过 ", required, "; at most %s " + be(limit.path(), maximum.value(), counted) + " allowed");
        }
        String they = English.isPlural(evidence.property().label().en()) ? "they have to be " : "it has to be ";
        if (limit instanceof Limit.Range range) {
            return end("，要求 ", required, "; " + they + (range.low() == range.high() ? "" : "between ") + "%s");
        }
        if (limit instanceof Limit.OneOf) {
            return end("，要求为", required, "; " + they + "%s");
        }
        return limit instanceof Limit.Absent absent && !absent.values().isEmpty() ? NOT_ALLOWED : Said.NOTHING;
    }

    private static Text end(String zh, Text required, String en) {
        return new Text((zh.endsWith(" ") ? zh + required.zh() : Chinese.joined(zh, required.zh())), en.formatted(required.en()));
    }

    private static String be(Path path, double number, boolean counted) {
        return printed(path).isEmpty() && number != 1 && (counted || English.isPlural(path.last().label().en())) ? "are" : "is";
    }

    private static String be(Evidence evidence) {
        return English.isPlural(evidence.property().label().en()) ? "are" : "is";
    }

    private static Text required(Limit.OnValue limit, Evidence evidence) {
        Unit unit = limit.path().last().unit();
        if (limit instanceof Limit.Minimum minimum) {
            return number(minimum.value(), unit);
        }
        if (limit instanceof Limit.Maximum maximum) {
            return number(maximum.value(), unit);
        }
        if (limit instanceof Limit.Range range) {
            return new Text(Numbers.of(range.low(), range.high(), unit, Language.ZH), range.low() == range.high()
                    ? Numbers.of(range.low(), unit, Language.EN) : Numbers.plain(range.low()) + " and " + Numbers.of(range.high(), unit, Language.EN));
        }
        return evidence.required().value() instanceof Amount.Names names ? Lists.or(AmountWords.labels(names)) : Said.NOTHING;
    }

    private static Text number(double number, Unit unit) {
        return new Text(Numbers.of(number, unit, Language.ZH), Numbers.of(number, unit, Language.EN));
    }

    /** What is not there of a list that has to be, or is there and must not be. */
    private static List<Text> items(Limit.OnValue limit, Evidence evidence) {
        if (evidence.measured() == null || !(evidence.measured().value() instanceof Amount.Names)) {
            return List.of();
        }
        return limit instanceof Limit.AllOf allOf ? missing(allOf, evidence)
                : limit instanceof Limit.Present present && !present.values().isEmpty()
                ? AmountWords.labels((Amount.Names) evidence.required().value()) : offending(evidence);
    }

    private static List<Text> missing(Limit.AllOf limit, Evidence evidence) {
        List<String> there = notations(evidence.measured().value());
        return ((Amount.Names) evidence.required().value()).names().stream().filter(n -> !there.contains(n.notation())).map(Amount.Name::label).toList();
    }

    private static List<String> notations(Amount names) {
        return ((Amount.Names) names).names().stream().map(Amount.Name::notation).collect(Collectors.toList());
    }

    private static List<Text> offending(Evidence evidence) {
        List<Text> offending = evidence.offending().stream().map(Amount.Name::label).distinct().toList();
        return offending.isEmpty() ? AmountWords.labels((Amount.Names) evidence.measured().value()) : offending;
    }

    /** A path in words: what stands at its end, of what. */
    private static Text words(Path path) {
        List<DesignProperty> steps = path.steps().stream().filter(s -> !s.inverse()).map(Path.Step::property).toList();
        List<DesignProperty> shown = steps.stream().filter(p -> !(p.range() instanceof Range.Block)).toList();
        StringBuilder en = new StringBuilder();
        for (int i = shown.size() - 1; i >= 0; i--) {
            en.append(en.length() == 0 ? "" : " of the ").append(shown.get(i).label().en());
        }
        Text words = new Text(shown.stream().map(p -> p.label().zh()).collect(Collectors.joining("的")), en.toString());
        return steps.stream().filter(p -> p.name().equals(LABEL)).map(DesignProperty::label).findFirst()
                .map(label -> new Text(namesLabel(words) ? words.zh() : label.zh() + words.zh(), label.en() + " " + words.en()))
                .orElse(words);
    }

    /** Some keys name the label in Chinese themselves: 标签边长. */
    private static boolean namesLabel(Text words) {
        return words.zh().indexOf('标') >= 0;
    }
}
