package io.github.labcheck.checker.mutation;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Compare;
import io.github.labcheck.ontology.Limit;
import java.util.ArrayList;
import java.util.List;

/** What the conditions of a clause test, at any depth. */
record Terms(List<Compare> compares, List<Thing> things) {

    /** A kind of thing that must be there or must not be. */
    record Thing(String designClass, List<Condition> where) { }

    static Terms of(Clause clause) {
        Terms terms = new Terms(new ArrayList<>(), new ArrayList<>());
        clause.when().forEach(terms::add);
        clause.unless().forEach(terms::add);
        clause.limit().among().ifPresent(items -> {
            terms.things().add(new Thing(items.designClass(), items.where()));
            items.also().forEach(also -> terms.things().add(new Thing(also, items.where())));
            items.where().forEach(terms::add);
        });
        if (clause.limit() instanceof Limit.RequiredKinds kinds) {
            kinds.items().where().forEach(terms::add);
        }
        return terms;
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(this::add);
        } else if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Some some) {
            things.add(new Thing(some.designClass(), some.where()));
            some.where().forEach(this::add);
        } else {
            compares.add((Compare) condition);
        }
    }
}
