package io.github.labcheck.checker.operation;

import static io.github.labcheck.checker.operation.Commands.WORKBENCH;
import static io.github.labcheck.checker.operation.Commands.check;
import static io.github.labcheck.checker.operation.Commands.run;
import static io.github.labcheck.checker.operation.SmallDesigns.CORRIDOR;
import static io.github.labcheck.checker.operation.SmallDesigns.corridor;
import static io.github.labcheck.checker.operation.SmallDesigns.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtherOperationsTest {

    @TempDir
    private Path folder;

    private Ran explain(String name, Path file) {
        return run(new ExplainOperation(WORKBENCH, new ExplainRequest(name, file, List.of(), null, null, Language.EN, folder)));
    }

    private static Ran clauses(String format, Status status, String... categories) {
        return run(new ClausesOperation(WORKBENCH,
                new LedgerRequest(List.of(), null, List.of(categories), status, format, Language.EN)));
    }

    @Test
    void aClauseIsExplainedWithItsExamples() throws IOException {
        Path cases = Files.createDirectories(folder.resolve("examples/clauses/JGJ91-93"));
        file(cases, CORRIDOR + ".yaml",
                "# pass-at-limit: 1.6 m\ngood: 1\n---\n# pass-above: 2 m\nbetter: 1\n---\n# fail-below: 1 m\nbad: 1\n");
        String out = explain(CORRIDOR, null).out();
        for (String part : List.of("JGJ 91-93 clause 4.1.5", "clear width ≥ 1.6 m", "function is corridor",
                "error; from 2020-01-01 on: advice",
                "A good example: pass-at-limit in examples/clauses/JGJ91-93/" + CORRIDOR + ".yaml", "good: 1",
                "A bad example: fail-below in", "bad: 1")) {
            assertTrue(out.contains(part), part + " in\n" + out);
        }
        assertFalse(out.contains("better"), out);
    }

    @Test
    void aFindingIsExplainedByTheBeginningOfItsId() {
        Path file = file(folder, "a.yaml", corridor("1.5"));
        String out = check(Commands.of(file)).out();
        String line = out.lines().filter(l -> l.contains(CORRIDOR)).findFirst().orElseThrow();
        String id = line.substring(line.lastIndexOf('[') + 1, line.lastIndexOf(']'));
        Ran ran = explain(id, file);
        assertEquals(Exit.DONE, ran.exit());
        assertTrue(ran.out().contains("The clear width of C1 Corridor is 1.5 m") && ran.out().contains("function is corridor"), ran.out());
        assertTrue(explain(CORRIDOR, file).out().contains(id));
    }

    @Test
    void whatCannotBeExplainedIsWrongUsage() {
        Path file = file(folder, "a.yaml", corridor("1.8"));
        assertEquals(Exit.USAGE, explain("nothing", null).exit());
        assertEquals(Exit.USAGE, explain("ffffffff", file).exit());
        assertTrue(explain(CORRIDOR, file).err().contains("met: 1"));
        assertTrue(explain("", file).err().contains("fits several"));
        assertEquals(Exit.UNREADABLE, explain(CORRIDOR, folder.resolve("none.yaml")).exit());
    }

    @Test
    void theLedgerCountsTheSameInEveryFormat() {
        JsonNode json = JsonMapper.shared().readTree(clauses("json", null).out());
        int count = json.get("counts").get("clauses").asInt();
        assertEquals(count, json.get("clauses").size());
        assertEquals(count, clauses("csv", null).out().split("\r\n").length - 1);
        assertTrue(clauses("text", null).out().contains(Integer.toString(count)));
    }

    @Test
    void everyClauseOfTheLedgerHasAKindOrAReason() {
        for (JsonNode clause : JsonMapper.shared().readTree(clauses("json", null).out()).get("clauses")) {
            boolean manual = clause.get("status").asString().equals("manual");
            assertEquals(manual, !clause.get("reason").isNull(), clause.get("id").asString());
            assertTrue(manual || clause.get("limit").hasNonNull("kind"), clause.get("id").asString());
        }
    }

    @Test
    void theLedgerCanBeNarrowed() {
        String manual = clauses("csv", Status.MANUAL, "layout").out();
        assertTrue(manual.lines().skip(1).allMatch(l -> l.contains(",manual,") && l.contains(",layout,")));
        assertEquals(Exit.USAGE, clauses("xml", null).exit());
    }

    @Test
    void theStarterDesignPasses() throws IOException {
        Path target = folder.resolve("new/project");
        Ran ran = run(new InitOperation(WORKBENCH, target, LocalDate.of(2026, 12, 1), Language.EN));
        assertEquals(Exit.DONE, ran.exit());
        assertEquals("", ran.out());
        Ran checked = check(Commands.of(target));
        assertEquals(Exit.DONE, checked.exit(), checked.out());
        assertTrue(checked.out().contains("No violation was found."), checked.out());
        String before = Files.readString(target.resolve("design.yaml"));
        assertEquals(Exit.USAGE, run(new InitOperation(WORKBENCH, target, LocalDate.of(2026, 12, 1), Language.EN)).exit());
        assertEquals(before, Files.readString(target.resolve("design.yaml")));
    }

    @Test
    void theStarterDesignIsAskedFewQuestionsOnAnyDay() {
        for (String day : List.of("2017-11-01", "2026-12-01")) {
            Path file = file(folder, day + ".yaml", new String(InitOperation.starter(LocalDate.parse(day)), StandardCharsets.UTF_8));
            String out = run(new CheckOperation(WORKBENCH, CheckRequest.of(List.of(file), Language.EN))).out();
            Matcher more = Pattern.compile("(\\d+) more questions are not listed").matcher(out);
            assertTrue(more.find() && Integer.parseInt(more.group(1)) + 15 < 60, out);
            assertTrue(out.contains("more may be asked, depending on the answers"), out);
        }
    }

    @Test
    void aDesignThatCannotBeReadIsNotConverted() {
        Ran ran = run(new ConvertOperation(WORKBENCH, file(folder, "a.yaml", corridor("wide")), "ttl", Language.EN));
        assertEquals(Exit.UNREADABLE, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("a.yaml:4:"), ran.err());
        assertEquals(Exit.USAGE, run(new ConvertOperation(WORKBENCH, folder, "pdf", Language.EN)).exit());
    }

    @Test
    void aFaultIsOneLineForTheUserAndATraceInAFile() throws IOException {
        Ran ran = run(streams -> {
            throw new IllegalStateException("boom");
        });
        assertEquals(Exit.FAULT, ran.exit());
        assertEquals(2, ran.err().lines().count(), "one line in each language");
        assertFalse(ran.err().contains("boom"));
        String file = ran.err().replaceAll("(?s).*Details are in (.*?); please.*", "$1");
        assertTrue(Files.readString(Path.of(file)).contains("boom"));
        Files.delete(Path.of(file));
    }

    @Test
    void aTraceIsPutAtTheEndOfALogAndOfNothingElse() throws IOException {
        Path log = folder.resolve("faults.log");
        IllegalStateException fault = new IllegalStateException("boom");
        assertEquals(log.toString(), FaultLog.write(fault, log.toString()));
        assertEquals(log.toString(), FaultLog.write(fault, log.toString()));
        assertEquals(2, Files.readString(log).split("\nlabcheck ").length);
        for (String text : List.of(corridor("1.5"), "labcheck : 1\n", "kind: other\n", "labcheck notes\n")) {
            Path mine = file(folder, "mine", text);
            Path written = Path.of(FaultLog.write(fault, mine.toString()));
            assertEquals(text, Files.readString(mine));
            assertTrue(Files.readString(written).contains("boom"), written::toString);
            Files.delete(written);
        }
    }

    @Test
    void exhaustedMemoryIsALimit() {
        assertEquals(Exit.LIMIT, run(streams -> {
            throw new StackOverflowError();
        }).exit());
    }

    @Test
    void theHigherExitCodeCounts() {
        assertEquals(Exit.WAIVER, Exit.FINDINGS.and(Exit.WAIVER).and(Exit.DONE));
    }
}
