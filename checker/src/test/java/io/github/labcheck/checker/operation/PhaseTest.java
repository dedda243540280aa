package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PhaseTest {

    private static final Path COUNTY = Path.of("../examples/designs/county-veterinary-lab.yaml");

    /** A label that is wrong, a corridor that is too narrow and a lamp that is too weak. */
    private static final String LABEL = "GBT27025-2008-5.5.8-a";

    private static final int WHOLE = clauses(checked(null, List.of())).size() + silent(checked(null, List.of()));

    private static CheckRequest request(String phase, List<String> without, Language language) {
        return CheckRequest.of(List.of(COUNTY), language).restricted(phase, without);
    }

    private static JsonNode checked(String phase, List<String> without) {
        Ran ran = Commands.check(request(phase, without, Language.EN).withFormats(List.of("json"), null));
        return JsonMapper.shared().readTree(ran.out()).get("designs").get(0);
    }

    /** The clauses for a person that do not concern the design: they are counted and not listed. */
    private static int silent(JsonNode design) {
        int listed = 0;
        for (JsonNode clause : design.get("clauses")) {
            boolean judged = clause.get("met").asInt() + clause.get("violated").asInt() + clause.get("undetermined").asInt()
                    + clause.get("waived").asInt() > 0;
            listed += judged || clause.get("status").asString().equals("manual") ? 0 : 1;
        }
        return design.get("summary").get("notApplicable").asInt() - listed;
    }

    private static Map<String, String> clauses(JsonNode design) {
        Map<String, String> phases = new TreeMap<>();
        design.get("clauses").forEach(c -> phases.put(c.get("id").asString(), c.get("phase").asString()));
        return phases;
    }

    private static Set<String> violated(JsonNode design) {
        Set<String> violated = new TreeSet<>();
        design.get("findings").forEach(f -> {
            if (f.get("verdict").asString().equals("violated")) {
                violated.add(f.get("clause").asString());
            }
        });
        return violated;
    }

    @ParameterizedTest
    @CsvSource({"scheme,scheme", "construction,scheme construction", "operation,scheme construction operation", "方案,scheme",
        "施工图与建造,scheme construction"})
    void aPhaseHasItsOwnClausesAndThoseOfEarlierOnes(String phase, String expected) {
        assertEquals(Set.of(expected.split(" ")), Set.copyOf(clauses(checked(phase, List.of())).values()));
    }

    @Test
    void labelsOfALaboratoryThatIsNotBuiltCanBeLeftOutAndItsCorridorsCannot() {
        assertTrue(violated(checked(null, List.of())).containsAll(Set.of(LABEL, SmallDesigns.CORRIDOR)));
        for (String phase : List.of("scheme", "construction")) {
            assertFalse(violated(checked(phase, List.of())).contains(LABEL), phase);
            assertTrue(violated(checked(phase, List.of())).contains(SmallDesigns.CORRIDOR), phase);
        }
        assertEquals(0, checked("scheme", List.of()).get("handover").size(), "labels of new equipment are no matter of a scheme");
    }

    @Test
    void theLastPhaseFindsWhatACheckWithoutAPhaseFinds() {
        JsonNode all = checked(null, List.of());
        JsonNode last = checked("operation", List.of());
        assertEquals(all.get("findings"), last.get("findings"));
        assertEquals(all.get("summary"), last.get("summary"));
        assertFalse(all.has("scope"));
        assertEquals("operation", last.get("scope").get("phase").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheme", "construction", "operation"})
    void whatWasCheckedAndWhatWasLeftOutIsTheWholeLedger(String phase) {
        JsonNode design = checked(phase, List.of("labeling"));
        int left = design.get("scope").get("otherClauses").asInt();
        for (JsonNode later : design.get("scope").get("later")) {
            left += later.get("clauses").asInt();
        }
        assertEquals(WHOLE, clauses(design).size() + silent(design) + left);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReportForPeopleSaysWhatWasLeftOut(Language language, @TempDir Path folder) throws IOException {
        JsonNode scope = checked("scheme", List.of()).get("scope");
        List<String> counts = List.of(scope.get("later").get(0).get("clauses").asString(), scope.get("later").get(1).get("clauses")
                .asString());
        assertTrue(counts.stream().allMatch(c -> Integer.parseInt(c) > 100), counts::toString);
        List<String> words = language == Language.ZH ? List.of("查到“方案”阶段为止", "“施工图与建造”阶段的条款 " + counts.get(0) + " 条", "“使用”阶段的条款 "
                + counts.get(1) + " 条")
                : List.of("up to the phase \"scheme\"", "clauses of the phase \"construction\": " + counts.get(0),
                "clauses of the phase \"operation\": " + counts.get(1));
        Path page = folder.resolve("a.html");
        Path markdown = folder.resolve("a.md");
        Ran text = Commands.check(request("scheme", List.of(), language)
                .withFormats(List.of("text", "html=" + page, "markdown=" + markdown), null));
        for (String word : words) {
            assertTrue(text.out().contains(word), word + " in " + text.out());
            assertTrue(Files.readString(page).contains(word.replace("\"", "&quot;")) || Files.readString(page).contains(word), word
                    + " on the page");
            assertTrue(Files.readString(markdown).contains(word), word + " in " + Files.readString(markdown));
        }
    }

    @Test
    void aCategoryIsLeftOutAndSaidToBe() {
        JsonNode design = checked(null, List.of("labeling", "文件"));
        assertFalse(violated(design).contains(LABEL));
        Ran text = Commands.check(request(null, List.of("labeling", "documentation"), Language.EN));
        assertTrue(text.out().contains("without the categories: documentation, labeling"), text.out());
        assertTrue(text.out().contains("other clauses: " + design.get("scope").get("otherClauses").asInt()), text.out());
    }

    @Test
    void unknownPhasesAndNoCategoryAtAllAreWrongUsage() {
        Ran phase = Commands.check(request("building", List.of(), Language.EN));
        assertEquals(Exit.USAGE, phase.exit());
        assertTrue(phase.err().contains("scheme") && phase.err().contains("construction") && phase.err().contains("operation"),
                phase.err());
        List<String> all = Commands.WORKBENCH.ontology().schema().concepts("Category").stream().map(c -> c.notation()).toList();
        assertEquals(Exit.USAGE, Commands.check(request(null, all, Language.EN)).exit());
    }

    @Test
    void aPlanUpToAPhaseBearsTheNumbersOfTheReportUpToThatPhase() {
        Map<String, Integer> numbers = new TreeMap<>();
        checked("scheme", List.of()).get("findings").forEach(f -> {
            if (f.has("number")) {
                numbers.put(f.get("id").asString(), f.get("number").asInt());
            }
        });
        Ran plan = Commands.run(new PlanOperation(Commands.WORKBENCH,
                new PlanRequest(COUNTY, null, null, Language.EN, true, List.of(), PlanRequest.ALL,
                "scheme")));
        Matcher marks = Pattern.compile("class=\"mark\" data-finding=\"([0-9a-f ]+)\" data-number=\"(\\d+)\"").matcher(plan.out());
        Set<Integer> seen = new TreeSet<>();
        while (marks.find()) {
            for (String id : marks.group(1).split(" ")) {
                assertEquals(numbers.get(id), Integer.parseInt(marks.group(2)), id);
            }
            seen.add(Integer.parseInt(marks.group(2)));
        }
        assertTrue(seen.size() > 3, seen::toString);
    }

    @ParameterizedTest
    @CsvSource({"scheme,scheme", "construction,scheme construction"})
    void theLedgerIsListedUpToAPhase(String phase, String expected) {
        Ran ran = Commands.run(new ClausesOperation(Commands.WORKBENCH,
                new LedgerRequest(List.of(), null, List.of(), null, "json", Language.EN, phase)));
        Set<String> phases = JsonMapper.shared().readTree(ran.out()).get("clauses").valueStream().map(c -> c.get("phase").asString())
                .collect(Collectors.toSet());
        assertEquals(Set.of(expected.split(" ")), phases);
    }

    @Test
    void aClauseIsExplainedWithWhatItLeadsToAndItsPhase() {
        Ran ran = Commands.run(new ExplainOperation(Commands.WORKBENCH,
                new ExplainRequest(LABEL, null, List.of(), null, null, Language.EN, Path.of(".."))));
        assertTrue(ran.out().contains("signs and labels") && ran.out().contains("operation"), ran.out());
    }
}
