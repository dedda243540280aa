package io.github.labcheck.checker.report.ask;

import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What may be answered.
 *
 * @param options  the answers to choose from; empty if the answer is free
 * @param several  whether more than one may be given
 * @param number   whether it is a number
 * @param hint     what to write, in both languages
 */
record Answerable(List<String> options, boolean several, boolean number, Text hint) {

    /** Values of a key that are named beside other keys. */
    private static final int NAMED = 4;

    private static final Text NONE = Text.of("report.ask.Answerable.none");

    /** What may be said of a section that is begun and not all listed: only that there is nothing, or nothing more. */
    static final Answerable BEGUN = new Answerable(List.of(option(NONE), option(Text.of("report.ask.Answerable.all-listed"))), false, false,
            Text.of("report.ask.Answerable.none-if-there-none"));

    /** What may be said of a section of which the design says nothing: there is nothing in it that could be all. */
    static final Answerable ABSENT = new Answerable(List.of(option(NONE)), false, false,
            Text.of("report.ask.Answerable.none-if-there-none-otherwise"));

    /** What may be said of a section that is one block and left out: its keys with their values. */
    static Answerable keys(DesignClass type, Function<DesignProperty, List<Concept>> concepts) {
        List<DesignProperty> keys = type.properties().stream().filter(p -> !p.derived() && of(type, p, List.of()).isPresent()).toList();
        Text words = Lists.joined(keys.stream().map(p -> Text.of("words.with-brackets", new Text(p.label().zh(), p.key()),
                values(type, p, concepts))).toList(), Text.of("words.comma"));
        return new Answerable(List.of(), false, false, Text.of("report.ask.Answerable.key-value-several", words));
    }

    /** What a key takes: its first values, or what kind of value. */
    private static Text values(DesignClass type, DesignProperty property, Function<DesignProperty, List<Concept>> concepts) {
        List<Text> labels = concepts.apply(property).stream().map(Concept::label).toList();
        if (labels.isEmpty()) {
            return of(type, property, List.of()).orElseThrow().hint();
        }
        Text first = Lists.joined(labels.subList(0, Math.min(NAMED, labels.size())), Text.of("report.ask.Answerable.either"));
        return labels.size() <= NAMED ? first : new Text(first.zh() + "…", first.en() + " …");
    }

    /** What may be said of a key; empty for what no cell can hold, such as an outline or a block. */
    static Optional<Answerable> of(DesignClass type, DesignProperty property, List<Concept> concepts) {
        if (type.section() == null || property.range() instanceof Range.Shape || property.range() instanceof Range.Block) {
            return Optional.empty();
        }
        boolean maybeNone = property.many() && !property.decisive();
        Text several = maybeNone ? Text.of("report.ask.Answerable.several-may-given-semicolons")
                : property.many() ? Text.of("report.ask.Answerable.several-may-given-semicolons-between") : new Text("", "");
        if (property.range() instanceof Range.OfConcept) {
            Stream<String> none = maybeNone ? Stream.of(option(NONE)) : Stream.empty();
            return Optional.of(new Answerable(Stream.concat(none, concepts.stream().map(c -> option(c.label()))).toList(),
                    property.many(), false,
                    joined(Text.of("report.ask.Answerable.choose-from-list"), several)));
        }
        if (property.range() == Range.Literal.BOOLEAN) {
            return Optional.of(new Answerable(Stream.of(Text.of("report.ask.Answerable.yes"),
                    Text.of("report.ask.Answerable.no")).map(Answerable::option).toList(),
                    false, false,
                    Text.of("report.ask.Answerable.yes-no")));
        }
        if (property.numeric()) {
            return Optional.of(new Answerable(List.of(), property.many(), true, joined(number(property), several)));
        }
        Text free = property.range() == Range.Literal.DATE ? Text.of("report.ask.Answerable.day-such-2026-01")
                : property.range() instanceof Range.Reference ? Text.of("report.ask.Answerable.id") : Text.of("report.ask.Answerable.text");
        return Optional.of(new Answerable(List.of(), property.many(), false, joined(free, several)));
    }

    /** An answer to choose, in both languages. */
    static String option(Text label) {
        return label.zh().equals(label.en()) ? label.zh() : label.zh() + " / " + label.en();
    }

    private static Text number(DesignProperty property) {
        Text unit = property.symbol().filter(s -> !s.equals("1")).map(s -> Text.of("words.pause").and(Text.same(s))).orElse(Text.same(""));
        boolean bounded = !Double.isNaN(property.low()) && !Double.isNaN(property.high());
        String bounds = bounded ? " " + Numbers.plain(property.low()) + "–" + Numbers.plain(property.high()) : "";
        Text interval = property.interval() ? Text.of("report.ask.Answerable.range-20-26") : new Text("", "");
        return Text.of("report.ask.Answerable.number", bounds, unit, interval);
    }

    private static Text joined(Text one, Text other) {
        return other.zh().isEmpty() ? one : Text.of("report.ask.Answerable.joined", one, other);
    }

    /** The hint in both languages, the asked one first. */
    String hint(Language first) {
        return both(hint, first);
    }

    /** A text in both languages, one a line. */
    static String both(Text text, Language first) {
        String one = text.in(first);
        String other = text.in(first == Language.ZH ? Language.EN : Language.ZH);
        return one.equals(other) ? one : one + "\n" + other;
    }
}
