package io.github.labcheck.ontology;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The ontology as others expect one: typed properties, concepts in schemes, where each term is defined, version, licence and creator. */
public final class PublishedOntology {

    private static final Node TYPE = RDF.type.asNode();
    private static final Node HEADER = NodeFactory.createURI("https://w3id.org/labcheck/ontology");

    private final Graph graph;

    private PublishedOntology(Graph graph) {
        this.graph = graph;
    }

    /** What ships, with what packs add. */
    public static Graph of(List<Path> packs) {
        PublishedOntology ontology = new PublishedOntology(TurtleFiles.read(packs).graph());
        ontology.header();
        ontology.classes();
        ontology.properties();
        ontology.schemes();
        ontology.defined();
        return ontology.graph;
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }

    private static Node own(String name) {
        return NodeFactory.createURI(Schema.NS + name);
    }

    private List<Node> instances(Node type) {
        return graph.find(Node.ANY, TYPE, type).mapWith(Triple::getSubject).toList();
    }

    private void header() {
        String version = graph.find(HEADER, OWL.versionInfo.asNode(), Node.ANY).next().getObject().getLiteralLexicalForm();
        add(HEADER, OWL.versionIRI.asNode(), NodeFactory.createURI(HEADER.getURI() + "/" + version));
        add(HEADER, DCTerms.creator.asNode(), NodeFactory.createLiteralString("labcheck"));
    }

    private void classes() {
        instances(own("DesignClass")).forEach(c -> add(c, TYPE, OWL.Class.asNode()));
        instances(RDFS.Class.asNode()).forEach(c -> add(c, TYPE, OWL.Class.asNode()));
    }

    /** A key with literal values is a datatype property, one with resources an object property; one with intervals may have either. */
    private void properties() {
        Set<Node> annotations = instances(RDF.Property.asNode()).stream().collect(Collectors.toSet());
        annotations.forEach(p -> add(p, TYPE, OWL.AnnotationProperty.asNode()));
        for (Node property : instances(own("DesignProperty"))) {
            List<Node> ranges = graph.find(property, RDFS.range.asNode(), Node.ANY).mapWith(Triple::getObject).toList();
            boolean literal = ranges.stream().anyMatch(r -> r.isURI() && r.getURI().startsWith(XSD.getURI()));
            boolean interval = graph.find(property, own("interval"), Node.ANY).toList().stream()
                    .anyMatch(t -> t.getObject().getLiteralLexicalForm().equals("true"));
            add(property, TYPE, interval ? RDF.Property.asNode() : literal ? OWL.DatatypeProperty.asNode() : OWL.ObjectProperty.asNode());
            List<Node> domains = graph.find(property, own("domainIncludes"), Node.ANY).mapWith(Triple::getObject).toList();
            if (domains.size() == 1) {
                add(property, RDFS.domain.asNode(), domains.get(0));
            }
        }
    }

    private void schemes() {
        for (Node type : instances(own("ConceptClass"))) {
            Node scheme = NodeFactory.createURI(type.getURI() + "Scheme");
            add(type, TYPE, OWL.Class.asNode());
            add(type, RDFS.subClassOf.asNode(), SKOS.Concept.asNode());
            add(scheme, TYPE, SKOS.ConceptScheme.asNode());
            graph.find(type, RDFS.label.asNode(), Node.ANY).toList().forEach(t -> add(scheme, RDFS.label.asNode(), t.getObject()));
            for (Node concept : instances(type)) {
                add(concept, TYPE, SKOS.Concept.asNode());
                add(concept, SKOS.inScheme.asNode(), scheme);
                if (!graph.contains(concept, SKOS.broader.asNode(), Node.ANY)) {
                    add(concept, SKOS.topConceptOf.asNode(), scheme);
                }
            }
        }
    }

    private void defined() {
        graph.find().mapWith(Triple::getSubject).filterKeep(s -> s.isURI() && !s.equals(HEADER) && s.getURI()
                .startsWith("https://w3id.org/labcheck/"))
                .toSet().forEach(term -> add(term, RDFS.isDefinedBy.asNode(), HEADER));
    }
}
