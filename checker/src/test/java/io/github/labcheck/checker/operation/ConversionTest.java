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
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
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
    void turtleAndJsonLdCarryTheSameGraph() {
        assertTrue(graph(MANIFOLD).isIsomorphicWith(parsed(converted(MANIFOLD, "ttl"), Lang.TURTLE)));
        assertTrue(graph(MANIFOLD).isIsomorphicWith(parsed(converted(MANIFOLD, "jsonld"), Lang.JSONLD)));
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
        for (String design : List.of(MANIFOLD, new String(InitOperation.starter(java.time.LocalDate.of(2017, 11, 1)), StandardCharsets.UTF_8))) {
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
