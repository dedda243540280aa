package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Measured;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.words.Chinese;
import io.github.labcheck.checker.words.English;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.checker.words.Sentence;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Sayings;
import io.github.labcheck.ontology.Sayings.Kind;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import io.github.labcheck.rules.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind on the values at the end of a path. What is wrong is said in the property's own words, or else in those of the kind.
 *
 * @param <L> the limit
 */
abstract class ValueKind<L extends Limit.OnValue> extends SubjectKind<L, Due.OnValue> {

    ValueKind(Text name) {
        super(name);
    }

    @Override
    final Due due(Pair pair, L limit, Candidate candidate, Surroundings around) {
        around.values(candidate.subject(), limit.path());
        return due(pair, candidate.doubt(), limit.path().text(), limit);
    }

    abstract Due due(Pair pair, List<Missing> doubt, String path, L limit);

    @Override
    public final boolean measured(Due.OnValue due, Surroundings around) {
        return around.values(due.subject(), due.path()).known();
    }

    @Override
    public final Text words(L limit, Phrases phrases) {
        return words(phrases.path(limit.path()), limit, phrases);
    }

    abstract Text words(Text path, L limit, Phrases phrases);

    @Override
    public final Evidence evidence(L limit, Due.OnValue due, Optional<Subject> subject, Names names) {
        Path path = limit.path();
        Values values = subject.orElseThrow().at(path.text());
        DesignProperty property = path.last();
        Measured measured = values.known() ? new Measured(amount(values, property, names), property.unit()) : null;
        List<String> places = new ArrayList<>(property.about());
        if (!path.steps().get(0).inverse()) {
            places.add(path.steps().get(0).property().iri());
        }
        if (measured != null) {
            places.add(names.designProperty("outline").iri()); // a value that was measured from the drawing
        }
        List<Amount.Name> offending = values.names().stream().filter(n -> offends(limit, n)).map(n -> n.iterator().next())
                .map(n -> new Amount.Name(names.of(n).notation(), names.ofKind(n))).toList();
        return new Evidence(property, measured, required(limit, names), List.of(), offending, wanted(limit, names), List.of(), places,
                Proof.NONE).shownBy(path, due.subject(), names);
    }

    abstract Required required(L limit, Names names);

    /** Whether a value, with everything broader, must not be there. */
    boolean offends(L limit, Set<String> value) {
        return false;
    }

    /** What things of the kinds are called, with articles, of which one is asked for. */
    List<Text> wanted(L limit, Names names) {
        return List.of();
    }

    private static Amount amount(Values values, DesignProperty property, Names names) {
        if (property.numeric()) {
            return values.low() == values.high() ? new Amount.Number(values.low())
                    : new Amount.Span(values.low(), values.high());
        }
        return values.truth() != null ? new Amount.Flag(values.truth())
                : names.amount(values.names().stream().map(n -> n.iterator().next()).toList());
    }

    @Override
    public final Said fault(L limit, Due.OnValue due, Evidence evidence, Speech speech) {
        Sayings sayings = speech.sayings();
        Map<String, Text> arguments = arguments(limit, evidence);
        Text asked = asked(limit, evidence, false);
        if (evidence.measured() == null) {
            return Said.of(Text.of("kind.ValueKind.not-stated", number(evidence)), arguments, asked);
        }
        if (isEmpty(evidence) && namesNothing()) {
            return Said.of(nothing(limit.path(), arguments, sayings), arguments, asksForSome() ? Said.NOTHING : asked);
        }
        Optional<Text> own = own(limit, evidence, arguments, sayings);
        if (own.isPresent()) {
            boolean plain = own.get().en().matches(".*\\{(required|wanted).*") || goesWithoutSaying(limit, evidence);
            boolean counted = own.get().en().contains("{measured ");
            return Said.of(own.get(), arguments, plain ? Said.NOTHING : asked(limit, evidence, counted));
        }
        return Said.of(isFlag(limit) ? untrue() : generic(limit, evidence), arguments, asked);
    }

    private Map<String, Text> arguments(L limit, Evidence evidence) {
        Map<String, Text> arguments = new HashMap<>();
        arguments.put("property", PathWords.of(limit.path()));
        arguments.put("measured", evidence.measured() == null ? Said.NOTHING : AmountWords.of(evidence.measured()));
        arguments.put("required", requiredWords(limit, evidence));
        arguments.put("wanted", Lists.or(evidence.wanted()));
        boolean named = evidence.measured() != null && evidence.measured().value() instanceof Amount.Names;
        List<Text> items = named ? items(limit, evidence) : List.of();
        arguments.put("all", Lists.and(items));
        arguments.put("items", new Text(Lists.and(items).zh(), Lists.or(items).en()));
        arguments.put("any", Lists.and(items.stream().map(t -> new Text(t.zh(), English.any(t.en()))).toList()));
        evidence.shown(arguments);
        return arguments;
    }

    /** The property's own sentence; one that needs what the drawing shows only where it shows something. */
    private Optional<Text> own(L limit, Evidence evidence, Map<String, Text> arguments, Sayings sayings) {
        String along = limit.path().text();
        String last = limit.path().last().name();
        boolean owned = limit.path().steps().stream().limit(limit.path().steps().size() - 1L)
                .allMatch(s -> s.property().range() instanceof Range.Block);
        Optional<Text> none = isZero(evidence) ? sayings.of(Kind.WHEN_NONE, along) : Optional.empty();
        return none.or(() -> sayings.of(saying(isFlag(limit)), along))
                .or(() -> owned ? sayings.of(saying(isFlag(limit)), last) : Optional.empty())
                .filter(t -> new Sentence(t, arguments).complete());
    }

    /** Which of a property's sentences says what is wrong, of a truth value or of another one. */
    Kind saying(boolean flag) {
        return flag ? Kind.WHEN_FALSE : Kind.SAYING;
    }

    /** Whether there must be some value, whichever it is. */
    boolean asksForSome() {
        return false;
    }

    /** Whether that there is no value says all that is wrong where there is none. */
    boolean namesNothing() {
        return true;
    }

    /** Whether the sentence says it all: none where there must be one, some where there must be none. */
    boolean goesWithoutSaying(L limit, Evidence evidence) {
        return false;
    }

    /** That a truth value is the wrong one. */
    Text untrue() {
        return Text.of("kind.ValueKind.not-true");
    }

    /** What is wrong where the property has no words of its own. */
    Text generic(L limit, Evidence evidence) {
        String value = evidence.measured().value() instanceof Amount.Names ? "{all}" : "{measured}";
        return Text.of("kind.ValueKind.is", value, number(evidence));
    }

    /** How the sentence ends: what is asked for. */
    Text asked(L limit, Evidence evidence, boolean counted) {
        return Said.NOTHING;
    }

    Text requiredWords(L limit, Evidence evidence) {
        return evidence.required().value() instanceof Amount.Names all ? Lists.or(AmountWords.labels(all)) : Said.NOTHING;
    }

    /** What is not there of a list that has to be, or is there and must not be. */
    List<Text> items(L limit, Evidence evidence) {
        List<Text> offending = evidence.offending().stream().map(Amount.Name::label).distinct().toList();
        return offending.isEmpty() ? AmountWords.labels((Amount.Names) evidence.measured().value()) : offending;
    }

    private static boolean isFlag(Limit.OnValue limit) {
        return limit.path().last().range() == Range.Literal.BOOLEAN;
    }

    private static boolean isEmpty(Evidence evidence) {
        return evidence.measured().value() instanceof Amount.Names names && names.names().isEmpty();
    }

    static boolean isZero(Evidence evidence) {
        return evidence.measured().value() instanceof Amount.Number number && number.number() == 0;
    }

    /** That there is no value where the design leaves nothing open. */
    private static Text nothing(Path path, Map<String, Text> arguments, Sayings sayings) {
        Optional<Text> block = path.steps().stream().map(Path.Step::property).filter(p -> p.range() instanceof Range.Block)
                .map(DesignProperty::label).findFirst();
        block.ifPresent(b -> {
            arguments.put("block", b);
            arguments.put("property", path.last().label());
        });
        return block.isPresent() ? Text.of("kind.ValueKind.states-no")
                : sayings.of(Kind.WHEN_NONE, path.text()).filter(t -> new Sentence(t, arguments).complete())
                .orElse(Text.of("kind.ValueKind.no"));
    }

    static Text end(String zh, Text required, String en) {
        return new Text((zh.endsWith(" ") ? zh + required.zh() : Chinese.joined(zh, required.zh())), en.formatted(required.en()));
    }

    static String be(Path path, double number, boolean counted) {
        Unit unit = path.last().unit();
        boolean bare = unit == null || unit.printed().en().isEmpty();
        return bare && number != 1 && (counted || English.isPlural(path.last().label().en())) ? "are" : "is";
    }

    /** The number that the English verb agrees with. */
    static int number(Evidence evidence) {
        return English.isPlural(evidence.property().label().en()) ? 2 : 1;
    }

    static String they(Evidence evidence) {
        return English.isPlural(evidence.property().label().en()) ? "they have to be " : "it has to be ";
    }
}
