package io.github.labcheck.checker.peer;

import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Schema;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** SHACL core shapes, put together from smaller ones; what is said twice is one node. */
final class ShapeTree {

    private static final String SH = "http://www.w3.org/ns/shacl#";

    private final Graph graph = GraphMemFactory.createGraphMem2();
    private final Map<Object, Node> made = new HashMap<>();
    private int nodes;

    /** All triples so far. */
    Graph graph() {
        return graph;
    }

    /** A shape that everything conforms to. */
    Node anything() {
        return once("anything", this::shape);
    }

    Node all(Collection<Node> shapes) {
        List<Node> parts = shapes.stream().filter(s -> !s.equals(anything())).distinct().toList();
        return parts.isEmpty() ? anything() : parts.size() == 1 ? parts.get(0)
                : once(List.of("and", parts), () -> with("and", list(parts)));
    }

    Node all(Node... shapes) {
        return all(List.of(shapes));
    }

    Node any(Collection<Node> shapes) {
        List<Node> parts = shapes.stream().distinct().toList();
        return parts.isEmpty() ? not(anything()) : parts.size() == 1 ? parts.get(0)
                : once(List.of("or", parts), () -> with("or", list(parts)));
    }

    Node any(Node... shapes) {
        return any(List.of(shapes));
    }

    Node not(Node shape) {
        return once(List.of("not", shape), () -> with("not", shape));
    }

    /** There is a value at the end of a path that conforms to a shape. */
    Node some(Node path, Node value) {
        return once(List.of("some", path, value),
                () -> property(path, Map.of("qualifiedValueShape", value, "qualifiedMinCount", whole(1))));
    }

    /** There is nothing at the end of a path. */
    Node nothing(Node path) {
        return once(List.of("nothing", path), () -> property(path, Map.of("maxCount", whole(0))));
    }

    /** One value at the end of a path is this one. */
    Node holds(Node path, Node value) {
        return once(List.of("holds", path, value), () -> property(path, Map.of("hasValue", value)));
    }

    /** It is one of these nodes. */
    Node in(Collection<Node> nodes) {
        List<Node> members = List.copyOf(nodes);
        return once(List.of("in", members), () -> with("in", list(members)));
    }

    /** It is of a class, by local name. */
    Node isA(String designClass) {
        return once(List.of("class", designClass), () -> with("class", own(designClass)));
    }

    /** It compares with a literal as a constraint of this name says, for example {@code minInclusive}. */
    Node compares(String constraint, Node literal) {
        return once(List.of(constraint, literal), () -> with(constraint, literal));
    }

    /** A violation for each thing of the classes that conforms to a shape: that is how SHACL reports. */
    void report(Node name, Collection<String> designClasses, Node conforming) {
        add(name, RDF.type.asNode(), sh("NodeShape"));
        designClasses.forEach(c -> add(name, sh("targetClass"), own(c)));
        add(name, sh("not"), conforming);
    }

    /** A way of SHACL, forwards; null for the way that does not leave the thing. */
    Node path(List<Path.Step> steps) {
        if (steps.isEmpty()) {
            return null;
        }
        return once("path " + new Path(steps).text(), () -> {
            List<Node> parts = steps.stream().flatMap(s -> step(s.property()).stream()).toList();
            return parts.size() == 1 ? parts.get(0) : list(parts);
        });
    }

    private List<Node> step(DesignProperty property) {
        Node iri = NodeFactory.createURI(property.iri());
        return property.ordered() && property.many()
                ? List.of(iri, once("rest", () -> with("zeroOrMorePath", RDF.rest.asNode())), RDF.first.asNode()) : List.of(iri);
    }

    /** A term of the ontology. */
    static Node own(String name) {
        return NodeFactory.createURI(Schema.NS + name);
    }

    /** A number as it is written in decimals. */
    static Node number(double number) {
        return NodeFactory.createLiteralDT(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static Node whole(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SH + name);
    }

    private Node once(Object key, Supplier<Node> make) {
        Node before = made.get(key);
        if (before == null) {
            before = make.get();
            made.put(key, before);
        }
        return before;
    }

    private Node property(Node path, Map<String, Node> constraints) {
        Node property = blank();
        add(property, sh("path"), path);
        constraints.forEach((name, value) -> add(property, sh(name), value));
        return with("property", property);
    }

    private Node shape() {
        Node shape = blank();
        add(shape, RDF.type.asNode(), sh("NodeShape"));
        return shape;
    }

    private Node with(String name, Node value) {
        Node shape = blank();
        add(shape, sh(name), value);
        return shape;
    }

    private Node blank() {
        return NodeFactory.createBlankNode("s" + ++nodes);
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }

    private Node list(List<Node> members) {
        Node rest = RDF.nil.asNode();
        for (int i = members.size() - 1; i >= 0; i--) {
            Node cell = blank();
            add(cell, RDF.first.asNode(), members.get(i));
            add(cell, RDF.rest.asNode(), rest);
            rest = cell;
        }
        return rest;
    }
}
