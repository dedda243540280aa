package io.github.labcheck.checker.report;

import static io.github.labcheck.checker.operation.SmallDesigns.CORRIDOR;
import static io.github.labcheck.checker.operation.SmallDesigns.corridor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static String json(DesignReport... designs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport().write(new CheckReport("1.0.0", 59, List.of(designs)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(DesignReport... designs) {
        return JsonMapper.shared().readTree(json(designs));
    }

    private static JsonNode finding(JsonNode report, String clause) {
        return StreamSupport.stream(report.get("designs").get(0).get("findings").spliterator(), false)
                .filter(f -> f.get("clause").asString().equals(clause)).findFirst().orElseThrow();
    }

    @Test
    void theHeaderNamesVersionsAsText() {
        JsonNode header = tree().get("labcheck");
        assertEquals(1, header.get("report").asInt());
        assertTrue(header.get("version").isString());
        assertEquals("59", header.get("rules").asString());
        assertEquals("1.0.0", header.get("ontology").asString());
    }

    @Test
    void aDesignHasTheMembersOfTheInterface() {
        JsonNode design = tree(TextReportTest.design(corridor("1.5"))).get("designs").get(0);
        for (String member : List.of("file", "id", "name", "profiles", "asOf", "inputErrors", "summary", "findings", "clauses")) {
            assertTrue(design.has(member), member);
        }
        for (String member : List.of("met", "metByStatement", "violated", "undetermined", "waived", "notApplicable", "manual",
                "errors", "warnings", "advice")) {
            assertTrue(design.get("summary").has(member), member);
        }
    }

    @Test
    void aFindingHasTheMembersOfTheInterface() {
        JsonNode finding = finding(tree(TextReportTest.design(corridor("1.5"))), CORRIDOR);
        assertEquals("layout", finding.get("category").asString());
        assertEquals("violated", finding.get("verdict").asString());
        assertEquals("error", finding.get("severity").asString());
        assertEquals("{\"id\":\"C1\",\"type\":\"Room\",\"function\":\"corridor\",\"name\":\"Corridor\"}", finding.get("subject")
                .toString());
        assertTrue(finding.get("related").isNull());
        assertEquals("clearWidth", finding.get("property").asString());
        assertEquals("{\"value\":1.5,\"unit\":\"m\"}", finding.get("measured").toString());
        assertEquals("{\"comparator\":\">=\",\"value\":1.6,\"unit\":\"m\"}", finding.get("required").toString());
        assertEquals("[]", finding.get("missing").toString());
        assertEquals("{\"line\":4,\"column\":66}", finding.get("location").toString());
        assertEquals("{\"document\":\"JGJ91-93\",\"clause\":\"4.1.5\",\"obligation\":\"shall\",\"basis\":\"standard\",\"evidence\":\"secondary\"}",
                finding.get("source").toString());
        assertTrue(finding.get("message").has("zh") && finding.get("message").has("en"));
        assertTrue(finding.get("witness").isArray() && finding.get("trace").isArray());
    }

    @Test
    void wholeNumbersHaveNoPointAndNoNumberAnExponent() {
        String json = json(TextReportTest.design(corridor("1.0")));
        assertTrue(json.contains("\"value\": 1,"), json);
        assertFalse(json.matches("(?s).*\"value\": [0-9.]+E.*"));
    }

    @Test
    void linesEndInLineFeeds() {
        String json = json();
        assertFalse(json.contains("\r"));
        assertTrue(json.endsWith("}\n"));
    }

    @Test
    void theSummaryAgreesWithFindingsAndClauses() {
        JsonNode design = tree(TextReportTest.design(corridor("1.5"))).get("designs").get(0);
        for (String verdict : List.of("violated", "undetermined")) {
            int count = design.get("summary").get(verdict).asInt();
            assertEquals(count, StreamSupport.stream(design.get("findings").spliterator(), false)
                    .filter(f -> f.get("verdict").asString().equals(verdict)).count());
            assertEquals(count, StreamSupport.stream(design.get("clauses").spliterator(), false)
                    .mapToInt(c -> c.get(verdict).asInt()).sum());
        }
    }

    @Test
    void aClauseOfTwoDesignsIsCoveredOnce() {
        DesignReport design = TextReportTest.design(corridor("1.5"));
        assertEquals(tree(design).get("coverage"), tree(design, design).get("coverage"));
        JsonNode coverage = tree(design).get("coverage");
        assertEquals(coverage.get("clauses").asInt(),
                coverage.get("automated").asInt() + coverage.get("assisted").asInt() + coverage.get("manual").asInt());
    }

    @Test
    void aFindingByADocumentThatIsOverSaysSinceWhenAndNoOtherDoes() {
        DesignReport design = TextReportTest.design(corridor("1.5").replace("2017-11-01", "2026-11-01"));
        JsonNode findings = tree(design).get("designs").get(0).get("findings");
        int over = 0;
        for (int i = 0; i < findings.size(); i++) {
            boolean ended = design.findings().get(i).clause().endedBy(design.asOf());
            assertEquals(ended, findings.get(i).get("source").has("over"), findings.get(i)::toString);
            over += ended ? 1 : 0;
        }
        assertTrue(over > 0 && over < findings.size(), over + " of " + findings.size());
    }
}
