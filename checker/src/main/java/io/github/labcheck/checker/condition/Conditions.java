package io.github.labcheck.checker.condition;

import io.github.labcheck.checker.condition.Belonging.Related;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Found;
import io.github.labcheck.checker.graph.Found.Possible;
import io.github.labcheck.checker.graph.Joined;
import io.github.labcheck.checker.graph.Joined.Gathering;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Compare;
import io.github.labcheck.ontology.Condition.Comparison;
import io.github.labcheck.ontology.Condition.Operand;
import io.github.labcheck.ontology.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;

/** Folds conditions over a subject, in three values. */
public final class Conditions {

    /** So many things are looked through again for each subject; what holds for more of them is remembered. */
    private static final int FEW = 8;

    private final DesignGraph design;
    private final Terms terms;
    private final Belonging belonging;
    private final Remembered<Condition.Some, Truth> anywhere;
    private final Map<List<Node>, Remembered<Condition.Some, Truth>> crowds = new IdentityHashMap<>();
    private final Map<List<Possible>, Remembered<Object, Truth>> perhaps = new IdentityHashMap<>();
    private final Map<Condition.Some, Answers<Truth>> asked = new IdentityHashMap<>();

    public Conditions(DesignGraph design, Terms terms) {
        this.design = design;
        this.terms = terms;
        this.belonging = new Belonging(design);
        this.anywhere = Remembered.byIdentity(design);
    }

    /** All hold: a refuted one settles it, whatever else is missing. */
    public Truth all(Node subject, Collection<Condition> conditions) {
        Truth first = null;
        Gathering<Lack> lacks = null;
        for (Condition condition : conditions) {
            Truth truth = test(subject, condition);
            if (truth.no()) {
                return Truth.NO;
            }
            if (!truth.yes() && first == null) {
                first = truth;
            } else if (!truth.yes()) {
                lacks = more(lacks, first, truth);
            }
        }
        return first == null ? Truth.YES : lacks == null ? first : Truth.unknown(lacks.list());
    }

    /** One holds: a proved one settles it, whatever else is missing. */
    public Truth any(Node subject, Collection<Condition> conditions) {
        Truth first = Truth.NO;
        Gathering<Lack> lacks = null;
        for (Condition condition : conditions) {
            Truth truth = test(subject, condition);
            if (truth.yes()) {
                return Truth.YES;
            }
            if (!truth.no() && first.no()) {
                first = truth;
            } else if (!truth.no()) {
                lacks = more(lacks, first, truth);
            }
        }
        return lacks == null ? first : Truth.unknown(lacks.list());
    }

    private static Gathering<Lack> more(Gathering<Lack> before, Truth first, Truth next) {
        Gathering<Lack> lacks = before;
        if (lacks == null) {
            lacks = new Gathering<>();
            lacks.addAll(first.lacks());
        }
        lacks.addAll(next.lacks());
        return lacks;
    }

    public Truth test(Node subject, Condition condition) {
        if (condition instanceof Compare compare) {
            return compare(subject, compare);
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            return any(subject, anyOf.conditions());
        }
        if (condition instanceof Condition.AllOf allOf) {
            return all(subject, allOf.conditions());
        }
        return some(subject, (Condition.Some) condition);
    }

    private Truth compare(Node subject, Compare compare) {
        Found found = design.follow(subject, compare.path(), null);
        boolean hit = hits(found.values(), compare);
        if (hit) {
            return compare.comparison() == Comparison.NOT_IN ? Truth.NO : Truth.YES;
        }
        List<Lack> lacks = found.possible().isEmpty() ? found.lacks()
                : Joined.of(List.of(found.lacks(), unlessMissed(found.possible(), compare)));
        return lacks.isEmpty() ? Truth.of(compare.comparison() == Comparison.NOT_IN) : Truth.unknown(lacks);
    }

    /** What would have to be said of the values that may be there too and would hit. */
    private List<Lack> unlessMissed(List<Possible> possible, Compare compare) {
        return remembered(possible, compare, () -> {
            Gathering<Lack> lacks = new Gathering<>();
            possible.stream().filter(p -> hits(List.of(p.thing()), compare)).forEach(p -> lacks.addAll(p.lacks()));
            return Truth.unknown(lacks.list());
        }).lacks();
    }

    /** Whether any value matches any operand: asked many times for each subject, so without streams. */
    public boolean hits(List<Node> values, Compare compare) {
        for (Node value : values) {
            for (Operand operand : compare.operands()) {
                if (matches(value, compare.comparison(), operand)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean matches(Node value, Comparison comparison, Operand operand) {
        if (operand instanceof Operand.OfConcept concept) {
            return terms.names(value).contains(concept.iri());
        }
        if (operand instanceof Operand.OfNumber number) {
            Terms.Numbers numbers = terms.numbers(value);
            return switch (comparison) {
                case AT_LEAST -> numbers.low() >= number.number();
                case AT_MOST -> numbers.high() <= number.number();
                case MORE_THAN -> numbers.low() > number.number();
                case LESS_THAN -> numbers.high() < number.number();
                default -> numbers.low() == number.number() && numbers.high() == number.number();
            };
        }
        if (operand instanceof Operand.OfDay day) {
            int order = LocalDate.parse(value.getLiteralLexicalForm()).compareTo(day.day());
            return switch (comparison) {
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case MORE_THAN -> order > 0;
                case LESS_THAN -> order < 0;
                default -> order == 0;
            };
        }
        String text = operand instanceof Operand.OfTruth truth ? Boolean.toString(truth.truth())
                : ((Operand.OfText) operand).text();
        return value.isLiteral() && value.getLiteralLexicalForm().equals(text);
    }

    /** Whether there is such a thing anywhere in the design is the same for all subjects. */
    private Truth some(Node subject, Condition.Some some) {
        if (design.looking().on()) {
            return asked.computeIfAbsent(some, s -> design.posed("whether " + s.text(), graph -> whether(graph, s)))
                    .get(some.along().isEmpty() ? Node.ANY : subject);
        }
        return some.along().isEmpty() ? anywhere.get(some, s -> among(subject, s)) : among(subject, some);
    }

    /** What is looked at for it matters to who asks only if the answer differs. */
    private static Function<Node, Truth> whether(DesignGraph graph, Condition.Some some) {
        Conditions conditions = new Conditions(graph, new Terms(graph));
        return subject -> conditions.among(subject, some);
    }

    private Truth among(Node subject, Condition.Some some) {
        Related related = belonging.of(subject, some.designClass(), some.along());
        Gathering<Lack> lacks = new Gathering<>();
        lacks.addAll(related.lacks());
        Truth among = related.things().size() <= FEW ? one(related.things(), some.where()) : crowds
                .computeIfAbsent(related.things(), t -> Remembered.byIdentity(design))
                .get(some, c -> one(related.things(), c.where()));
        if (among.yes()) {
            return Truth.YES;
        }
        lacks.addAll(among.lacks());
        if (!related.possible().isEmpty()) {
            lacks.addAll(perhaps(related.possible(), some.where(), some).lacks());
        }
        return Truth.unknown(terms.shared(lacks.list()));
    }

    private Truth one(List<Node> things, Collection<Condition> where) {
        Gathering<Lack> lacks = new Gathering<>();
        for (Node thing : things) {
            Truth truth = all(thing, where);
            if (truth.yes()) {
                return Truth.YES;
            }
            lacks.addAll(truth.lacks());
        }
        return Truth.unknown(lacks.list());
    }

    /** Whether there may be such a thing among those of which nobody says where they belong: never yes. */
    private Truth perhaps(List<Possible> possible, Collection<Condition> where, Object asker) {
        return remembered(possible, asker, () -> {
            Gathering<Lack> lacks = new Gathering<>();
            for (Possible one : possible) {
                Truth truth = all(one.thing(), where);
                if (!truth.no()) {
                    lacks.addAll(one.lacks());
                    lacks.addAll(truth.lacks());
                }
            }
            return Truth.unknown(lacks.list());
        });
    }

    /** What is asked of the same things for many subjects is worked out once. */
    private Truth remembered(List<Possible> possible, Object asker, Supplier<Truth> work) {
        return perhaps.computeIfAbsent(possible, p -> Remembered.byIdentity(design)).get(asker, a -> work.get());
    }

    /** The things of some classes reached along one of the paths, or all of the classes without a path. */
    public Related related(Node subject, List<String> designClasses, List<Path> along) {
        return belonging.of(subject, designClasses, along);
    }
}
