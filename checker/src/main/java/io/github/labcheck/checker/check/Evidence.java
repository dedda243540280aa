package io.github.labcheck.checker.check;

import io.github.labcheck.checker.check.Finding.Measured;
import io.github.labcheck.checker.check.Finding.Required;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.words.English;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Subject;
import io.github.labcheck.rules.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was measured and what is required, as a finding shows it.
 *
 * @param property  what was looked at, or null
 * @param measured  what the design has, or null
 * @param required  what the clause asks for
 * @param witness   ids of the things that prove it
 * @param offending those of the measured names that must not be there; empty where that is not known
 * @param wanted    what things of the kinds are called, with articles, of which one is asked for; empty where none is
 * @param proven    what sentences call the things that the drawing shows it by
 * @param places    IRIs of the properties whose key is the finding's place, the best first
 * @param drawn     what the drawing shows of it
 */
record Evidence(DesignProperty property, Measured measured, Required required, List<String> witness, List<Amount.Name> offending,
                List<Text> wanted, List<Text> proven, List<String> places, Proof drawn) {

    /** Properties that place a thing in the drawing: a measured value has been derived from one of them. */
    private static final List<String> DRAWN = List.of("outline", "at", "path");

    private Evidence(DesignProperty property, Measured measured, Required required, List<String> witness,
                     List<String> places) {
        this(property, measured, required, witness, List.of(), List.of(), List.of(), places, Proof.NONE);
    }

    static Evidence of(Clause clause, Due due, Subject subject, Names names) {
        if (clause.limit() instanceof Limit.OnValue limit) {
            return onValue(limit, subject.at(limit.path().text()), names).shownBy(limit.path(), due, names);
        }
        Evidence evidence = onRelation(clause.limit(), due, names);
        return clause.limit() instanceof Limit.ItemCount count && !count.items().along().isEmpty()
                ? evidence.shownBy(count.items().along().get(0), due, names) : evidence;
    }

    /** Adds what the drawing shows to the arguments of a sentence: {@code because} in words, {@code things} by name. */
    void shown(Map<String, Text> arguments) {
        if (drawn.because() != null) {
            arguments.put("because", drawn.because());
        }
        if (!proven.isEmpty()) {
            arguments.put("things", ItemWords.named(proven));
        }
    }

    /** The same with what the drawing shows of the property that a path begins with. */
    private Evidence shownBy(Path path, Due due, Names names) {
        Proof proof = path.steps().size() == 1 && !path.steps().get(0).inverse()
                ? names.proof(due.subject(), path.last()) : Proof.NONE;
        if (proof == Proof.NONE) {
            return this;
        }
        List<String> ids = proof.things().stream().map(names::id).toList();
        return new Evidence(property, measured, required, ids.isEmpty() ? witness : ids, offending, wanted,
                proof.things().stream().filter(t -> !t.getURI().equals(due.subject())).map(t -> names.of(t.getURI()).label()).toList(),
                Stream.concat(places.stream(), DRAWN.stream().map(d -> names.designProperty(d).iri())).distinct().toList(),
                proof);
    }

    private static Evidence onValue(Limit.OnValue limit, Values values, Names names) {
        Path path = limit.path();
        DesignProperty property = path.last();
        Unit unit = property.unit();
        Measured measured = values.known() ? new Measured(amount(values, property, names), unit) : null;
        List<String> places = new ArrayList<>(property.about());
        if (!path.steps().get(0).inverse()) {
            places.add(path.steps().get(0).property().iri());
        }
        if (measured != null) {
            places.add(names.designProperty("outline").iri()); // a value that was measured from the drawing
        }
        return new Evidence(property, measured, required(limit, unit, names), List.of(), offending(limit, values, names), wanted(limit, names), List.of(), places, Proof.NONE);
    }

    private static List<Amount.Name> offending(Limit.OnValue limit, Values values, Names names) {
        return values.names().stream().filter(n -> limit instanceof Limit.OneOf one && one.values().stream().noneMatch(n::contains)
                || limit instanceof Limit.Absent absent && absent.values().stream().anyMatch(n::contains))
                .map(n -> n.iterator().next()).map(n -> new Amount.Name(names.of(n).notation(), names.ofKind(n))).toList();
    }

    private static List<Text> wanted(Limit.OnValue limit, Names names) {
        return limit instanceof Limit.OneOf one ? one.values().stream().map(names::ofKind)
                .map(t -> new Text(t.zh(), English.any(t.en()))).toList() : List.of();
    }

    private static Amount amount(Values values, DesignProperty property, Names names) {
        if (property.numeric()) {
            return values.low() == values.high() ? new Amount.Number(values.low())
                    : new Amount.Span(values.low(), values.high());
        }
        if (values.truth() != null) {
            return new Amount.Flag(values.truth());
        }
        return names(values.names().stream().map(n -> n.iterator().next()).toList(), names);
    }

    private static Amount names(Collection<String> iris, Names names) {
        return new Amount.Names(iris.stream().map(names::of).toList());
    }

    private static Required required(Limit.OnValue limit, Unit unit, Names names) {
        if (limit instanceof Limit.Minimum m) {
            return new Required(">=", new Amount.Number(m.value()), unit, null);
        }
        if (limit instanceof Limit.Maximum m) {
            return new Required("<=", new Amount.Number(m.value()), unit, null);
        }
        if (limit instanceof Limit.Range r) {
            return new Required("in", new Amount.Span(r.low(), r.high()), unit, null);
        }
        if (limit instanceof Limit.OneOf o) {
            return new Required("in", names(o.values(), names), null, "any");
        }
        if (limit instanceof Limit.AllOf a) {
            return new Required("in", names(a.values(), names), null, "all");
        }
        if (limit instanceof Limit.Present p) {
            return p.values().isEmpty() ? new Required("present", new Amount.Flag(true), null, null)
                    : new Required("present", names(p.values(), names), null, "any");
        }
        Limit.Absent absent = (Limit.Absent) limit;
        return absent.values().isEmpty() ? new Required("absent", new Amount.Flag(true), null, null)
                : new Required("absent", names(absent.values(), names), null, "any");
    }

    private static Evidence onRelation(Limit limit, Due due, Names names) {
        if (due instanceof Due.ItemCount count) {
            boolean tooMany = count.fewest() > count.maximum();
            Amount bound = new Amount.Number(tooMany || count.minimum() == 0 ? count.maximum() : count.minimum());
            String comparator = tooMany || count.minimum() == 0 ? "<=" : ">=";
            Limit.Items items = ((Limit.ItemCount) limit).items();
            return new Evidence(kindOf(items), counted(count), new Required(comparator, bound, null, null),
                    tooMany ? ids(count.found(), names) : List.of(), List.of());
        }
        if (due instanceof Due.RequiredKinds kinds) {
            return listed(((Limit.RequiredKinds) limit).itemProperty(), kinds.required(), kinds.absent(),
                    kinds.unsure(), names, List.of());
        }
        if (due instanceof Due.RequiredFields fields) {
            DesignProperty holder = ((Limit.RequiredFields) limit).holder();
            return listed(holder, fields.required(), fields.absent(), fields.unsure(), names,
                    holder == null ? List.of() : List.of(holder.iri()));
        }
        if (due instanceof Due.PressureRanking ranking) {
            return pressure(ranking, names);
        }
        return onFlowOrStore(limit, due, names);
    }

    /** The property that tells the counted things apart, for example the equipment type. */
    private static DesignProperty kindOf(Limit.Items items) {
        return items.where().stream().filter(Condition.Compare.class::isInstance)
                .map(c -> ((Condition.Compare) c).path().last()).findFirst().orElse(null);
    }

    private static Measured counted(Due.ItemCount count) {
        if (count.most() == Integer.MAX_VALUE && count.fewest() < count.minimum()) {
            return null;
        }
        return new Measured(new Amount.Number(count.fewest()), null);
    }

    private static Evidence listed(DesignProperty property, List<String> required, List<String> absent,
                                   List<String> unsure, Names names, List<String> places) {
        List<String> there = required.stream().filter(r -> !absent.contains(r) && !unsure.contains(r)).toList();
        Measured measured = absent.isEmpty() && !unsure.isEmpty() ? null : new Measured(names(there, names), null);
        return new Evidence(property, measured, new Required("in", names(required, names), null, "all"), List.of(),
                places);
    }

    private static Evidence pressure(Due.PressureRanking ranking, Names names) {
        boolean known = !Double.isNaN(ranking.upper()) && !Double.isNaN(ranking.lower());
        DesignProperty property = names.designProperty("pressure");
        return new Evidence(property, known ? new Measured(new Amount.Number(ranking.upper() - ranking.lower()), property.unit())
                : null, new Required(">", new Amount.Number(0), property.unit(), null), List.of(), List.of(property.iri()));
    }

    private static Evidence onFlowOrStore(Limit limit, Due due, Names names) {
        if (limit instanceof Limit.Exclusion exclusion) {
            return ExclusionEvidence.of(exclusion, (Due.Exclusion) due, names);
        }
        DesignProperty path = names.designProperty("path");
        List<String> places = List.of(path.iri());
        if (limit instanceof Limit.StationOrder order) {
            List<String> passed = ((Due.StationOrder) due).steps().stream().map(order.stations()::get).toList();
            return new Evidence(path, new Measured(names(passed, names), null),
                    new Required("order", names(order.stations(), names), null, "all"),
                    ids(((Due.StationOrder) due).witness(), names), places);
        }
        if (limit instanceof Limit.OneWay oneWay) {
            return new Evidence(path, new Measured(names(((Due.OneWay) due).returns(), names), null),
                    new Required("one-way", names(oneWay.stations(), names), null, "all"),
                    ids(((Due.OneWay) due).returns(), names), places);
        }
        if (limit instanceof Limit.Avoids avoids) {
            return new Evidence(path, new Measured(names(((Due.Avoids) due).touched(), names), null),
                    new Required("absent", names(avoids.stations(), names), null, "any"),
                    ids(((Due.Avoids) due).touched(), names), places);
        }
        Due.DistinctEnds ends = (Due.DistinctEnds) due;
        return new Evidence(path, ends.end().isEmpty() ? null : new Measured(names(List.of(ends.end()), names), null),
                new Required("apart", names(((Limit.DistinctEnds) limit).others(), names), null, "any"),
                ids(ends.shared(), names), places);
    }

    private static List<String> ids(List<String> iris, Names names) {
        return iris.stream().map(names::id).toList();
    }
}
