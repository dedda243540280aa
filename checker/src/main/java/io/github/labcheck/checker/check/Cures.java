package io.github.labcheck.checker.check;

import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Finds what to write so that a violation is gone, where that follows from the clause: a thing that must be there, a value that must be
 * true, false or the only one allowed. What is drawn, and what merely restates a requirement, is not cured by writing.
 */
final class Cures {

    private static final Set<String> ADDED = Set.of("Equipment", "Sign", "Record");

    /** Things that are not described by a line: a hood without its exhaust would be the next violation. */
    private static final Set<String> UNFINISHED = Set.of("fume-hood");
    private static final int MOST = 4;

    private final DesignGraph graph;
    private final Schema schema;
    private final Names names;

    Cures(DesignGraph graph, Names names) {
        this.graph = graph;
        this.schema = graph.schema();
        this.names = names;
    }

    /** What cures a violation; null where that is not known. */
    Cure of(Clause clause, Due due) {
        Limit limit = clause.limit();
        return limit.demanded().map(items -> one(items, due)).or(() -> limit.kindProperty()
                .map(property -> kinds(limit.among().orElseThrow(), property, due))).or(() -> limit.toValue().filter(Path::own)
                .map(path -> value(limit.asked(), path.last(), due))).orElse(null);
    }

    private Cure one(Limit.Items items, Due due) {
        boolean one = due.facts(Fact.Counted.class).stream().anyMatch(c -> c.least() - c.fewest() == 1);
        return one ? things(items, due, kind(items)) : null;
    }

    private Cure kinds(Limit.Items items, DesignProperty property, Due due) {
        List<String> absent = absent(due);
        boolean plain = items.where().isEmpty() && absent.size() <= MOST;
        return plain ? things(items, due, new Kind(property, absent, List.of())) : null;
    }

    private static List<String> absent(Due due) {
        List<String> absent = new ArrayList<>(due.facts(Fact.Needed.class).stream().map(Fact.Needed::kind).toList());
        due.facts(Fact.Found.class).forEach(f -> absent.remove(f.kind()));
        due.facts(Fact.Possible.class).forEach(f -> absent.remove(f.kind()));
        return absent;
    }

    /** What things must be like: a value of a key, and other keys as they are written. */
    private record Kind(DesignProperty property, List<String> values, List<String> others) { }

    /** The kind that a condition asks for; null if it asks for something else as well. */
    private Kind kind(Limit.Items items) {
        Kind kind = null;
        List<String> others = new ArrayList<>();
        for (Condition condition : items.where()) {
            if (!(condition instanceof Condition.Compare compare) || compare.path().steps().size() != 1 || compare.path().steps().get(0)
                    .inverse()) {
                return null;
            }
            DesignProperty property = compare.path().last();
            Condition.Operand first = compare.operands().get(0);
            if (compare.comparison() == Condition.Comparison.IN && first instanceof Condition.Operand.OfConcept concept && kind == null) {
                kind = new Kind(property, List.of(concept.iri()), others);
            } else if (compare.comparison() == Condition.Comparison.IS && first instanceof Condition.Operand.OfTruth truth
                    && !property.derived()
                    && !property.statement()) {
                others.add(property.key() + ": " + truth.truth());
            } else {
                return null;
            }
        }
        return kind;
    }

    private Cure things(Limit.Items items, Due due, Kind kind) {
        DesignClass type = schema.designClass(items.designClass());
        Optional<String> place = place(items, due, type);
        if (kind == null || place.isEmpty() || !ADDED.contains(type.name()) || kind.property().derived()) {
            return null;
        }
        List<String> entries = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        for (String value : kind.values()) {
            Concept concept = schema.concept(value).filter(c -> !c.group()).orElse(null);
            if (concept == null || UNFINISHED.contains(concept.notation())) {
                return null;
            }
            String id = type.identified() ? "id: " + YamlScalar.of(fresh(concept.notation() + "-" + names.id(due.subject()), taken)) + ", "
                    : "";
            entries.add("{" + id + kind.property().key() + ": " + concept.notation() + place.get()
                    + (kind.others().isEmpty() ? "" : ", " + String.join(", ", kind.others())) + "}");
        }
        boolean whole = type.requires().stream().map(schema::property)
                .allMatch(p -> p.iri().equals(kind.property().iri()) || place.get().contains(" " + p.key() + ":"));
        return entries.isEmpty() || !whole ? null : new Cure(type.section(), null, entries);
    }

    /** The key that says where a thing is; empty text where it may be anywhere, empty if nothing can be said. */
    private Optional<String> place(Limit.Items items, Due due, DesignClass type) {
        if (items.along().isEmpty()) {
            return Optional.of("");
        }
        for (Path path : items.along()) {
            DesignProperty last = path.last();
            if (path.steps().size() == 1 && path.steps().get(0).inverse() && !last.derived() && last.domains().contains(type.name())) {
                return Optional.of(", " + last.key() + ": " + YamlScalar.of(names.id(due.subject())));
            }
        }
        return Optional.empty();
    }

    private String fresh(String id, Set<String> taken) {
        String fresh = id;
        for (int i = 2; graph.isId(fresh) || !taken.add(fresh); i++) {
            fresh = id + "-" + i;
        }
        return fresh;
    }

    private Cure value(Limit.Asked asked, DesignProperty property, Due due) {
        DesignClass type = schema.designClass(graph.classOf(NodeFactory.createURI(due.subject())));
        boolean named = type.single() || graph.value(NodeFactory.createURI(due.subject()), "id").isPresent();
        if (type.section() == null || !named || property.derived() || property.statement()) {
            return null;
        }
        String yaml = yaml(asked, property, due);
        return yaml == null ? null : new Cure(type.section(), type.single() ? null : names.id(due.subject()),
                List.of(property.key() + ": " + yaml));
    }

    private String yaml(Limit.Asked asked, DesignProperty property, Due due) {
        if (asked.truth() != null) {
            return property.range() == Range.Literal.BOOLEAN ? asked.truth().toString() : null;
        }
        if (asked.any().size() == 1 && !property.many()) {
            return schema.concept(asked.any().get(0)).filter(c -> !c.group()).map(Concept::notation).orElse(null);
        }
        return !asked.all().isEmpty() && property.many() ? united(asked.all(), property, due) : null;
    }

    /** What is there and what must be there besides. */
    private String united(List<String> wanted, DesignProperty property, Due due) {
        List<String> united = new ArrayList<>();
        List<Concept> there = graph.values(NodeFactory.createURI(due.subject()), property.name()).stream().filter(Node::isURI)
                .flatMap(n -> schema.concept(n.getURI()).stream()).toList();
        there.forEach(c -> united.add(c.notation()));
        for (String iri : wanted) {
            Concept concept = schema.concept(iri).orElse(null);
            if (concept == null || concept.group() && there.stream().noneMatch(t -> t.is(iri))) {
                return null;
            }
            if (there.stream().noneMatch(t -> t.is(iri))) {
                united.add(concept.notation());
            }
        }
        return "[" + String.join(", ", united) + "]";
    }
}
