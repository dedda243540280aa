package io.github.labcheck.ontology;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reading the ontology's graph in its own words. Answers come in a fixed order whatever order the graph has. */
final class Triples {

    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private final Graph graph;
    private final Map<String, Node> terms = new HashMap<>();

    Triples(Graph graph) {
        this.graph = graph;
    }

    /** A term of the ontology's own namespace. */
    Node term(String localName) {
        return terms.computeIfAbsent(localName, n -> NodeFactory.createURI(Schema.NS + n));
    }

    static Node type() {
        return RDF.type.asNode();
    }

    static Node label() {
        return RDFS.label.asNode();
    }

    static Node comment() {
        return RDFS.comment.asNode();
    }

    static Node prefLabel() {
        return SKOS.prefLabel.asNode();
    }

    List<Node> instances(Node type) {
        return graph.find(Node.ANY, type(), type).mapWith(t -> t.getSubject()).toList().stream().sorted(ORDER).toList();
    }

    List<Node> objects(Node subject, Node predicate) {
        List<Node> found = graph.find(subject, predicate, Node.ANY).mapWith(t -> t.getObject()).toList();
        return found.size() < 2 ? found : found.stream().sorted(ORDER).toList();
    }

    List<Node> objects(Node subject, String localName) {
        return objects(subject, term(localName));
    }

    Optional<Node> object(Node subject, Node predicate) {
        List<Node> found = objects(subject, predicate);
        if (found.size() > 1) {
            throw new OntologyException(name(subject) + " has more than one " + name(predicate));
        }
        return found.stream().findFirst();
    }

    Optional<Node> object(Node subject, String localName) {
        return object(subject, term(localName));
    }

    Node need(Node subject, String localName) {
        return object(subject, localName)
                .orElseThrow(() -> new OntologyException(name(subject) + " has no lc:" + localName));
    }

    Optional<String> text(Node subject, String localName) {
        return object(subject, localName).map(Triples::literal);
    }

    String needText(Node subject, Node predicate) {
        return object(subject, predicate).map(Triples::literal)
                .orElseThrow(() -> new OntologyException(name(subject) + " has no " + name(predicate)));
    }

    boolean truth(Node subject, String localName) {
        return text(subject, localName).map("true"::equals).orElse(false);
    }

    double number(Node subject, String localName, double otherwise) {
        return object(subject, localName).map(n -> number(subject, n)).orElse(otherwise);
    }

    double needNumber(Node subject, String localName) {
        return number(subject, need(subject, localName));
    }

    private static double number(Node subject, Node value) {
        try {
            return number(value);
        } catch (OntologyException e) {
            throw new OntologyException(name(subject) + ": " + e.getMessage(), e);
        }
    }

    static double number(Node value) {
        try {
            double number = Double.parseDouble(literal(value));
            if (!Double.isFinite(number)) {
                throw new OntologyException(literal(value) + " is no number that can be compared");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new OntologyException(name(value) + " is not a number", e);
        }
    }

    Optional<LocalDate> day(Node subject, String localName) {
        return text(subject, localName).map(t -> parseDay(subject, t));
    }

    static LocalDate parseDay(Node subject, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new OntologyException(name(subject) + ": " + text + " is not a date", e);
        }
    }

    /** The Chinese and English words of a predicate. */
    Optional<Text> words(Node subject, Node predicate) {
        String zh = null;
        String en = null;
        for (Node o : objects(subject, predicate)) {
            String language = o.isLiteral() ? o.getLiteralLanguage() : "";
            if (language.equals("zh")) {
                zh = literal(o);
            } else if (language.equals("en")) {
                en = literal(o);
            }
        }
        if (zh == null && en == null) {
            return Optional.empty();
        }
        if (zh == null || en == null) {
            throw new OntologyException(name(subject) + ": " + name(predicate) + " needs Chinese and English");
        }
        return Optional.of(new Text(zh, en));
    }

    Text needWords(Node subject, Node predicate) {
        return words(subject, predicate).orElseThrow(
                () -> new OntologyException(name(subject) + " has no " + name(predicate)));
    }

    /** The members of an rdf:List. */
    List<Node> list(Node head) {
        List<Node> members = new ArrayList<>();
        Set<Node> cells = new HashSet<>();
        Node at = head;
        while (!at.equals(RDF.nil.asNode())) {
            Node cell = at;
            if (!cells.add(cell)) {
                throw new OntologyException("a list that never ends: " + name(cell));
            }
            members.add(object(cell, RDF.first.asNode())
                    .orElseThrow(() -> new OntologyException("not a list: " + name(cell))));
            at = object(cell, RDF.rest.asNode()).orElse(RDF.nil.asNode());
        }
        return members;
    }

    /** The IRI of what must be a term. */
    static String iri(Node node) {
        if (!node.isURI()) {
            throw new OntologyException(name(node) + " is not a term");
        }
        return node.getURI();
    }

    /** The text of what must be a literal. */
    static String literal(Node node) {
        if (!node.isLiteral()) {
            throw new OntologyException(name(node) + " is not a literal");
        }
        return node.getLiteralLexicalForm();
    }

    /** The last part of an IRI, to name a term in a message. */
    static String name(Node node) {
        if (!node.isURI()) {
            return node.isBlank() ? "[ … ]" : node.toString();
        }
        String iri = node.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
