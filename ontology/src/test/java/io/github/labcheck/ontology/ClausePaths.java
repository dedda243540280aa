package io.github.labcheck.ontology;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Walks the conditions and limits of clauses and notes what does not fit the schema. */
final class ClausePaths {

    private final Schema schema;
    private final Problems problems;
    private String where = "";

    ClausePaths(Schema schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    void check(Clause clause) {
        where = clause.id();
        for (String type : clause.subjects()) {
            limit(clause.limit(), type);
        }
        clause.when().forEach(c -> ofSubjects(c, clause.subjects()));
        clause.unless().forEach(c -> ofSubjects(c, clause.subjects()));
    }

    /** Of several kinds of subjects each has what stands alone; what is one way among several, some of them. */
    private void ofSubjects(Condition condition, Collection<String> subjects) {
        if (condition instanceof Condition.AnyOf || condition instanceof Condition.AllOf) {
            condition(condition, Set.copyOf(subjects));
        } else {
            subjects.forEach(type -> condition(condition, Set.of(type)));
        }
    }

    private void limit(Limit limit, String type) {
        if (limit instanceof Limit.OnValue onValue) {
            path(onValue.path(), Set.of(type));
            concepts(onValue.path().last(), listed(onValue));
        } else if (limit instanceof Limit.ItemCount count) {
            items(count.items(), type);
        } else if (limit instanceof Limit.RequiredKinds kinds) {
            items(kinds.items(), type);
            belongs(kinds.itemProperty(), Set.of(kinds.items().designClass()));
            concepts(kinds.itemProperty(), kinds.values());
            if (kinds.each() != null) {
                belongs(kinds.each(), Set.of(type));
                belongs(kinds.eachItemProperty(), Set.of(kinds.items().designClass()));
            }
        } else if (limit instanceof Limit.RequiredFields fields) {
            Set<String> holder = fields.holder() == null ? Set.of(type) : ends(fields.holder());
            fields.fields().forEach(f -> belongs(f, holder));
        } else if (limit instanceof Limit.Exclusion exclusion) {
            problems.unless(exclusion.itemProperties().stream().anyMatch(p -> p.domains().contains(type)),
                    "%s: a %s holds nothing that the exclusion looks at", where, type);
            if (exclusion.within() != null) {
                belongs(exclusion.within(), Set.of(type));
            }
        } else {
            problems.unless(type.equals(limit instanceof Limit.PressureRanking ? "Room" : "Flow"),
                    "%s: %s of %s", where, limit.getClass().getSimpleName(), type);
        }
    }

    static List<String> listed(Limit.OnValue limit) {
        if (limit instanceof Limit.OneOf oneOf) {
            return oneOf.values();
        }
        if (limit instanceof Limit.AllOf allOf) {
            return allOf.values();
        }
        return limit instanceof Limit.Present present ? present.values()
                : limit instanceof Limit.Absent absent ? absent.values() : List.of();
    }

    private void items(Limit.Items items, String type) {
        items.along().forEach(p -> {
            Set<String> ends = path(p, Set.of(type));
            problems.unless(items.classes().stream().anyMatch(ends::contains),
                    "%s: the path %s from %s leads to none of %s", where, p.text(), type, items.classes());
        });
        items.where().forEach(c -> ofSubjects(c, items.classes()));
    }

    private void related(String designClass, List<Path> along, Set<String> types) {
        along.forEach(p -> problems.unless(path(p, types).contains(designClass),
                "%s: the path %s from %s does not lead to %s", where, p.text(), types, designClass));
    }

    private void conditions(Collection<Condition> conditions, Set<String> types) {
        conditions.forEach(c -> condition(c, types));
    }

    private void condition(Condition condition, Set<String> types) {
        if (condition instanceof Condition.AnyOf anyOf) {
            problems.unless(anyOf.conditions().size() > 1, "%s: lc:anyOf of fewer than two", where);
            conditions(anyOf.conditions(), types);
        } else if (condition instanceof Condition.AllOf allOf) {
            problems.unless(allOf.conditions().size() > 1, "%s: lc:allOf of fewer than two", where);
            conditions(allOf.conditions(), types);
        } else if (condition instanceof Condition.Some some) {
            related(some.designClass(), some.along(), types);
            conditions(some.where(), Set.of(some.designClass()));
        } else {
            compare((Condition.Compare) condition, types);
        }
    }

    private void compare(Condition.Compare compare, Set<String> types) {
        path(compare.path(), types);
        DesignProperty last = compare.path().last();
        problems.unless(!compare.operands().isEmpty(), "%s: an empty list for %s", where, last.name());
        problems.unless(compare.operands().stream().distinct().count() == compare.operands().size(),
                "%s: a value of %s is listed twice", where, last.name());
        compare.operands().forEach(o -> operand(o, last));
        concepts(last, compare.operands().stream().filter(Condition.Operand.OfConcept.class::isInstance)
                .map(o -> ((Condition.Operand.OfConcept) o).iri()).toList());
    }

    private void operand(Condition.Operand operand, DesignProperty property) {
        boolean fits = operand instanceof Condition.Operand.OfNumber ? property.numeric()
                : operand instanceof Condition.Operand.OfTruth ? property.range() == Range.Literal.BOOLEAN
                : operand instanceof Condition.Operand.OfDay ? property.range() == Range.Literal.DATE
                : operand instanceof Condition.Operand.OfText ? property.range() == Range.Literal.TEXT
                : property.range() instanceof Range.OfConcept;
        problems.unless(fits, "%s: %s cannot be compared with %s", where, property.name(), operand);
    }

    /** Concepts that a property of that range can have; none twice and none that another one includes. */
    private void concepts(DesignProperty property, List<String> iris) {
        for (String iri : iris) {
            Concept concept = schema.concept(iri).orElseThrow();
            problems.unless(property.range() instanceof Range.OfConcept range && range.conceptClass().equals(concept.type()),
                    "%s: %s is no value of %s", where, iri, property.name());
            problems.unless(iris.stream().noneMatch(o -> !o.equals(iri) && concept.is(o)),
                    "%s: %s is listed beside something broader", where, concept.notation());
        }
        problems.unless(iris.stream().distinct().count() == iris.size(), "%s: a value of %s twice", where, property.name());
    }

    /** Walks a path and tells the classes at its end. */
    private Set<String> path(Path path, Set<String> from) {
        problems.unless(!path.steps().isEmpty(), "%s: an empty path", where);
        Set<String> here = from;
        for (Path.Step step : path.steps()) {
            if (step.inverse()) {
                Set<String> ends = ends(step.property());
                problems.unless(ends.stream().anyMatch(here::contains), "%s: %s never refers to %s", where,
                        step.property().name(), here);
                here = step.property().domains();
            } else {
                belongs(step.property(), here);
                here = ends(step.property());
            }
        }
        return here;
    }

    private void belongs(DesignProperty property, Set<String> classes) {
        problems.unless(classes.stream().anyMatch(property.domains()::contains), "%s: %s is no property of %s", where,
                property.name(), classes);
    }

    private Set<String> ends(DesignProperty property) {
        if (property.range() instanceof Range.Block block) {
            return Set.of(block.designClass());
        }
        if (property.range() instanceof Range.Reference reference) {
            return reference.classes().isEmpty() ? schema.classes().stream().map(DesignClass::name)
                    .collect(Collectors.toCollection(TreeSet::new)) : reference.classes();
        }
        return Set.of();
    }
}
