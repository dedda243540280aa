package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.reading.Entry.Field;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Turns the entries of a file without errors into a graph, and notes where each resource and key stands. */
final class GraphWriter {

    private static final Node OUTSIDE = term("Outside");
    private static final Node LISTS = term("lists");
    private static final Node NONE = term("none");
    private static final Node LOW = term("low");
    private static final Node HIGH = term("high");
    private static final String INCOMPLETE = Schema.NS + "incomplete";
    private static final String UNRESERVED = "-._~";

    private final Schema schema;
    private final String prefix;
    private final Graph graph = GraphMemFactory.createGraphMem2();
    private final Positions positions = new Positions();
    private final Map<String, Node> byId = new HashMap<>();
    private final Map<String, Node> terms = new HashMap<>();
    private final Map<XSDDatatype, Map<String, Node>> literals = new HashMap<>();
    private int cells;

    /** @param notWhole local names of classes whose sections do not list everything */
    GraphWriter(Schema schema, String projectId, List<Section> sections, Set<String> notWhole) {
        this.schema = schema;
        this.prefix = Design.NAMESPACE + projectId + "/";
        Map<Entry, Node> nodes = new IdentityHashMap<>();
        sections.forEach(section -> name(section, nodes));
        sections.forEach(section -> section.entries().forEach(entry -> add(nodes.get(entry), entry)));
        list(sections.stream().filter(s -> !notWhole.contains(s.type().name())).toList());
    }

    Graph graph() {
        return graph;
    }

    Positions positions() {
        return positions;
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Schema.NS + name);
    }

    /** Gives each entry of a section its IRI: by its id, by its number where it has none. */
    private void name(Section section, Map<Entry, Node> nodes) {
        String base = prefix + section.type().section();
        positions.sectionOf(section.type().name(), section.position());
        int number = 0;
        for (Entry entry : section.entries()) {
            number++;
            String local = entry.id().map(GraphWriter::encoded).orElse("_" + number);
            Node node = NodeFactory.createURI(section.type().single() ? base : base + "/" + local);
            nodes.put(entry, node);
            if (!section.type().single()) {
                entry.id().ifPresent(id -> byId.put(id, node));
            }
        }
    }

    /** Percent-encoded, a leading underscore too, since that marks entries without id. */
    static String encoded(String id) {
        StringBuilder out = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            if (plain && !(c == '_' && out.isEmpty())) {
                out.append(c);
            } else {
                out.append("%%%02X".formatted((int) c));
            }
        }
        return out.toString();
    }

    private void add(Node node, Entry entry) {
        positions.resource(node.getURI(), entry.position());
        graph.add(node, RDF.Nodes.type, uri(entry.type().iri()));
        positions.keys(node.getURI(), entry.fields().stream()
                .map(f -> new Positions.Key(f.property().iri(), f.position(), f.origin())).toList());
        entry.fields().forEach(field -> field(node, field));
    }

    private void field(Node node, Field field) {
        DesignProperty property = field.property();
        Node predicate = uri(property.iri());
        if (field.values().isEmpty()) {
            graph.add(node, NONE, predicate);
            return;
        }
        String nested = node.getURI() + "/" + property.key();
        List<Node> objects = new ArrayList<>();
        for (Value value : field.values()) {
            String iri = field.values().size() == 1 ? nested : nested + "/_" + (objects.size() + 1);
            objects.add(object(value, iri, field.position()));
        }
        if (property.ordered() && property.many()) {
            graph.add(node, predicate, rdfList(objects));
        } else {
            objects.forEach(object -> graph.add(node, predicate, object));
        }
    }

    private Node object(Value value, String iri, Position position) {
        if (value instanceof Value.Literal literal) {
            return literal(literal);
        }
        if (value instanceof Value.OfConcept concept) {
            return uri(concept.iri());
        }
        if (value instanceof Value.ToEntry reference) {
            return byId.get(reference.id());
        }
        if (value instanceof Value.Coordinates coordinates) {
            return coordinates(coordinates);
        }
        if (value instanceof Value.Outline outline) {
            return rdfList(outline.corners().stream().map(this::coordinates).toList());
        }
        if (value instanceof Value.Interval interval) {
            return interval(interval, iri, position);
        }
        if (value instanceof Value.Block block) {
            Node node = NodeFactory.createURI(iri);
            add(node, block.entry());
            return node;
        }
        return OUTSIDE;
    }

    private Node literal(Value.Literal literal) {
        return literal.type() == XSDDatatype.XSDstring ? NodeFactory.createLiteralString(literal.lexical())
                : literals.computeIfAbsent(literal.type(), t -> new HashMap<>())
                        .computeIfAbsent(literal.lexical(), l -> NodeFactory.createLiteralDT(l, literal.type()));
    }

    private Node uri(String iri) {
        return terms.computeIfAbsent(iri, NodeFactory::createURI);
    }

    private Node coordinates(Value.Coordinates coordinates) {
        return rdfList(coordinates.numbers().stream().map(n -> literal(Value.Literal.decimal(n))).toList());
    }

    private Node interval(Value.Interval interval, String iri, Position position) {
        Node node = NodeFactory.createURI(iri);
        positions.resource(iri, position);
        graph.add(node, LOW, literal(Value.Literal.decimal(interval.low())));
        graph.add(node, HIGH, literal(Value.Literal.decimal(interval.high())));
        return node;
    }

    /** Cells have numbers for names, so that two readings of a file give the same graph. */
    private Node rdfList(List<Node> items) {
        Node list = RDF.Nodes.nil;
        for (int i = items.size() - 1; i >= 0; i--) {
            Node cell = NodeFactory.createBlankNode(prefix + ++cells);
            graph.add(cell, RDF.Nodes.first, items.get(i));
            graph.add(cell, RDF.Nodes.rest, list);
            list = cell;
        }
        return list;
    }

    /** Notes which sections list everything of their kind: those that are there and are not said to be incomplete. */
    private void list(List<Section> sections) {
        Node project = NodeFactory.createURI(prefix + "project");
        Set<String> incomplete = graph.stream(project, NodeFactory.createURI(INCOMPLETE), Node.ANY)
                .flatMap(t -> schema.concept(t.getObject().getURI()).stream()).map(Concept::notation)
                .flatMap(n -> schema.section(n).stream()).map(DesignClass::iri).collect(Collectors.toSet());
        for (Section section : sections) {
            if (!incomplete.contains(section.type().iri())) {
                graph.add(project, LISTS, NodeFactory.createURI(section.type().iri()));
            }
        }
    }
}
