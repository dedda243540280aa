package io.github.labcheck.checker.operation;

import static io.github.labcheck.checker.operation.Commands.WORKBENCH;
import static io.github.labcheck.checker.operation.Commands.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ConversionTest {

    /** Something of every kind that a design file can say. */
    private static final String MANIFOLD = """
            labcheck: 1
            项目: {编号: many-things, 名称: "a: \\"b\\" # c", 日期: 2017-11-01, incomplete: [signs], 人数: 7}
            building: {}
            storeys: [{id: "1", level: 1, elevation: 0, height: 4200 mm}]
            房间:
              - {id: 010, name: 走道, function: [corridor], storey: "1", outline: [[0, 0], [6, 0], [6.05, 2]], hazards: [], finishes: {floor: pvc}}
              - {id: "yes", function: [sample-reception, office], temperature: [18, 26], connects: ["1"]}
            doors:
              - {id: D/1, between: [010, outside], at: [1, 2], exit: 是, swingsInto: 室外}
            equipment:
              - {id: E1, type: gc, size: [0.5, 0.6], serves: [010, "yes"], label: {uniqueId: "1", hazardProperty: [a, "b, c"]}}
            signs:
              - {id: S1, type: exit, on: D/1, languages: [zh, en]}
            flows: [{id: W1, type: sample, path: [010, "yes", 010]}]
            records: [{type: equipment-file, retentionYears: 6}, {type: equipment-file, retentionYears: 3}]
            stores: []
            """;

    @TempDir
    private Path folder;

    private static Graph graph(String text) {
        Reading reading = WORKBENCH.reader().read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.errors());
        return reading.design().graph();
    }

    private String converted(String text, String form) {
        Ran ran = run(new ConvertOperation(WORKBENCH, SmallDesigns.file(folder, "a.yaml", text), form, Language.EN));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertEquals("", ran.err());
        return ran.out();
    }

    private static Graph parsed(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lang);
        return graph;
    }

    @Test
    void tidyYamlReadsBackToTheSameGraph() {
        String tidy = converted(MANIFOLD, "yaml");
        assertTrue(graph(MANIFOLD).isIsomorphicWith(graph(tidy)), tidy);
        assertEquals(tidy, converted(tidy, "yaml"));
    }

    @Test
    void turtleAndJsonLdReadBackToTheSameGraph() {
        for (String form : List.of("ttl", "jsonld")) {
            Reading again = WORKBENCH.reader().read("a." + form, converted(MANIFOLD, form).getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of(), again.errors(), form);
            assertTrue(graph(MANIFOLD).isIsomorphicWith(again.design().graph()), form);
        }
    }

    @Test
    void turtleAndJsonLdCarryTheSameGraph() {
        Graph turtle = parsed(converted(MANIFOLD, "ttl"), Lang.TURTLE);
        assertTrue(turtle.isIsomorphicWith(parsed(converted(MANIFOLD, "jsonld"), Lang.JSONLD)));
    }

    @Test
    void linkedDataTellsOfTopologyGeometryUnitsAndWhereDerivedValuesComeFrom() {
        Graph linked = parsed(converted(MANIFOLD, "ttl"), Lang.TURTLE);
        String design = "urn:labcheck:design:many-things/";
        assertTrue(contains(linked, design + "rooms/010", RDF.type.getURI(), "https://w3id.org/bot#Space"));
        assertTrue(contains(linked, design + "storeys/1", "https://w3id.org/bot#hasSpace", design + "rooms/010"));
        assertTrue(contains(linked, design + "rooms/010", "https://w3id.org/bot#adjacentElement", design + "doors/D%2F1"));
        assertTrue(contains(linked, "https://w3id.org/labcheck/ontology#elevation", "http://qudt.org/schema/qudt/hasUnit",
                "http://qudt.org/vocab/unit/M"));
        assertTrue(contains(linked, design + "rooms/010/derived/area", "http://www.w3.org/ns/prov#wasDerivedFrom", design + "rooms/010"));
        assertTrue(linked.find(Node.ANY, NodeFactory.createURI("http://www.opengis.net/ont/geosparql#asWKT"), Node.ANY).toList().stream()
                .anyMatch(t -> t.getObject().getLiteralLexicalForm().startsWith("POLYGON((0 0, 6 0")), "the outline of the room");
    }

    private static boolean contains(Graph graph, String subject, String predicate, String object) {
        return graph.contains(NodeFactory.createURI(subject), NodeFactory.createURI(predicate), NodeFactory.createURI(object));
    }

    @Test
    void aBaseGivesTheThingsOtherNamesAndIsChecked() {
        Path file = SmallDesigns.file(folder, "a.yaml", MANIFOLD);
        String based = run(new ConvertOperation(WORKBENCH, file, "ttl", "https://example.org/lab", Language.EN)).out();
        assertTrue(based.contains("<https://example.org/lab/rooms/010>") && !based.contains("urn:labcheck:design"), based);
        Reading again = WORKBENCH.reader().read("a.ttl", based.getBytes(StandardCharsets.UTF_8));
        assertTrue(graph(MANIFOLD).isIsomorphicWith(again.design().graph()));
        for (String wrong : List.of("lab", "", "http://", "https://a b/", "file<")) {
            assertEquals(Exit.USAGE, run(new ConvertOperation(WORKBENCH, file, "ttl", wrong, Language.EN)).exit(), wrong);
        }
    }

    @Test
    void conversionsAreTheSameBytesEveryTime() {
        for (String form : List.of("ttl", "jsonld", "yaml")) {
            assertEquals(converted(MANIFOLD, form), converted(MANIFOLD, form), form);
        }
    }

    @Test
    void theOrderOfTheFileDoesNotShowInTurtle() {
        String design = SmallDesigns.corridor("1.6");
        String more = design + "  - {id: A1, function: office}\n";
        String turned = design.replace("rooms:\n", "rooms:\n  - {id: A1, function: office}\n");
        assertEquals(converted(more, "ttl"), converted(turned, "ttl"));
    }

    @Test
    void theStarterAndTheManifoldDesignFitTheJsonSchema() {
        String text = run(new SchemaOperation(WORKBENCH)).out();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
        for (String design : List.of(MANIFOLD, new String(InitOperation.starter(java.time.LocalDate.of(2017, 11, 1)),
                StandardCharsets.UTF_8))) {
            JsonNode tree = YAMLMapper.builder().build().readTree(design);
            List<Error> errors = schema.validate(tree.toString(), com.networknt.schema.InputFormat.JSON);
            assertEquals(List.of(), errors);
        }
        assertTrue(schema.validate("{\"labcheck\": 1, \"project\": {\"id\": \"a\"}, \"roomz\": []}",
                com.networknt.schema.InputFormat.JSON).size() >= 2, "a date is missing and a section unknown");
    }

    @Test
    void noTwoDefinitionsOfTheSchemaShareAName() {
        String text = run(new SchemaOperation(WORKBENCH)).out();
        JsonNode schema = JsonMapper.builder()
                .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION).build().readTree(text);
        assertTrue(schema.get("$defs").size() > 100);
    }
}
