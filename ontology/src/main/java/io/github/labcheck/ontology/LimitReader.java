package io.github.labcheck.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** Reads limits, one method a check kind. */
final class LimitReader {

    private final Triples triples;
    private final Schema schema;
    private final ConditionReader conditions;
    private final Map<String, Function<Node, Limit>> kinds;

    LimitReader(Triples triples, Schema schema, ConditionReader conditions) {
        this.triples = triples;
        this.schema = schema;
        this.conditions = conditions;
        this.kinds = Map.ofEntries(
                Map.entry("Minimum", n -> new Limit.Minimum(toNumber(n), triples.needNumber(n, "value"))),
                Map.entry("Maximum", n -> new Limit.Maximum(toNumber(n), triples.needNumber(n, "value"))),
                Map.entry("Range", n -> new Limit.Range(toNumber(n), triples.needNumber(n, "low"),
                        triples.needNumber(n, "high"))),
                Map.entry("OneOf", n -> new Limit.OneOf(path(n), conditions.concepts(n, "values"))),
                Map.entry("AllOf", n -> new Limit.AllOf(path(n), conditions.concepts(n, "values"))),
                Map.entry("Present", n -> new Limit.Present(path(n), optional(n))),
                Map.entry("Absent", n -> new Limit.Absent(path(n), optional(n))),
                Map.entry("ItemCount", this::itemCount),
                Map.entry("RequiredKinds", this::requiredKinds),
                Map.entry("RequiredFields", this::requiredFields),
                Map.entry("Exclusion", this::exclusion),
                Map.entry("StationOrder", n -> new Limit.StationOrder(stations(n))),
                Map.entry("OneWay", n -> new Limit.OneWay(stations(n))),
                Map.entry("Avoids", n -> new Limit.Avoids(stations(n))),
                Map.entry("DistinctEnds", n -> new Limit.DistinctEnds(conditions.concepts(n, "others"))),
                Map.entry("PressureRanking", n -> new Limit.PressureRanking(stations(n))));
    }

    Limit limit(Node n) {
        Node kind = triples.object(n, Triples.type()).orElseThrow(() -> new OntologyException("a limit without a kind"));
        Function<Node, Limit> reader = kinds.get(Triples.name(kind));
        if (reader == null) {
            throw new OntologyException("unknown check kind " + Triples.name(kind));
        }
        return reader.apply(n);
    }

    private Path path(Node n) {
        return conditions.path(n);
    }

    private Path toNumber(Node n) {
        Path path = path(n);
        if (!path.last().numeric()) {
            throw new OntologyException(path.text() + " is no number");
        }
        return path;
    }

    private List<String> optional(Node n) {
        return triples.object(n, "values").isPresent() ? conditions.concepts(n, "values") : List.of();
    }

    private List<String> stations(Node n) {
        return conditions.concepts(n, "stations");
    }

    private Limit.Items items(Node n) {
        List<String> also = triples.objects(n, "alsoItems").stream().map(c -> schema.designClass(Triples.name(c)).name())
                .sorted().toList();
        return new Limit.Items(schema.designClass(Triples.name(triples.need(n, "items"))).name(), also,
                conditions.along(n), conditions.where(n), triples.words(n, triples.term("called")).orElse(null));
    }

    private DesignProperty property(Node n, String localName) {
        return triples.object(n, localName).map(p -> schema.property(Triples.iri(p))).orElse(null);
    }

    private DesignProperty needProperty(Node n, String localName) {
        return schema.property(Triples.iri(triples.need(n, localName)));
    }

    private Limit itemCount(Node n) {
        return new Limit.ItemCount(items(n), (int) triples.number(n, "minimum", 0),
                (int) triples.number(n, "maximum", Integer.MAX_VALUE));
    }

    private Limit requiredKinds(Node n) {
        return new Limit.RequiredKinds(items(n), needProperty(n, "itemProperty"), conditions.concepts(n, "values"),
                property(n, "each"), property(n, "eachItemProperty"));
    }

    private Limit requiredFields(Node n) {
        List<DesignProperty> fields = triples.list(triples.need(n, "fields")).stream()
                .map(f -> schema.property(Triples.iri(f))).toList();
        return new Limit.RequiredFields(property(n, "property"), fields);
    }

    private Limit exclusion(Node n) {
        List<DesignProperty> held = triples.objects(n, "itemProperty").stream()
                .map(p -> schema.property(Triples.iri(p))).sorted(Comparator.comparing(DesignProperty::name)).toList();
        if (held.isEmpty()) {
            throw new OntologyException("an exclusion without lc:itemProperty");
        }
        return new Limit.Exclusion(held, triples.object(n, "table").map(this::table).orElseGet(() -> List.of(pair(n))),
                property(n, "within"));
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

    private Incompatibility pair(Node n) {
        List<String> pair = conditions.concepts(n, "pair");
        if (pair.size() != 2) {
            throw new OntologyException("lc:pair needs two concepts");
        }
        return new Incompatibility(pair.get(0), pair.get(1), null);
    }
}
