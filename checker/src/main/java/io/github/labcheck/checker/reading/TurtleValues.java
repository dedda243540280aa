package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Makes the keys of an entry and their values out of the triples of a resource. */
final class TurtleValues {

    private static final String OUTSIDE = Schema.NS + "Outside";
    private static final Node NONE = NodeFactory.createURI(Schema.NS + "none");
    private static final Node LOW = NodeFactory.createURI(Schema.NS + "low");
    private static final Node HIGH = NodeFactory.createURI(Schema.NS + "high");
    private static final Node ID = NodeFactory.createURI(Schema.NS + "id");
    private static final Set<String> NO_KEYS = Set.of(Schema.NS + "none", Schema.NS + "lists");

    private final Graph graph;
    private final Schema schema;
    private final TurtlePlaces places;
    private final int most;
    private final int deepest;
    private final ErrorLog log;
    private final Set<Node> seen = new HashSet<>();
    private int depth;

    TurtleValues(Graph graph, Schema schema, TurtlePlaces places, Bounds bounds, ErrorLog log) {
        this.graph = graph;
        this.schema = schema;
        this.places = places;
        most = bounds.of(Bound.VALUES);
        deepest = bounds.of(Bound.NESTING);
        this.log = log;
    }

    /** Whether a resource is an entry, or belongs to one. */
    boolean seen(Node node) {
        return seen.contains(node);
    }

    /** The keys of a resource and their values. */
    List<Pair> entry(DesignClass type, Node node, Position otherwise) {
        seen.add(node);
        Position at = places.of(node.toString(), otherwise);
        Map<String, List<Node>> said = new LinkedHashMap<>();
        graph.find(node, Node.ANY, Node.ANY).toList().stream().sorted(Comparator.comparing(Triple::toString))
                .filter(t -> t.getPredicate().getURI().startsWith(Schema.NS) && !NO_KEYS.contains(t.getPredicate().getURI()))
                .forEach(t -> said.computeIfAbsent(t.getPredicate().getURI(), k -> new ArrayList<>()).add(t.getObject()));
        List<Pair> pairs = new ArrayList<>();
        said.forEach((iri, objects) -> pairs.add(pair(type, node, iri.substring(Schema.NS.length()), objects, at)));
        graph.find(node, NONE, Node.ANY).toList().stream().map(Triple::getObject).filter(Node::isURI).map(TurtleValues::name).sorted()
                .forEach(name -> {
            Position place = places.of(node.toString(), name, at);
            pairs.add(new Pair(new Scalar(key(name), false, place), new Sequence(List.of(), place), false));
        });
        return pairs;
    }

    private String key(String name) {
        return schema.find(Schema.NS + name).map(DesignProperty::key).orElse(name);
    }

    private Pair pair(DesignClass type, Node node, String name, List<Node> objects, Position at) {
        Position place = places.of(node.toString(), name, at);
        Optional<DesignProperty> property = schema.find(Schema.NS + name).filter(p -> p.domains().contains(type.name()));
        Scalar key = new Scalar(key(name), false, place);
        if (property.isEmpty()) {
            return new Pair(key, new Scalar("?", true, place), false); // the key is reported
        }
        List<YamlNode> values = new ArrayList<>();
        for (Node object : ordered(property.get(), objects, place)) {
            values.add(value(property.get(), object, place));
        }
        boolean several = property.get().many() && property.get().ordered() || values.size() > 1;
        return new Pair(key, several ? new Sequence(values, place) : values.get(0), false);
    }

    private List<Node> ordered(DesignProperty property, List<Node> objects, Position place) {
        boolean list = property.ordered() && property.many() && objects.size() == 1 && isList(objects.get(0));
        return list ? members(objects.get(0), place) : objects.stream().sorted(Comparator.comparingInt((Node n) -> n.toString().length())
                .thenComparing(Object::toString)).toList(); // _2 before _10
    }

    private YamlNode value(DesignProperty property, Node object, Position place) {
        if (object.isLiteral()) {
            return new Scalar(lexical(object), true, place);
        }
        if (property.range() instanceof Range.Shape) {
            return shape(object, place);
        }
        if (property.range() instanceof Range.Block block) {
            return block(schema.designClass(block.designClass()), object, place);
        }
        Optional<Node> low = object(object, LOW);
        Optional<Node> high = object(object, HIGH);
        if (low.isPresent() && high.isPresent()) {
            seen.add(object);
            return new Sequence(List.of(new Scalar(text(low.get()), true, place), new Scalar(text(high.get()), true, place)), place);
        }
        return new Scalar(property.range() instanceof Range.Reference ? reference(object) : concept(object), true, place);
    }

    private YamlNode block(DesignClass type, Node object, Position place) {
        if (depth >= deepest || !seen.add(object)) {
            log.add("too-deep", place, Text.of("reading.TurtleValues.same-stands-twice-within", type.label()));
            return new YamlNode.Refused(place);
        }
        depth++;
        Position at = places.of(object.toString(), place);
        Mapping mapping = new Mapping(entry(type, object, at), false, at);
        depth--;
        return mapping;
    }

    /** An outline, a point or a size: lists of numbers. */
    private YamlNode shape(Node object, Position place) {
        if (object.isLiteral()) {
            return new Scalar(lexical(object), true, place);
        }
        if (!isList(object) || depth >= deepest) {
            return new Scalar(text(object), true, place);
        }
        depth++;
        List<YamlNode> items = new ArrayList<>();
        members(object, place).forEach(member -> items.add(shape(member, place)));
        depth--;
        return new Sequence(items, place);
    }

    /** What a resource has at a property; if several, any of them. */
    Optional<Node> object(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).nextOptional().map(Triple::getObject);
    }

    private boolean isList(Node node) {
        return RDF.Nodes.nil.equals(node) || graph.contains(node, RDF.Nodes.first, Node.ANY);
    }

    /** The members of a list that ends; what is wrong with it is reported. */
    private List<Node> members(Node head, Position place) {
        List<Node> members = new ArrayList<>();
        Set<Node> cells = new HashSet<>();
        Node at = head;
        while (!RDF.Nodes.nil.equals(at)) {
            List<Triple> first = graph.find(at, RDF.Nodes.first, Node.ANY).toList();
            List<Triple> rest = graph.find(at, RDF.Nodes.rest, Node.ANY).toList();
            if (!cells.add(at) || first.size() != 1 || rest.size() != 1 || members.size() > most) {
                log.add("wrong-type", place, Text.of("reading.TurtleValues.list-does-not-end"));
                return List.of();
            }
            members.add(first.get(0).getObject());
            at = rest.get(0).getObject();
        }
        return members;
    }

    /** The notation of a concept; of what is none, its name. */
    String concept(Node object) {
        return object.isURI() ? schema.concept(object.getURI()).map(Concept::notation).orElseGet(() -> name(object)) : text(object);
    }

    private String reference(Node object) {
        if (object.isURI() && object.getURI().equals(OUTSIDE)) {
            return "outside";
        }
        return object(object, ID).map(TurtleValues::text).orElseGet(() -> name(object));
    }

    private static String text(Node node) {
        return node.isLiteral() ? lexical(node) : name(node);
    }

    private static String lexical(Node literal) {
        String text = literal.getLiteralLexicalForm();
        boolean truth = XSDDatatype.XSDboolean.getURI().equals(literal.getLiteralDatatypeURI());
        return truth && text.equals("1") ? "true" : truth && text.equals("0") ? "false" : text;
    }

    /** The last part of an IRI, decoded; of a nameless node a word for it. */
    static String name(Node node) {
        if (!node.isURI()) {
            return node.isLiteral() ? node.getLiteralLexicalForm() : "[]";
        }
        String iri = node.getURI();
        String last = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        try {
            return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return last;
        }
    }
}
