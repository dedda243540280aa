package io.github.labcheck.ontology;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;

class DeclaredTermsTest {

    private static final String OWN = "https://w3id.org/labcheck/";

    private static final String UNITS = "http://qudt.org/vocab/unit/";

    private static final Node TYPE = RDF.type.asNode();

    /** Public terms that our files may use; anything else is a slip or has to be written down here. */
    private static final Set<Node> PUBLIC = nodes(Stream.of(RDF.type, RDF.first, RDF.rest, RDF.nil, RDF.Property,
            RDFS.Class, RDFS.label, RDFS.comment, RDFS.range, OWL.Class, OWL.Ontology, OWL.versionInfo,
            SKOS.prefLabel, SKOS.altLabel, SKOS.notation, SKOS.broader, DCTerms.identifier, DCTerms.title, DCTerms.isReplacedBy,
            DCTerms.license, XSD.decimal, XSD.integer, XSD.xboolean, XSD.xstring, XSD.date));

    private static final Set<String> HEADER = Set.of("http://purl.org/vocab/vann/preferredNamespacePrefix",
            "http://purl.org/vocab/vann/preferredNamespaceUri", "https://www.apache.org/licenses/LICENSE-2.0");

    private static Set<Node> nodes(Stream<Resource> resources) {
        return new HashSet<>(resources.map(Resource::asNode).toList());
    }

    @Test
    void eachTermThatIsUsedIsDeclared() {
        Problems problems = new Problems();
        Sources.FILES.forEach((name, graph) -> graph.find().forEach(t -> Stream.of(t.getSubject(), t.getPredicate(),
                t.getObject()).filter(Node::isURI).filter(n -> !known(n)).forEach(n -> problems.add("%s: %s", name, n))));
        problems.none("Correct the name, or declare it: a class, property or concept with its labels, a document in "
                + "documents.ttl, a unit in schema/units.ttl, a public term in DeclaredTermsTest.PUBLIC.");
    }

    private static boolean known(Node node) {
        if (node.getURI().startsWith(OWN) || node.getURI().startsWith(UNITS)) {
            return Sources.ALL.contains(node, TYPE, Node.ANY);
        }
        return PUBLIC.contains(node) || HEADER.contains(node.getURI());
    }

    @Test
    void eachPredicateOfOursIsDeclaredAsAProperty() {
        Problems problems = new Problems();
        Sources.FILES.forEach((name, graph) -> graph.find().mapWith(Triple::getPredicate)
                .filterKeep(p -> p.getURI().startsWith(OWN)).toSet().forEach(p -> problems.unless(
                        Sources.ALL.contains(p, TYPE, RDF.Property.asNode()), "%s: %s", name, Sources.name(p))));
        problems.none("Use a word of vocabulary.ttl, or declare a new one there as rdf:Property.");
    }

    @Test
    void eachDocumentClauseAndProfileIsInItsNamespace() {
        Map<String, String> namespaces = Map.of("Document", OWN + "document/", "Clause", OWN + "clause/",
                "Profile", OWN + "profile/");
        Problems problems = new Problems();
        namespaces.forEach((type, namespace) -> instances(type).forEach(n -> {
            List<Node> ids = Sources.ALL.find(n, DCTerms.identifier.asNode(), Node.ANY).mapWith(Triple::getObject).toList();
            problems.unless(ids.size() == 1 && n.getURI().equals(namespace + ids.get(0).getLiteralLexicalForm()),
                    "%s has the identifier %s", n, ids);
        }));
        problems.none("Write dct:identifier once, equal to the last part of the IRI.");
    }

    private static List<Node> instances(String type) {
        return Sources.ALL.find(Node.ANY, TYPE, NodeFactory.createURI(Schema.NS + type)).mapWith(Triple::getSubject)
                .toList();
    }
}
