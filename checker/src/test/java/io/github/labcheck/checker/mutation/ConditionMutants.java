package io.github.labcheck.checker.mutation;

import io.github.labcheck.checker.mutation.Mutant.Table;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Compare;
import io.github.labcheck.ontology.Condition.Operand;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mutants of a clause's conditions: each left out, each member of a list left out, each bound one step up and down. */
final class ConditionMutants {

    private ConditionMutants() {
    }

    /** A change of a condition or of a list of conditions, and why it changes nothing, if that is so. */
    private record Change<T>(Table table, String text, T result, String same) {

        Change(Table table, String text, T result) {
            this(table, text, result, null);
        }

        <R> Change<R> in(Function<T, R> make) {
            return new Change<>(table, text, make.apply(result), same);
        }

        Change<T> orElse(String other) {
            return new Change<>(table, text, result, same == null ? other : same);
        }

        Mutant mutant(String where, Clause clause) {
            return new Mutant(table, where + ": " + text, clause, same);
        }
    }

    static List<Mutant> of(Clause clause) {
        List<Mutant> mutants = new ArrayList<>();
        list(clause.when()).forEach(c -> mutants.add(c.orElse(impliedByLimit(clause, c.result())).mutant("when",
                Variant.of(clause, c.result(), clause.unless(), clause.limit()))));
        list(clause.unless()).forEach(c -> mutants.add(c.mutant("unless",
                Variant.of(clause, clause.when(), c.result(), clause.limit()))));
        list(Variant.where(clause.limit())).forEach(c -> mutants.add(c.mutant("where",
                Variant.where(clause, c.result()))));
        return mutants;
    }

    private static List<Change<List<Condition>>> list(List<Condition> conditions) {
        List<Change<List<Condition>>> changes = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            int at = i;
            changes.add(new Change<>(Table.CONDITION, "without " + text(conditions.get(i)), Steps.without(conditions).get(i)));
            one(conditions.get(i)).forEach(c -> changes.add(c.in(r -> Steps.with(conditions, at, r))));
        }
        return changes;
    }

    private static List<Change<Condition>> one(Condition condition) {
        if (condition instanceof Condition.AnyOf anyOf) {
            return list(anyOf.conditions()).stream().map(c -> c.<Condition>in(Condition.AnyOf::new)).toList();
        }
        if (condition instanceof Condition.AllOf allOf) {
            return list(allOf.conditions()).stream().map(c -> c.<Condition>in(Condition.AllOf::new)).toList();
        }
        if (condition instanceof Condition.Some some) {
            return list(some.where()).stream().map(c -> c.<Condition>in(
                    w -> new Condition.Some(some.designClass(), some.along(), w))).toList();
        }
        return compare((Compare) condition);
    }

    private static List<Change<Condition>> compare(Compare compare) {
        List<Change<Condition>> changes = new ArrayList<>();
        List<Operand> operands = compare.operands();
        for (int i = 0; i < operands.size(); i++) {
            int at = i;
            Operand operand = operands.get(i);
            if (operand instanceof Operand.OfNumber number) {
                Steps.around(number.number(), compare.path().last()).forEach(n -> changes.add(new Change<>(
                        Table.CONDITION_NUMBER, text(compare) + " -> " + n,
                        with(compare, Steps.with(operands, at, new Operand.OfNumber(n))),
                        same(compare, number.number(), n))));
            } else if (operand instanceof Operand.OfTruth truth) {
                changes.add(new Change<>(Table.CONDITION, text(compare) + " -> " + !truth.truth(),
                        with(compare, List.of(new Operand.OfTruth(!truth.truth())))));
            } else if (operands.size() > 1) {
                changes.add(new Change<>(Table.CONDITION_LIST, compare.path().text() + " without " + text(operand),
                        with(compare, Steps.without(operands).get(i))));
            }
        }
        return changes;
    }

    /** Why a condition may be left out: its limit looks at nothing but things of the kinds that the condition names. */
    private static String impliedByLimit(Clause clause, List<Condition> rest) {
        return rest.size() + 1 == clause.when().size() && clause.when().stream().filter(c -> !rest.contains(c))
                .allMatch(c -> c instanceof Compare compare && compare.comparison() == Condition.Comparison.IN
                && compare.path().own() && names(clause.limit(), compare.path().last()).equals(operands(compare)))
                ? "the limit looks at these alone" : null;
    }

    private static Set<Operand> operands(Compare compare) {
        return Set.copyOf(compare.operands());
    }

    /** The values of a property that a limit looks for, as far as it looks at no other property. */
    private static Set<Operand> names(Limit limit, DesignProperty property) {
        Stream<String> names = Stream.of();
        if (limit instanceof Limit.PressureRanking ranking && property.name().equals("function")) {
            names = ranking.stations().stream();
        } else if (limit instanceof Limit.Exclusion exclusion && exclusion.itemProperties().equals(List.of(property))) {
            names = exclusion.pairs().stream().flatMap(pair -> Stream.of(pair.first(), pair.second()));
        }
        return names.map(Operand.OfConcept::new).collect(Collectors.toSet());
    }

    /** Why a bound may move without changing anything: no value lies between where it was and where it is. */
    private static String same(Compare compare, double bound, double moved) {
        if (compare.comparison() == Condition.Comparison.IS) {
            return null;
        }
        DesignProperty property = compare.path().last();
        boolean itself = compare.comparison() == Condition.Comparison.AT_LEAST || compare.comparison() == Condition.Comparison.LESS_THAN;
        double low = Math.min(bound, moved);
        double high = Math.max(bound, moved); // x >= bound and x < bound part values at the bound, the others just beyond it
        boolean under = itself ? high <= property.low() : high < property.low();
        boolean over = itself ? low > property.high() : low >= property.high();
        boolean storey = property.name().equals("level") && (itself ? low == 0 && high == 1 : low == -1 && high == 0);
        return storey ? "there is no storey 0" : under ? "no " + property.name() + " lies below " + property.low()
                : over ? "no " + property.name() + " lies above " + property.high() : null;
    }

    private static Condition with(Compare compare, List<Operand> operands) {
        return new Compare(compare.path(), compare.comparison(), operands);
    }

    private static String text(Condition condition) {
        if (condition instanceof Compare compare) {
            return compare.path().text() + " " + compare.comparison() + " " + text(compare.operands().get(0))
                    + (compare.operands().size() > 1 ? " …" : "");
        }
        return condition instanceof Condition.Some some ? "some " + some.designClass()
                : condition instanceof Condition.AllOf ? "all of" : "any of";
    }

    private static String text(Operand operand) {
        if (operand instanceof Operand.OfConcept concept) {
            return LimitMutants.name(concept.iri());
        }
        return operand instanceof Operand.OfNumber number ? Double.toString(number.number()) : operand.toString();
    }
}
