package io.github.labcheck.checker.mutation;

import io.github.labcheck.checker.mutation.Mutant.Table;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Incompatibility;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The mutants of a clause's limit: each number one step up and down, each member of each list left out. */
final class LimitMutants {

    private final Clause clause;
    private final List<Mutant> mutants = new ArrayList<>();

    private LimitMutants(Clause clause) {
        this.clause = clause;
    }

    static List<Mutant> of(Clause clause) {
        LimitMutants all = new LimitMutants(clause);
        if (clause.limit() instanceof Limit.OnValue limit) {
            all.onValue(limit);
        } else {
            all.onRelation(clause.limit());
        }
        return all.mutants;
    }

    private void onValue(Limit.OnValue limit) {
        Path p = limit.path();
        if (limit instanceof Limit.Minimum m) {
            number("value", m.value(), p, v -> new Limit.Minimum(p, v));
        } else if (limit instanceof Limit.Maximum m) {
            number("value", m.value(), p, v -> new Limit.Maximum(p, v));
        } else if (limit instanceof Limit.Range r) {
            number("low", r.low(), p, v -> new Limit.Range(p, v, r.high()));
            number("high", r.high(), p, v -> new Limit.Range(p, r.low(), v));
        } else if (limit instanceof Limit.OneOf o) {
            members("values", o.values(), l -> new Limit.OneOf(p, l));
        } else if (limit instanceof Limit.AllOf a) {
            members("values", a.values(), l -> new Limit.AllOf(p, l));
        } else if (limit instanceof Limit.Present present) {
            members("values", present.values(), l -> new Limit.Present(p, l));
        } else if (limit instanceof Limit.Absent absent) {
            members("values", absent.values(), l -> new Limit.Absent(p, l));
        }
    }

    private void onRelation(Limit limit) {
        if (limit instanceof Limit.ItemCount c) {
            count("minimum", c.minimum(), 0, v -> new Limit.ItemCount(c.items(), v, c.maximum()));
            count("maximum", c.maximum(), Integer.MAX_VALUE, v -> new Limit.ItemCount(c.items(), c.minimum(), v));
        } else if (limit instanceof Limit.RequiredKinds k) {
            members("values", k.values(), l -> new Limit.RequiredKinds(k.items(), k.itemProperty(), l, k.each(),
                    k.eachItemProperty()));
        } else if (limit instanceof Limit.RequiredFields f) {
            members("fields", f.fields(), l -> new Limit.RequiredFields(f.holder(), l));
        } else if (limit instanceof Limit.Exclusion e) {
            members("pairs", e.pairs(), l -> new Limit.Exclusion(e.itemProperties(), l, e.within()));
            if (e.pairs().size() == 1) {
                Incompatibility pair = e.pairs().get(0);
                for (String twice : List.of(pair.first(), pair.second())) {
                    add(Table.LIST, "pair twice " + name(twice), new Limit.Exclusion(e.itemProperties(),
                            List.of(new Incompatibility(twice, twice, null)), e.within()));
                }
            }
        } else if (limit instanceof Limit.StationOrder o) {
            members("stations", o.stations(), Limit.StationOrder::new);
        } else if (limit instanceof Limit.OneWay o) {
            members("stations", o.stations(), Limit.OneWay::new);
        } else if (limit instanceof Limit.Avoids a) {
            members("stations", a.stations(), Limit.Avoids::new);
        } else if (limit instanceof Limit.DistinctEnds d) {
            members("others", d.others(), Limit.DistinctEnds::new);
        } else {
            members("stations", ((Limit.PressureRanking) limit).stations(), Limit.PressureRanking::new);
        }
    }

    private void number(String what, double number, Path path, DoubleFunction<Limit> make) {
        Steps.around(number, path.last()).forEach(v -> add(Table.NUMBER, what + " " + number + " -> " + v, make.apply(v)));
    }

    /** A bound that is not given is no number to change. */
    private void count(String what, int number, int none, IntFunction<Limit> make) {
        if (number != none) {
            add(Table.NUMBER, what + " " + number + " -> " + (number + 1), make.apply(number + 1));
            add(Table.NUMBER, what + " " + number + " -> " + (number - 1), make.apply(number - 1));
        }
    }

    private <T> void members(String what, List<T> list, Function<List<T>, Limit> make) {
        for (int i = 0; i < list.size(); i++) {
            add(Table.LIST, what + " without " + name(list.get(i)), make.apply(Steps.without(list).get(i)));
        }
    }

    static String name(Object member) {
        if (member instanceof Incompatibility pair) {
            return name(pair.first()) + " and " + name(pair.second());
        }
        String text = member instanceof io.github.labcheck.ontology.DesignProperty p ? p.name() : member.toString();
        return text.substring(text.lastIndexOf('/') + 1);
    }

    private void add(Table table, String change, Limit limit) {
        mutants.add(new Mutant(table, change, Variant.of(clause, clause.when(), clause.unless(), limit)));
    }
}
