package io.github.labcheck.checker.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.PublishedOntology;
import io.github.labcheck.ontology.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesGraphTest {

    private static final Schema SCHEMA = Ontology.load().schema();
    private static final Shapes SHAPES = Shapes.parse(ShapesGraph.of(SCHEMA));

    private static final String HEAD = """
            @prefix lc: <https://w3id.org/labcheck/ontology#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix : <https://example.org/lab/> .
            @prefix fn: <https://w3id.org/labcheck/concept/room-function/> .
            :p a lc:Project ; lc:id "lab" ; lc:date "2026-11-01"^^xsd:date .
            """;

    private static Graph graph(String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(HEAD + text, Lang.TURTLE).parse(graph);
        return graph;
    }

    @Test
    void everyExampleConformsWithWhatIsDerivedOfIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "designs"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                Reading reading = new DesignReader(SCHEMA).read(file);
                Graph linked = LinkedDesign.of(reading.design(),
                        DrawnValues.complete(reading.design().graph(), SCHEMA, reading.design().date()), "https://example.org/lab/");
                ValidationReport report = ShaclValidator.get().validate(SHAPES, linked);
                report.getEntries().stream().limit(5).forEach(e -> wrong.add(file.getFileName() + ": " + e));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ":r a lc:Room ; lc:id \"R\" ; lc:clearHeight \"high\" .",
        ":r a lc:Room ; lc:id \"R\" ; lc:clearHeight 2800.0 .",
        ":r a lc:Room ; lc:id \"R\" ; lc:clearHeight 2.8 , 3.0 .",
        ":r a lc:Room ; lc:id \"R\" ; lc:function fn:offic .",
        ":r a lc:Room ; lc:id \"R\" ; lc:storey :nowhere .",
        ":r a lc:Room ; lc:id \"R\" ; lc:outline 5 .",
        ":d a lc:Door ; lc:id \"D\" .",
        ":q a lc:Storey ; lc:id \"F1\" ; lc:level \"first\" ."})
    void whatTheReaderRefusesDoesNotConform(String text) {
        assertFalse(new DesignReader(SCHEMA).read("a.ttl", (HEAD + text).getBytes(StandardCharsets.UTF_8)).errors().isEmpty(), text);
        assertFalse(ShaclValidator.get().conforms(SHAPES, graph(text)), text);
    }

    @Test
    void aProjectWithoutADateDoesNotConformAndOneWithItDoes() {
        assertTrue(ShaclValidator.get().conforms(SHAPES, graph("")));
        assertFalse(ShaclValidator.get().conforms(SHAPES, graph(":x a lc:Project ; lc:id \"x\" .")));
    }

    @Test
    void thePublishedOntologyTypesPropertiesAndSchemesAndIsTheSameEveryTime() {
        Graph ontology = PublishedOntology.of(List.of());
        assertTrue(ontology.contains(own("clearHeight"), RDF.type.asNode(), OWL.DatatypeProperty.asNode()));
        assertTrue(ontology.contains(own("function"), RDF.type.asNode(), OWL.ObjectProperty.asNode()));
        assertTrue(ontology.contains(Node.ANY, SKOS.inScheme.asNode(), own("RoomFunctionScheme")));
        assertTrue(ontology.contains(own("clearHeight"), RDFS.isDefinedBy.asNode(),
                NodeFactory.createURI("https://w3id.org/labcheck/ontology")));
        assertTrue(ontology.contains(Node.ANY, OWL.versionIRI.asNode(), Node.ANY));
        assertEquals(turtle(ontology), turtle(PublishedOntology.of(List.of())));
    }

    private static Node own(String name) {
        return NodeFactory.createURI(Schema.NS + name);
    }

    private static String turtle(Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriters.turtle(graph, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
