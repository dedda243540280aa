package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Found;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Compare;
import io.github.labcheck.ontology.Condition.Comparison;
import io.github.labcheck.ontology.Condition.Operand;
import io.github.labcheck.ontology.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Folds conditions over a subject, in three values. */
final class Conditions {

    private final DesignGraph design;
    private final Terms terms;
    private final Map<Condition.Some, Truth> anywhere = new IdentityHashMap<>();

    Conditions(DesignGraph design, Terms terms) {
        this.design = design;
        this.terms = terms;
    }

    /** All hold: a refuted one settles it, whatever else is missing. */
    Truth all(Node subject, Collection<Condition> conditions) {
        List<Lack> lacks = new ArrayList<>();
        boolean unknown = false;
        for (Condition condition : conditions) {
            Truth truth = test(subject, condition);
            if (truth.no()) {
                return Truth.NO;
            }
            if (!truth.yes()) {
                unknown = true;
                lacks.addAll(truth.lacks());
            }
        }
        return unknown ? Truth.unknown(lacks) : Truth.YES;
    }

    /** One holds: a proved one settles it, whatever else is missing. */
    Truth any(Node subject, Collection<Condition> conditions) {
        List<Lack> lacks = new ArrayList<>();
        for (Condition condition : conditions) {
            Truth truth = test(subject, condition);
            if (truth.yes()) {
                return Truth.YES;
            }
            lacks.addAll(truth.lacks());
        }
        return Truth.unknown(lacks);
    }

    private Truth test(Node subject, Condition condition) {
        if (condition instanceof Compare compare) {
            return compare(subject, compare);
        }
        if (condition instanceof Condition.AnyOf anyOf) {
            return any(subject, anyOf.conditions());
        }
        return some(subject, (Condition.Some) condition);
    }

    private Truth compare(Node subject, Compare compare) {
        Found found = design.follow(subject, compare.path(), null);
        boolean hit = hits(found.values(), compare);
        if (compare.comparison() == Comparison.NOT_IN) {
            return hit ? Truth.NO : found.lacks().isEmpty() ? Truth.YES : Truth.unknown(found.lacks());
        }
        return hit ? Truth.YES : Truth.unknown(found.lacks());
    }

    /** Whether any value matches any operand: asked many times for each subject, so without streams. */
    private boolean hits(List<Node> values, Compare compare) {
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
        return some.along().isEmpty() ? anywhere.computeIfAbsent(some, s -> among(subject, s)) : among(subject, some);
    }

    private Truth among(Node subject, Condition.Some some) {
        Related related = related(subject, some.designClass(), some.along());
        List<Lack> lacks = new ArrayList<>(related.lacks());
        for (Node thing : related.things()) {
            Truth truth = all(thing, some.where());
            if (truth.yes()) {
                return Truth.YES;
            }
            lacks.addAll(truth.lacks());
        }
        return Truth.unknown(lacks);
    }

    /** Things of a class that belong to a subject, and what the design would have to list to be sure of all. */
    record Related(List<Node> things, List<Lack> lacks) { }

    /** The things of a class reached along one of the paths, or all of the class without a path. */
    Related related(Node subject, String designClass, List<Path> along) {
        if (along.isEmpty()) {
            return new Related(design.instances(designClass), design.listed(designClass));
        }
        Set<Node> things = new LinkedHashSet<>();
        Set<Lack> lacks = new LinkedHashSet<>();
        for (Path path : along) {
            Found found = design.follow(subject, path, designClass);
            things.addAll(found.values());
            lacks.addAll(found.lacks());
        }
        return new Related(List.copyOf(things), List.copyOf(lacks));
    }
}
