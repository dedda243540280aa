package io.github.labcheck.checker.rdf;

import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The schema of the design file as SHACL, to validate the graph of any design: a shape a class, a property shape a key. */
public final class ShapesGraph {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Map<Range, XSDDatatype> DATATYPES = Map.of(Range.Literal.TEXT, XSDDatatype.XSDstring,
            Range.Literal.BOOLEAN, XSDDatatype.XSDboolean, Range.Literal.INTEGER, XSDDatatype.XSDinteger,
            Range.Literal.DECIMAL, XSDDatatype.XSDdecimal, Range.Literal.DATE, XSDDatatype.XSDdate);

    private final Schema schema;
    private final Graph graph = GraphMemFactory.createGraphMem2();
    private int cells;

    private ShapesGraph(Schema schema) {
        this.schema = schema;
    }

    /** The shapes. */
    public static Graph of(Schema schema) {
        ShapesGraph shapes = new ShapesGraph(schema);
        schema.classes().forEach(shapes::shape);
        return shapes.graph;
    }

    private void add(Node subject, String predicate, Node object) {
        graph.add(Triple.create(subject, NodeFactory.createURI(predicate), object));
    }

    private static Node own(String name) {
        return NodeFactory.createURI(Schema.NS + name);
    }

    private void shape(DesignClass type) {
        Node shape = own(type.name() + "Shape");
        add(shape, RDF.type.getURI(), NodeFactory.createURI(SH + "NodeShape"));
        add(shape, SH + "targetClass", NodeFactory.createURI(type.iri()));
        words(shape, RDFS.label.getURI(), type.label());
        type.properties().forEach(property -> {
            Node of = own(type.name() + "Shape-" + property.name());
            add(shape, SH + "property", of);
            property(of, type, property);
        });
    }

    private void property(Node shape, DesignClass type, DesignProperty property) {
        add(shape, RDF.type.getURI(), NodeFactory.createURI(SH + "PropertyShape"));
        add(shape, SH + "path", NodeFactory.createURI(property.iri()));
        words(shape, SH + "name", property.label());
        boolean required = type.requires().contains(property.iri()) || type.identified() && property.name().equals("id");
        if (required) {
            add(shape, SH + "minCount", number(BigDecimal.ONE));
        }
        if (!property.many() || property.ordered()) {
            add(shape, SH + "maxCount", number(BigDecimal.ONE));
        }
        boolean list = property.ordered() && property.many() || property.range() instanceof Range.Shape;
        if (list) {
            add(shape, SH + "nodeKind", NodeFactory.createURI(SH + "BlankNodeOrIRI"));
        } else {
            values(shape, property);
        }
    }

    private void values(Node shape, DesignProperty property) {
        Range range = property.range();
        if (property.interval()) {
            Node number = blank();
            Node interval = blank();
            literal(number, property, DATATYPES.get(range));
            Stream.of("low", "high").forEach(end -> {
                Node part = blank();
                add(interval, SH + "property", part);
                add(part, SH + "path", own(end));
                add(part, SH + "minCount", number(BigDecimal.ONE));
                literal(part, property, XSDDatatype.XSDdecimal); // both ends of whole numbers are decimals too
            });
            add(shape, SH + "or", list(List.of(number, interval)));
        } else if (range instanceof Range.Literal) {
            literal(shape, property, DATATYPES.get(range));
        } else if (range instanceof Range.OfConcept of) {
            add(shape, SH + "in", list(schema.concepts(of.conceptClass()).stream().map(Concept::iri).sorted().map(NodeFactory::createURI)
                    .toList()));
        } else if (range instanceof Range.Block block) {
            add(shape, SH + "class", NodeFactory.createURI(schema.designClass(block.designClass()).iri()));
        } else if (range instanceof Range.Reference reference) {
            reference(shape, reference);
        }
    }

    private void reference(Node shape, Range.Reference reference) {
        add(shape, SH + "nodeKind", NodeFactory.createURI(SH + "IRI"));
        if (reference.classes().isEmpty()) {
            return;
        }
        List<Node> either = new ArrayList<>();
        reference.classes().forEach(name -> {
            Node one = blank();
            add(one, SH + "class", NodeFactory.createURI(schema.designClass(name).iri()));
            either.add(one);
        });
        if (reference.outside()) {
            Node outside = blank();
            add(outside, SH + "in", list(List.of(own("Outside"))));
            either.add(outside);
        }
        add(shape, SH + "or", list(either));
    }

    private void literal(Node shape, DesignProperty property, XSDDatatype type) {
        add(shape, SH + "datatype", NodeFactory.createURI(type.getURI()));
        if (property.numeric() && !Double.isNaN(property.low())) {
            add(shape, SH + "minInclusive", number(BigDecimal.valueOf(property.low())));
        }
        if (property.numeric() && !Double.isNaN(property.high())) {
            add(shape, SH + "maxInclusive", number(BigDecimal.valueOf(property.high())));
        }
    }

    private static Node number(BigDecimal number) {
        String text = number.stripTrailingZeros().toPlainString();
        return NodeFactory.createLiteralDT(text, text.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger);
    }

    private void words(Node node, String predicate, Text text) {
        add(node, predicate, NodeFactory.createLiteralLang(text.zh(), "zh"));
        add(node, predicate, NodeFactory.createLiteralLang(text.en(), "en"));
    }

    private Node blank() {
        return NodeFactory.createBlankNode("shape" + ++cells);
    }

    private Node list(List<Node> members) {
        Node rest = RDF.nil.asNode();
        for (int i = members.size() - 1; i >= 0; i--) {
            Node cell = blank();
            graph.add(Triple.create(cell, RDF.first.asNode(), members.get(i)));
            graph.add(Triple.create(cell, RDF.rest.asNode(), rest));
            rest = cell;
        }
        return rest;
    }
}
