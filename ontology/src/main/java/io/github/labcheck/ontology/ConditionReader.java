package io.github.labcheck.ontology;

import io.github.labcheck.ontology.Condition.Comparison;
import io.github.labcheck.ontology.Condition.Operand;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** Reads conditions and the paths and values in them. */
final class ConditionReader {

    private static final Map<String, Comparison> COMPARISONS = new LinkedHashMap<>();

    static {
        COMPARISONS.put("in", Comparison.IN);
        COMPARISONS.put("notIn", Comparison.NOT_IN);
        COMPARISONS.put("is", Comparison.IS);
        COMPARISONS.put("atLeast", Comparison.AT_LEAST);
        COMPARISONS.put("atMost", Comparison.AT_MOST);
        COMPARISONS.put("moreThan", Comparison.MORE_THAN);
        COMPARISONS.put("lessThan", Comparison.LESS_THAN);
    }

    private final Triples triples;
    private final Schema schema;

    ConditionReader(Triples triples, Schema schema) {
        this.triples = triples;
        this.schema = schema;
    }

    Condition condition(Node n) {
        var anyOf = triples.object(n, "anyOf");
        if (anyOf.isPresent()) {
            return new Condition.AnyOf(triples.list(anyOf.get()).stream().map(this::condition).toList());
        }
        var allOf = triples.object(n, "allOf");
        if (allOf.isPresent()) {
            return new Condition.AllOf(triples.list(allOf.get()).stream().map(this::condition).toList());
        }
        var some = triples.object(n, "some");
        if (some.isPresent()) {
            return new Condition.Some(schema.designClass(Triples.name(some.get())).name(), along(n), where(n));
        }
        return compare(n);
    }

    private Condition compare(Node n) {
        for (var entry : COMPARISONS.entrySet()) {
            var value = triples.object(n, entry.getKey());
            if (value.isPresent()) {
                boolean list = entry.getValue() == Comparison.IN || entry.getValue() == Comparison.NOT_IN;
                List<Node> values = list ? triples.list(value.get()) : List.of(value.get());
                return new Condition.Compare(path(n), entry.getValue(), values.stream().map(this::operand).toList());
            }
        }
        throw new OntologyException("a condition without a comparison");
    }

    List<Path> along(Node n) {
        return triples.objects(n, "along").stream().map(this::steps).sorted(Comparator.comparing(Path::text)).toList();
    }

    List<Condition> where(Node n) {
        return conditions(n, "where");
    }

    /** Conditions in an order of their own: blank nodes have none that stays. */
    List<Condition> conditions(Node n, String localName) {
        return triples.objects(n, localName).stream().map(this::condition)
                .sorted(Comparator.comparing(Condition::text)).toList();
    }

    /** The path of a condition or limit: {@code lc:property} or {@code lc:through}. */
    Path path(Node n) {
        return triples.object(n, "property").map(p -> Path.of(schema.property(Triples.iri(p))))
                .orElseGet(() -> steps(triples.need(n, "through")));
    }

    private Path steps(Node list) {
        return new Path(triples.list(list).stream().map(this::step).toList());
    }

    private Path.Step step(Node n) {
        return n.isURI() ? new Path.Step(schema.property(Triples.iri(n)), false)
                : new Path.Step(schema.property(Triples.iri(triples.need(n, "inverse"))), true);
    }

    /** The IRIs of a list of concepts, each of which must be declared. */
    List<String> concepts(Node n, String localName) {
        return triples.list(triples.need(n, localName)).stream().map(this::concept).toList();
    }

    private String concept(Node n) {
        if (!n.isURI() || schema.concept(Triples.iri(n)).isEmpty()) {
            throw new OntologyException("unknown concept " + Triples.name(n));
        }
        return Triples.iri(n);
    }

    private Operand operand(Node n) {
        if (n.isURI()) {
            return new Operand.OfConcept(concept(n));
        }
        String text = Triples.literal(n);
        String type = n.getLiteralDatatypeURI();
        if (XSD.xboolean.getURI().equals(type)) {
            return new Operand.OfTruth("true".equals(text));
        }
        if (XSD.date.getURI().equals(type)) {
            return new Operand.OfDay(Triples.parseDay(n, text));
        }
        return XSD.xstring.getURI().equals(type) ? new Operand.OfText(text)
                : new Operand.OfNumber(Triples.number(n));
    }
}
