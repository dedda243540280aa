package io.github.labcheck.checker.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.ontology.Ontology;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurtleReportTest {

    private static final String AEC3PO = "https://w3id.org/lbd/aec3po/";

    @TempDir
    Path folder;

    private Graph check(String yaml) {
        Path file = SmallDesigns.file(folder, "a.yaml", yaml);
        return parse(Commands.check(Commands.of(file).withFormats(List.of("ttl"), null)).out());
    }

    private static Graph parse(String turtle) {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.fromString(turtle, Lang.TURTLE).checking(true).parse(graph);
        return graph;
    }

    private static Node term(String name) {
        return ResultTerms.result(name);
    }

    private static Node only(Graph graph, Node subject, Node property) {
        List<Node> objects = graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
        assertEquals(1, objects.size(), () -> property + " " + objects);
        return objects.get(0);
    }

    @Test
    void aFindingNamesClauseSubjectValuesAndPlace() {
        Graph graph = check(SmallDesigns.corridor("1.5"));
        Node finding = graph.find(Node.ANY, term("clause"), NodeFactory.createURI(ResultTerms.CLAUSE + SmallDesigns.CORRIDOR))
                .mapWith(t -> t.getSubject()).filterKeep(s -> graph.contains(s, term("verdict"), Node.ANY)).next();
        assertEquals(term("violated"), only(graph, finding, term("verdict")));
        assertEquals("urn:labcheck:design:small/rooms/C1", only(graph, finding, ResultTerms.aec3po("focus")).getURI());
        assertEquals("1.5", only(graph, finding, term("measured")).getLiteralLexicalForm());
        assertEquals("1.6", only(graph, finding, term("required")).getLiteralLexicalForm());
        assertEquals("4", only(graph, finding, term("line")).getLiteralLexicalForm());
        assertEquals(AEC3PO + "Violation", only(graph, finding, ResultTerms.aec3po("resultSeverity")).getURI());
        assertEquals(2, graph.find(finding, ResultTerms.aec3po("resultMessage"), Node.ANY).toList().size(), "zh and en");
    }

    @Test
    void whatWasCheckedIsTheDesignAsItIsConverted() {
        Graph graph = check(SmallDesigns.corridor("1.5"));
        assertTrue(graph.contains(Node.ANY, ResultTerms.aec3po("checks"), NodeFactory.createURI("urn:labcheck:design:small/project")));
    }

    @Test
    void aFindingOfADocumentThatIsOverTellsItsLastDayAndNoOtherDoes() {
        Graph graph = check(SmallDesigns.corridor("1.5").replace("2017-11-01", "2026-11-01"));
        Ontology ontology = Commands.WORKBENCH.ontology();
        LocalDate day = LocalDate.of(2026, 11, 1);
        Set<String> told = new TreeSet<>();
        Set<String> over = new TreeSet<>();
        graph.find(Node.ANY, term("clause"), Node.ANY).forEach(t -> {
            Optional<LocalDate> last = ontology.clause(t.getObject().getURI().substring(ResultTerms.CLAUSE.length())).orElseThrow()
                    .endedSince(day);
            last.ifPresent(l -> over.add(t.getSubject() + " " + l));
            graph.find(t.getSubject(), term("over"), Node.ANY)
                    .forEach(o -> told.add(t.getSubject() + " " + o.getObject().getLiteralLexicalForm()));
        });
        assertEquals(over, told);
        assertTrue(told.stream().anyMatch(t -> t.contains("/finding/")) && told.stream().anyMatch(t -> t.contains("/clause/")));
    }

    @Test
    void aDesignIsNotSaidToConformWhileAnythingIsOpen() {
        Graph graph = check(SmallDesigns.corridor("2.5"));
        assertEquals("false", graph.find(Node.ANY, ResultTerms.aec3po("conforms"), Node.ANY).next().getObject().getLiteralLexicalForm());
    }

    @Test
    void aFileThatCannotBeReadHasErrorsAndDoesNotConform() {
        Graph graph = check("labcheck: 1\nroomz: []\n");
        assertTrue(graph.contains(Node.ANY, term("code"), Node.ANY));
        assertTrue(graph.contains(Node.ANY, ResultTerms.aec3po("conforms"), NodeFactory.createLiteralDT("false",
                XSDDatatype.XSDboolean)));
        assertFalse(graph.contains(Node.ANY, ResultTerms.aec3po("checks"), Node.ANY));
    }

    @Test
    void everyWordOfOursIsDeclaredWithItsNames() throws Exception {
        Graph words = GraphFactory.createGraphMem();
        try (InputStream in = Ontology.class.getResourceAsStream("results.ttl")) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(words);
        }
        Set<String> unknown = new TreeSet<>();
        Path example = Path.of("../examples/designs/county-veterinary-lab.yaml");
        for (Graph graph : List.of(check("labcheck: 1\nroomz: []\n"),
                parse(Commands.check(Commands.of(example).withFormats(List.of("ttl"), null)).out()))) {
            graph.find().forEach(t -> List.of(t.getPredicate(), t.getObject()).stream()
                    .filter(n -> n.isURI() && n.getURI().startsWith(ResultTerms.RESULT))
                    .filter(n -> !words.contains(n, RDFS.label.asNode(), Node.ANY)).forEach(n -> unknown.add(n.getURI())));
        }
        assertEquals(Set.of(), unknown, "Declare them in the ontology's results.ttl.");
    }
}
