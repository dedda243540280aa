package io.github.labcheck.checker.operation;

import static io.github.labcheck.checker.operation.Commands.WORKBENCH;
import static io.github.labcheck.checker.operation.Commands.run;
import static io.github.labcheck.checker.operation.SmallDesigns.CORRIDOR;
import static io.github.labcheck.checker.operation.SmallDesigns.corridor;
import static io.github.labcheck.checker.operation.SmallDesigns.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profile may be a file wherever the name of one is taken. */
class ProfilesOfFilesTest {

    @TempDir
    private Path folder;
    private Path design;
    private List<String> profile;

    @BeforeEach
    void write() {
        design = file(folder, "a.yaml", corridor("1.8"));
        profile = List.of(file(folder, "house.yaml", """
                profile: house
                change:
                  - {clause: %s, value: 2.4}
                switchOff:
                  - {clause: GB55031-2022-5.6.1, reason: judged elsewhere}
                """.formatted(CORRIDOR)).toString());
    }

    @Test
    void explainTellsTheFindingByTheLimitOfTheFile() {
        Ran ran = run(new ExplainOperation(WORKBENCH, new ExplainRequest(CORRIDOR, design, profile, null, null, Language.EN, folder)));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.out().contains("2.4 m"), ran.out());
    }

    @Test
    void explainOfAClauseAloneTellsTheLimitOfTheFile() {
        Ran ran = run(new ExplainOperation(WORKBENCH, new ExplainRequest(CORRIDOR, null, profile, null, null, Language.EN, folder)));
        assertTrue(ran.out().contains("clear width ≥ 2.4 m"), ran.out());
    }

    @Test
    void clausesLeavesOutWhatTheFileSwitchesOff() {
        LocalDate day = LocalDate.parse("2026-11-01");
        Ran ran = run(new ClausesOperation(WORKBENCH, new LedgerRequest(profile, day, List.of(), null, "csv", Language.EN)));
        Ran usual = run(new ClausesOperation(WORKBENCH, new LedgerRequest(List.of(), day, List.of(), null, "csv", Language.EN)));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(usual.out().contains("GB55031-2022-5.6.1,"));
        assertFalse(ran.out().contains("GB55031-2022-5.6.1,"));
    }

    @Test
    void justifyPlanDiffAndFillTakeTheFile() {
        Ran paper = run(new JustifyOperation(WORKBENCH, new JustifyRequest(design, List.of(), null, "request", Language.EN, "markdown",
                null, profile, null, null, null)));
        assertTrue(paper.exit() == Exit.DONE && paper.out().contains("2.4"), paper.err() + paper.out());
        Ran plan = run(new PlanOperation(WORKBENCH, new PlanRequest(design, null, null, Language.EN, true, profile, PlanRequest.ALL)));
        assertFalse(plan.err().contains("house"), plan.err());
        Ran diff = run(new DiffOperation(WORKBENCH, new DiffRequest(file(folder, "b.yaml", corridor("2.5")), design, profile, null, null,
                "text", null, null, Language.EN)));
        assertTrue(diff.out().contains(CORRIDOR), diff.err() + diff.out());
        Ran fill = run(new FillOperation(WORKBENCH, design, profile, true, Language.EN));
        assertEquals(Exit.DONE, fill.exit(), fill.err());
    }

    @Test
    void aWrongFileIsWrongUsageAndNamesItsLine() {
        List<String> wrong = List.of(file(folder, "wrong.yaml", "profile: house\nchange:\n  - {clause: NO-SUCH, value: 1}\n").toString());
        Ran ran = run(new ClausesOperation(WORKBENCH, new LedgerRequest(wrong, null, List.of(), null, "csv", Language.EN)));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("wrong.yaml:3:"), ran.err());
    }

    @Test
    void thePaperIsNotWrittenOverTheProfile() throws IOException {
        Path named = Files.move(Path.of(profile.get(0)), folder.resolve("house.docx.yaml"));
        Path link = Files.createLink(folder.resolve("house.docx"), named);
        Ran ran = run(new JustifyOperation(WORKBENCH, new JustifyRequest(design, List.of(), null, "request", Language.EN, null, null,
                List.of(named.toString()), null, null, link)));
        assertEquals(Exit.USAGE, ran.exit(), ran.err());
        assertTrue(Files.readString(named).startsWith("profile: house"));
    }
}
