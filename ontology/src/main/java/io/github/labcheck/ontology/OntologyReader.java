package io.github.labcheck.ontology;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;

/** Reads schema, documents, clauses and profiles from the graph. */
final class OntologyReader {

    private static final Node HEADER = NodeFactory.createURI("https://w3id.org/labcheck/ontology");

    private final Triples triples;

    OntologyReader(Graph graph) {
        this.triples = new Triples(graph);
    }

    Ontology read() {
        Schema schema = new SchemaReader(triples).read();
        Map<String, Document> documents = new TreeMap<>();
        for (Node d : triples.instances(triples.term("Document"))) {
            Document document = document(d, schema);
            documents.put(document.id(), document);
        }
        Map<String, Clause> clauses = new TreeMap<>();
        ClauseReader reader = new ClauseReader(triples, schema, documents);
        for (Node c : triples.instances(triples.term("Clause"))) {
            Clause clause = reader.clause(c);
            if (clauses.put(clause.id(), clause) != null) {
                throw new OntologyException("two clauses with the identifier " + clause.id());
            }
        }
        return new Ontology(triples.needText(HEADER, OWL.versionInfo.asNode()), schema, documents, clauses,
                new ProfileReader(triples, schema, documents.keySet(), clauses).profiles(), new SayingReader(triples, schema).read());
    }

    private Document document(Node d, Schema schema) {
        String id = triples.needText(d, DCTerms.identifier.asNode());
        return new Document(id, triples.text(d, "number").orElse(id),
                triples.needWords(d, DCTerms.title.asNode()), triples.day(d, "from").orElse(null),
                triples.day(d, "until").orElse(null),
                triples.object(d, DCTerms.isReplacedBy.asNode()).map(Triples::name).orElse(null),
                authority(d, schema), triples.day(d, "verified").orElse(null), triples.words(d, triples.term("periodNote")).orElse(null));
    }

    private Document.Authority authority(Node document, Schema schema) {
        String notation = schema.concept(Triples.iri(triples.need(document, "authority"))).map(Concept::notation).orElse("");
        return Stream.of(Document.Authority.values()).filter(s -> s.name().toLowerCase(Locale.ROOT).equals(notation)).findFirst()
                .orElseThrow(() -> new OntologyException("lc:authority cannot be " + notation));
    }
}
