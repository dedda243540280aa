package io.github.labcheck.rules;

import io.github.labcheck.rules.Verdict.Outcome;
import java.util.Set;
import java.util.function.Predicate;

/** What must come out, said a second time and in another way: it tells first whether the limit holds, fails or is open. */
final class Oracle {

    private enum Holds { YES, NO, OPEN, PARTLY }

    private Oracle() {
    }

    static Outcome of(Due due, Subject subject) {
        Holds holds = due instanceof Due.OnValue onValue ? value(onValue, subject.values().get(onValue.path())) : relation(due);
        boolean sure = due.doubt().isEmpty();
        if (holds == Holds.YES) {
            return Outcome.MET;
        }
        if (holds == Holds.OPEN) {
            return Outcome.UNDETERMINED;
        }
        return sure && holds == Holds.NO ? Outcome.VIOLATED : Outcome.UNDETERMINED;
    }

    /** What is known settles it, or what is not known may turn it. */
    private static Holds value(Due.OnValue due, Values values) {
        if (!values.known()) {
            return Holds.OPEN;
        }
        boolean all = values.missing().isEmpty();
        if (due instanceof Due.AllOf allOf) {
            return ifMore(allOf.required().stream().filter(r -> values.names().stream().anyMatch(n -> n.contains(r))).count()
                    == allOf.required().size(), all);
        }
        if (due instanceof Due.Present present) {
            return ifMore(there(values, present.wanted()), all);
        }
        return unlessMore(passes(due, values), all);
    }

    /** More values can only help. */
    private static Holds ifMore(boolean holds, boolean all) {
        return holds ? Holds.YES : all ? Holds.NO : Holds.PARTLY;
    }

    /** More values can only harm. */
    private static Holds unlessMore(boolean holds, boolean all) {
        return !holds ? Holds.NO : all ? Holds.YES : Holds.PARTLY;
    }

    private static boolean passes(Due.OnValue due, Values values) {
        if (due instanceof Due.Minimum minimum) {
            return !(values.low() < minimum.limit());
        }
        if (due instanceof Due.Maximum maximum) {
            return !(values.high() > maximum.limit());
        }
        if (due instanceof Due.Range range) {
            return !(values.low() < range.low() || values.high() > range.high());
        }
        if (due instanceof Due.OneOf oneOf) {
            return !values.names().isEmpty() && values.names().stream().noneMatch(alien(oneOf.allowed()));
        }
        return !there(values, ((Due.Absent) due).unwanted());
    }

    private static Predicate<Set<String>> alien(Set<String> allowed) {
        return names -> names.stream().filter(allowed::contains).findAny().isEmpty();
    }

    private static boolean there(Values values, Set<String> looked) {
        if (!looked.isEmpty()) {
            return !values.names().stream().allMatch(alien(looked));
        }
        return values.truth() != null ? values.truth() : values.names().size() > 0;
    }

    private static Holds relation(Due due) {
        if (due instanceof Due.ItemCount count) {
            boolean all = count.minimum() <= count.fewest() && count.most() <= count.maximum();
            boolean none = count.minimum() > count.most() || count.fewest() > count.maximum();
            return all ? Holds.YES : none ? Holds.NO : Holds.OPEN;
        }
        if (due instanceof Due.RequiredKinds kinds) {
            return complete(kinds.absent().size(), kinds.unsure().size());
        }
        if (due instanceof Due.RequiredFields fields) {
            return complete(fields.absent().size(), fields.unsure().size());
        }
        if (due instanceof Due.OneWay oneWay) {
            return complete(oneWay.returns().size(), oneWay.unknown().size());
        }
        if (due instanceof Due.Avoids avoids) {
            return complete(avoids.touched().size(), avoids.unknown().size());
        }
        if (due instanceof Due.DistinctEnds ends) {
            return complete(ends.shared().size(), ends.unknown().size());
        }
        if (!((Due.OnRelation) due).unknown().isEmpty()) {
            return Holds.OPEN;
        }
        if (due instanceof Due.StationOrder order) {
            return holds(order.back().isEmpty());
        }
        if (due instanceof Due.PressureRanking ranking) {
            return holds(ranking.upper() - ranking.lower() > 0);
        }
        Due.Exclusion exclusion = (Due.Exclusion) due;
        return holds(!exclusion.place().equals(exclusion.otherPlace()));
    }

    /** One fault settles it; otherwise what is open leaves it open. */
    private static Holds complete(int faults, int open) {
        return faults > 0 ? Holds.NO : open > 0 ? Holds.OPEN : Holds.YES;
    }

    private static Holds holds(boolean holds) {
        return holds ? Holds.YES : Holds.NO;
    }
}
