package io.github.labcheck.rules;

import io.github.labcheck.ontology.Limit;
import io.github.labcheck.rules.Verdict.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What must come out, said a second time and in another way: it tells first whether the limit holds, fails or is open. */
final class Oracle {

    private enum Holds { YES, NO, OPEN, PARTLY }

    private Oracle() {
    }

    static Outcome of(Due due, Subject subject) {
        Holds holds = due instanceof Due.OnValue onValue ? value(onValue, subject.values().get(onValue.path()))
                : relation((Due.OnRelation) due);
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

    private static Holds relation(Due.OnRelation due) {
        boolean open = !due.unknown().isEmpty();
        Limit limit = due.limit();
        if (limit instanceof Limit.ItemCount) {
            Fact.Counted count = due.facts(Fact.Counted.class).get(0);
            boolean all = count.least() <= count.fewest() && count.most() <= count.greatest();
            boolean none = count.least() > count.most() || count.fewest() > count.greatest();
            return all ? Holds.YES : none ? Holds.NO : Holds.OPEN;
        }
        if (limit instanceof Limit.RequiredKinds) {
            return listed(due.facts(Fact.Needed.class).stream().map(Fact.Needed::kind).toList(),
                    due.facts(Fact.Found.class).stream().map(Fact.Found::kind).toList(),
                    due.facts(Fact.Possible.class).stream().map(Fact.Possible::kind).toList());
        }
        if (limit instanceof Limit.RequiredFields) {
            Set<List<String>> asked = due.facts(Fact.Asked.class).stream().map(a -> List.of(due.subject(), a.label(), a.field()))
                    .collect(Collectors.toSet());
            List<Fact.Lacks> lacks = due.facts(Fact.Lacks.class).stream()
                    .filter(l -> asked.contains(List.of(l.thing(), l.label(), l.field()))).toList();
            return complete(lacks.stream().anyMatch(Fact.Lacks::sure), !lacks.isEmpty());
        }
        if (limit instanceof Limit.PressureRanking) {
            List<Double> pressures = due.facts(Fact.Pressure.class).stream().map(Fact.Pressure::pascal).toList();
            return open ? Holds.OPEN : holds(pressures.get(0) - pressures.get(1) > 0);
        }
        return complete(faults(due), open);
    }

    private static Holds listed(List<String> asked, List<String> there, List<String> perhaps) {
        List<String> absent = new ArrayList<>(asked);
        absent.removeAll(there);
        return complete(!perhaps.containsAll(absent), !perhaps.isEmpty());
    }

    private static boolean faults(Due.OnRelation due) {
        List<Fact.Stop> stops = due.facts(Fact.Stop.class);
        Limit limit = due.limit();
        if (limit instanceof Limit.Avoids) {
            return !stops.isEmpty();
        }
        if (limit instanceof Limit.StationOrder) {
            List<Integer> ranks = stops.stream().map(Fact.Stop::first).toList();
            return !ranks.equals(ranks.stream().sorted().toList());
        }
        if (limit instanceof Limit.OneWay) {
            int reached = -1;
            Set<String> left = new HashSet<>();
            boolean back = false;
            for (Fact.Stop stop : stops) {
                back |= !left.add(stop.room()) || stop.last() < reached;
                reached = Math.max(reached, stop.first());
            }
            return back;
        }
        if (limit instanceof Limit.DistinctEnds) {
            return due.facts(Fact.Leaves.class).stream().filter(Fact.Leaves::sure)
                    .anyMatch(l -> due.facts(Fact.Enters.class).stream().anyMatch(e -> e.door().equals(l.door())));
        }
        List<String> here = places(due, "one");
        here.retainAll(places(due, "other"));
        return !due.facts(Fact.Contact.class).isEmpty() && !here.isEmpty();
    }

    private static List<String> places(Due.OnRelation due, String thing) {
        return new ArrayList<>(due.facts(Fact.Located.class).stream().filter(l -> l.thing().equals(thing)).map(Fact.Located::place)
                .toList());
    }

    /** One fault settles it; otherwise what is open leaves it open. */
    private static Holds complete(boolean fault, boolean open) {
        return fault ? Holds.NO : open ? Holds.OPEN : Holds.YES;
    }

    private static Holds holds(boolean holds) {
        return holds ? Holds.YES : Holds.NO;
    }
}
