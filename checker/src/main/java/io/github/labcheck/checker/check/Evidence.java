package io.github.labcheck.checker.check;

import io.github.labcheck.checker.check.Finding.Measured;
import io.github.labcheck.checker.check.Finding.Required;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Subject;
import io.github.labcheck.rules.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was measured and what is required, as a finding shows it.
 *
 * @param property  what was looked at, or null
 * @param measured  what the design has, or null
 * @param required  what the clause asks for
 * @param witness   ids of the things that prove it
 * @param things    what was counted, in words; null where nothing was
 * @param places    IRIs of the properties whose key is the finding's place, the best first
 * @param drawn     what the drawing shows of it
 */
record Evidence(DesignProperty property, Measured measured, Required required, List<String> witness, Text things,
                List<String> places, Proof drawn) {

    /** Properties that place a thing in the drawing: a measured value has been derived from one of them. */
    private static final List<String> DRAWN = List.of("outline", "at", "path");

    private Evidence(DesignProperty property, Measured measured, Required required, List<String> witness,
                     List<String> places) {
        this(property, measured, required, witness, null, places, Proof.NONE);
    }

    static Evidence of(Clause clause, Due due, Subject subject, Names names) {
        if (clause.limit() instanceof Limit.OnValue limit) {
            return onValue(limit, subject.at(limit.path().text()), names).shownBy(limit.path(), due, names);
        }
        Evidence evidence = onRelation(clause.limit(), due, names);
        return clause.limit() instanceof Limit.ItemCount count && !count.items().along().isEmpty()
                ? evidence.shownBy(count.items().along().get(0), due, names) : evidence;
    }

    /** The same with what the drawing shows of the property that a path begins with. */
    private Evidence shownBy(Path path, Due due, Names names) {
        Proof proof = path.steps().size() == 1 && !path.steps().get(0).inverse()
                ? names.proof(due.subject(), path.last()) : Proof.NONE;
        if (proof == Proof.NONE) {
            return this;
        }
        List<String> ids = proof.things().stream().map(names::id).toList();
        return new Evidence(property, measured, required, ids.isEmpty() ? witness : ids, things,
                Stream.concat(places.stream(), DRAWN.stream().map(d -> names.designProperty(d).iri())).distinct().toList(),
                proof);
    }

    private static Evidence onValue(Limit.OnValue limit, Values values, Names names) {
        Path path = limit.path();
        DesignProperty property = path.last();
        String unit = property.symbol().orElse(null);
        Measured measured = values.known() ? new Measured(amount(values, property, names), unit) : null;
        List<String> places = new ArrayList<>(property.about());
        if (!path.steps().get(0).inverse()) {
            places.add(path.steps().get(0).property().iri());
        }
        if (measured != null) {
            places.add(names.designProperty("outline").iri()); // a value that was measured from the drawing
        }
        return new Evidence(property, measured, required(limit, unit, names), List.of(), places);
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

    private static Required required(Limit.OnValue limit, String unit, Names names) {
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
                    tooMany ? ids(count.found(), names) : List.of(), things(items, names), List.of(), Proof.NONE);
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

    /** What is counted: the class and, where the clause names concepts, these. */
    private static Text things(Limit.Items items, Names names) {
        Text type = names.designClass(items.designClass());
        List<Text> kinds = items.where().stream().filter(Condition.Compare.class::isInstance)
                .flatMap(c -> ((Condition.Compare) c).operands().stream())
                .filter(Condition.Operand.OfConcept.class::isInstance)
                .map(o -> names.of(((Condition.Operand.OfConcept) o).iri()).label()).distinct().toList();
        if (kinds.isEmpty()) {
            return type;
        }
        return new Text(type.zh() + "（" + String.join("、", kinds.stream().map(Text::zh).toList()) + "）",
                type.en() + " (" + String.join(", ", kinds.stream().map(Text::en).toList()) + ")");
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
        return new Evidence(property, known ? new Measured(new Amount.Number(ranking.upper() - ranking.lower()), "Pa")
                : null, new Required(">", new Amount.Number(0), "Pa", null), List.of(), List.of(property.iri()));
    }

    private static Evidence onFlowOrStore(Limit limit, Due due, Names names) {
        if (limit instanceof Limit.Exclusion exclusion) {
            List<String> pair = List.of(exclusion.first(), exclusion.second());
            return new Evidence(exclusion.itemProperty(), null, new Required("apart", names(pair, names), null, "all"),
                    List.of(), List.of(exclusion.itemProperty().iri()));
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
