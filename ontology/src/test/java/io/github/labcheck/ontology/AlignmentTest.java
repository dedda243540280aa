package io.github.labcheck.ontology;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final String OWN = "https://w3id.org/labcheck/";

    private final Graph alignment = Sources.parse(Sources.ALIGNMENT);

    @Test
    void itSpeaksOfTermsOfOursThatAreDeclared() {
        Problems problems = new Problems();
        alignment.find().filterKeep(t -> t.getSubject().isURI()).forEach(t -> {
            boolean header = t.getSubject().getURI().equals(OWN + "alignment");
            problems.unless(header || t.getSubject().getURI().startsWith(OWN)
                    && Sources.ALL.contains(t.getSubject(), RDF.type.asNode(), Node.ANY), "%s", t.getSubject());
        });
        problems.none("Let each subject of alignment.ttl be a term that the ontology declares.");
    }

    @Test
    void itLeadsToOtherVocabulariesOnly() {
        Problems problems = new Problems();
        alignment.find().filterKeep(t -> t.getObject().isURI() && t.getObject().getURI().startsWith(OWN))
                .forEach(t -> problems.add("%s", t));
        problems.none("Say what ties our terms to each other in the ontology itself.");
    }

    @Test
    void itIsNotReadWithTheOntology() {
        assertFalse(Sources.text("index.txt").contains(Sources.ALIGNMENT), "Leave alignment.ttl out of index.txt.");
        assertTrue(alignment.size() > 30, "alignment.ttl has lost its triples");
    }
}
