package io.github.labcheck.checker.operation;

import static io.github.labcheck.checker.operation.Commands.WORKBENCH;
import static io.github.labcheck.checker.operation.Commands.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.reading.Comments;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Designs in short through the commands: what is checked of them, filled into them and written out of them. */
class WritingTest {

    private static final String DESIGN = """
            # 小楼 / a small building
            labcheck: 1
            project: {id: short, date: 2017-11-01}   # 项目 / the project
            defaults:
              rooms: [{when: {function: corridor}, clearWidth: 1.1, loadedSides: 2}]   # 走道 / corridors
            storeys: [{id: F1, level: 1, height: 3.9}]
            rooms:
            # 走廊 / the way
            - {id: C1, function: corridor, storey: F1, rectangle: {at: [0, 5], size: [12, 2]}}
            - id: R1
              function: office   # 办公 / office
              storey: F1
            - {id: r1, function: office, storey: F1}
            # 完 / end
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("short.yaml"), text);
    }

    private static JsonNode report(Path file, boolean keepGoing) {
        CheckRequest request = CheckRequest.of(List.of(file), Language.EN).withFormats(List.of("json"), null);
        return JsonMapper.shared().readTree(Commands.check(keepGoing ? request.keepingGoing() : request).out()).get("designs").get(0);
    }

    private static JsonNode finding(JsonNode report, String property) {
        for (JsonNode each : report.get("findings")) {
            if (each.get("verdict").asString().equals("violated") && property.equals(each.get("property").asString(""))) {
                return each;
            }
        }
        throw new AssertionError("nothing is found on " + property);
    }

    @Test
    void aFindingOnADefaultStandsWhereTheValueIsWrittenAndNamesItsEntry() throws IOException {
        JsonNode report = report(file(DESIGN), false);
        JsonNode narrow = finding(report, "clearWidth");
        assertEquals(5, narrow.get("location").get("line").asInt());
        assertEquals("C1", narrow.get("subject").get("id").asString());
        assertEquals("default", narrow.get("origin").get("kind").asString());
        assertEquals(9, narrow.get("origin").get("entry").get("line").asInt());
        assertEquals("similar-id", report.get("inputWarnings").get(0).get("code").asString());
        assertFalse(report.has("partial"));
    }

    @Test
    void aWrongWordInOneEntryDoesNotKeepTheRestFromBeingChecked() throws IOException {
        Path file = file(DESIGN.replace("id: R1\n", "id: R1\n  zone: publik\n"));
        assertEquals(Exit.UNREADABLE, Commands.check(CheckRequest.of(List.of(file), Language.EN)).exit());
        Ran ran = Commands.check(CheckRequest.of(List.of(file), Language.EN).keepingGoing());
        assertEquals(Exit.UNREADABLE, ran.exit(), "what was checked in part is never simply passed");
        assertTrue(ran.out().contains("Partial:") && ran.out().contains("zone cannot be"), ran.out());
        JsonNode report = report(file, true);
        assertTrue(report.get("partial").asBoolean());
        assertEquals(1, report.get("inputErrors").size());
        finding(report, "clearWidth");
        report.get("findings").forEach(f -> assertFalse(f.get("subject").get("id").asString().equals("R1"), f.toString()));
    }

    @Test
    void whatRefersToAnEntryThatIsLeftOutIsLeftOutAndNoListIsTakenForWhole() throws IOException {
        String doors =
                "doors:\n- {id: D1, between: [R1, C1], exit: false}\n- {id: D2, between: [C1, outside], clearWidth: wide, exit: true}\n";
        JsonNode report = report(file(DESIGN.replace("id: R1\n", "id: R1\n  zone: publik\n") + doors), true);
        report.get("findings").forEach(f -> assertTrue(!f.get("verdict").asString().equals("violated")
                || !f.get("message").get("en").asString().contains("exit"), f.toString()));
        JsonNode project = report(file(DESIGN.replace("2017-11-01", "yesterday")), true);
        assertEquals(0, project.get("findings").size());
    }

    @Test
    void questionsAreFilledInOnceAndNothingElseChanges() throws IOException {
        Path file = file(DESIGN.replace("\n", "\r\n"));
        assertEquals(Exit.DONE, run(new FillOperation(WORKBENCH, file, List.of(), false, Language.ZH)).exit());
        String once = Files.readString(file);
        assertEquals(DESIGN.replace("\n", "\r\n"), once.lines().filter(l -> !l.strip().startsWith("#?"))
                .collect(Collectors.joining("\r\n", "", "\r\n")));
        assertTrue(once.contains("\r\n  #? zone:   # R1 "), once);
        assertEquals(Exit.DONE, run(new FillOperation(WORKBENCH, file, List.of(), false, Language.EN)).exit());
        assertEquals(once, Files.readString(file));
        String answered = once.replace("  #? zone:   # R1 ", "  zone: office   # R1 ");
        assertTrue(WORKBENCH.reader().read("a.yaml", answered.getBytes(java.nio.charset.StandardCharsets.UTF_8)).errors().isEmpty());
    }

    @Test
    void convertingWritesOutlinesOutAndKeepsEachCommentOnce() throws IOException {
        for (String text : List.of(DESIGN, Files.readString(Path.of("../examples/short/county-veterinary-lab.yaml")),
                Files.readString(Path.of("../examples/designs/county-veterinary-lab.yaml")))) {
            String written = run(new ConvertOperation(WORKBENCH, file(text), "yaml", Language.EN)).out();
            assertEquals(comments(text), comments(written));
            var before = WORKBENCH.reader().read(folder.resolve("short.yaml")).design().graph();
            var after = WORKBENCH.reader().read("b.yaml", written.getBytes(java.nio.charset.StandardCharsets.UTF_8)).design().graph();
            assertTrue(before.isIsomorphicWith(after));
            assertFalse(written.contains("rectangle:") || written.contains("defaults:"));
        }
        assertTrue(run(new ConvertOperation(WORKBENCH, file(DESIGN), "yaml", Language.EN)).out()
                .contains("outline: [[0, 5], [12, 5], [12, 7], [0, 7]]"));
    }

    private static List<String> comments(String text) {
        return Comments.of(text).stream().map(Comments.Comment::text).sorted().toList();
    }
}
