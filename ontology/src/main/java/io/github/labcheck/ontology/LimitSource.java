package io.github.labcheck.ontology;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** What the Turtle says of one limit; each method asks for one word of the vocabulary. */
final class LimitSource {

    private final Triples triples;
    private final Schema schema;
    private final ConditionReader conditions;
    private final Node limit;

    LimitSource(Triples triples, Schema schema, ConditionReader conditions, Node limit) {
        this.triples = triples;
        this.schema = schema;
        this.conditions = conditions;
        this.limit = limit;
    }

    Path path() {
        return conditions.path(limit);
    }

    /** A path that ends at a number. */
    Path number() {
        Path path = path();
        if (!path.last().numeric()) {
            throw new OntologyException(path.text() + " is no number");
        }
        return path;
    }

    double number(String name) {
        return triples.needNumber(limit, name);
    }

    int whole(String name, int otherwise) {
        return (int) triples.number(limit, name, otherwise);
    }

    List<String> concepts(String name) {
        return conditions.concepts(limit, name);
    }

    /** Concepts, or none. */
    List<String> perhaps(String name) {
        return triples.object(limit, name).isPresent() ? concepts(name) : List.of();
    }

    /** A property, or null. */
    DesignProperty property(String name) {
        return triples.object(limit, name).map(this::property).orElse(null);
    }

    DesignProperty needProperty(String name) {
        return property(triples.need(limit, name));
    }

    /** The properties of a list. */
    List<DesignProperty> properties(String name) {
        return triples.list(triples.need(limit, name)).stream().map(this::property).toList();
    }

    /** All properties that a word is said of, in no order. */
    List<DesignProperty> all(String name) {
        return triples.objects(limit, name).stream().map(this::property).toList();
    }

    private DesignProperty property(Node property) {
        return schema.property(Triples.iri(property));
    }

    Limit.Items items() {
        List<String> also = triples.objects(limit, "alsoItems").stream().map(c -> schema.designClass(Triples.name(c)).name())
                .sorted().toList();
        return new Limit.Items(schema.designClass(Triples.name(triples.need(limit, "items"))).name(), also,
                conditions.along(limit), conditions.where(limit), triples.words(limit, triples.term("called")).orElse(null));
    }

    /** What excludes what: the one pair of the limit, or all of its table. */
    List<Incompatibility> pairs() {
        return triples.object(limit, "table").map(this::table).orElseGet(() -> List.of(pair()));
    }

    /** All that a table says, in the order of its entries' names: every member of one list against every one of the other. */
    private List<Incompatibility> table(Node table) {
        List<Incompatibility> pairs = new ArrayList<>();
        for (Node entry : triples.instances(triples.term("Incompatibility"))) {
            if (triples.objects(entry, "inTable").contains(table)) {
                Text why = triples.needWords(entry, triples.term("why"));
                conditions.concepts(entry, "first").forEach(first -> conditions.concepts(entry, "second")
                        .forEach(second -> pairs.add(new Incompatibility(first, second, why))));
            }
        }
        if (pairs.isEmpty()) {
            throw new OntologyException("no lc:Incompatibility in the table " + Triples.name(table));
        }
        return pairs;
    }

    private Incompatibility pair() {
        List<String> pair = concepts("pair");
        if (pair.size() != 2) {
            throw new OntologyException("lc:pair needs two concepts");
        }
        return new Incompatibility(pair.get(0), pair.get(1), null);
    }
}
