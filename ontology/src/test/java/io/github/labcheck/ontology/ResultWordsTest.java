package io.github.labcheck.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class ResultWordsTest {

    private final Graph words = Sources.parse(Sources.RESULTS);

    @Test
    void eachWordHasALabelAndACommentInBothLanguages() {
        Problems problems = new Problems();
        List<Node> subjects = words.find(Node.ANY, RDF.type.asNode(), Node.ANY).mapWith(t -> t.getSubject())
                .filterKeep(s -> s.getURI().contains("#")).toList();
        assertTrue(subjects.size() > 30, "results.ttl has lost its words");
        for (Node subject : subjects) {
            for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
                problems.unless(languages(subject, property).equals("en zh"), "%s: %s", subject, property);
            }
        }
        problems.none("Write rdfs:label and rdfs:comment once in zh and once in en.");
    }

    private String languages(Node subject, Node property) {
        return words.find(subject, property, Node.ANY).mapWith(t -> t.getObject().getLiteralLanguage()).toList().stream()
                .sorted().collect(Collectors.joining(" "));
    }

    @Test
    void theyAreNotReadWithTheOntology() {
        assertFalse(Sources.text("index.txt").contains(Sources.RESULTS), "Leave results.ttl out of index.txt.");
        assertEquals(List.of(), Sources.ALL.find().filterKeep(t -> t.toString().contains("labcheck/result#")).toList());
    }
}
