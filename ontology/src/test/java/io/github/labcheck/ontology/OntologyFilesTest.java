package io.github.labcheck.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class OntologyFilesTest {

    private static final Pattern PREFIX = Pattern.compile("(?m)^@prefix\\s+(\\S*:)\\s+<([^>]*)>\\s*\\.");

    @Test
    void indexListsExactlyTheFilesThatAreThere() {
        List<String> there = Sources.names().stream().filter(n -> !Sources.ASIDE.contains(n)).toList();
        List<String> listed = Sources.text("index.txt").lines().toList();
        assertEquals(String.join("\n", there), String.join("\n", listed.stream().sorted().toList()),
                "Write each Turtle file but alignment.ttl and results.ttl on a line of its own into index.txt: a file that is not "
                + "listed is not read.");
    }

    @Test
    void noFileImportsAnother() {
        Problems problems = new Problems();
        for (String name : Sources.names()) {
            Graph graph = Sources.parse(name);
            problems.unless(!graph.contains(Node.ANY, OWL.imports.asNode(), Node.ANY), "%s has owl:imports", name);
        }
        problems.none("Remove it: nothing may make a reader go to the network.");
    }

    @Test
    void aPrefixMeansTheSameInAllFiles() {
        Map<String, String> meanings = new HashMap<>();
        Problems problems = new Problems();
        for (String name : Sources.names()) {
            Matcher prefixes = PREFIX.matcher(Sources.text(name));
            while (prefixes.find()) {
                String before = meanings.putIfAbsent(prefixes.group(1), prefixes.group(2));
                problems.unless(before == null || before.equals(prefixes.group(2)), "%s: %s is <%s>, elsewhere <%s>",
                        name, prefixes.group(1), prefixes.group(2), before);
            }
        }
        problems.none("Use one prefix for one namespace.");
    }

    @Test
    void aTermIsDeclaredInOneFileOnly() {
        Map<Node, String> declared = new HashMap<>();
        Problems problems = new Problems();
        Sources.FILES.forEach((name, graph) -> graph.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(t -> t.getSubject()).filterKeep(Node::isURI).toSet().forEach(s -> {
                    String before = declared.putIfAbsent(s, name);
                    problems.unless(before == null, "%s is declared in %s and in %s", Sources.name(s), before, name);
                }));
        problems.none("Keep one declaration: the others add labels and limits to the same thing.");
    }

    @Test
    void aFileOfTheShippedOntologyIsReadOnlyIfItIsListed() {
        Ontology ontology = Ontology.fromTurtle(List.of());
        long clauses = Sources.ALL.find(Node.ANY, RDF.type.asNode(), org.apache.jena.graph.NodeFactory
                .createURI(Schema.NS + "Clause")).toList().size();
        assertEquals(clauses, ontology.clauses().size());
        assertTrue(clauses >= 900, "only " + clauses + " clauses");
    }
}
