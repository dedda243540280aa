package io.github.labcheck.checker.mutation;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Limit;
import java.util.List;

/** A clause with other conditions or another limit. */
final class Variant {

    private Variant() {
    }

    static Clause of(Clause c, List<Condition> when, List<Condition> unless, Limit limit) {
        return new Clause(c.id(), c.aliases(), c.title(), c.category(), c.document(), c.locator(), c.obligation(),
                c.changes(), c.basis(), c.evidence(), c.appliesTo(), c.alsoAppliesTo(), when, unless, limit, c.manualReason(),
                c.remedy(), c.message(), c.replacedBy(), c.consequence(), c.phase(), c.period(), c.alsoIn());
    }

    /** The same clause with other conditions on the things that its limit looks at. */
    static Clause where(Clause c, List<Condition> where) {
        if (c.limit() instanceof Limit.ItemCount count) {
            return of(c, c.when(), c.unless(), new Limit.ItemCount(items(count.items(), where), count.minimum(), count.maximum()));
        }
        Limit.RequiredKinds kinds = (Limit.RequiredKinds) c.limit();
        return of(c, c.when(), c.unless(), new Limit.RequiredKinds(items(kinds.items(), where), kinds.itemProperty(),
                kinds.values(), kinds.each(), kinds.eachItemProperty()));
    }

    private static Limit.Items items(Limit.Items items, List<Condition> where) {
        return new Limit.Items(items.designClass(), items.also(), items.along(), where, items.called());
    }

    static List<Condition> where(Limit limit) {
        return limit instanceof Limit.ItemCount count ? count.items().where()
                : limit instanceof Limit.RequiredKinds kinds ? kinds.items().where() : List.of();
    }
}
