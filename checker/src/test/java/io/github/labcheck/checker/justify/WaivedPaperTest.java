package io.github.labcheck.checker.justify;

import static io.github.labcheck.checker.operation.SmallDesigns.corridor;
import static io.github.labcheck.checker.operation.SmallDesigns.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.JustifyRequest;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaivedPaperTest {

    private static final String WAIVER = "waivers:\n  - {clause: JGJ91-93-4.1.5b, subject: C1, reason: 既有结构墙, approver: 总工, until: %s}\n";

    @TempDir
    private Path folder;

    private Ran run(List<Path> before, String waivers, String form) {
        return Papers.run(new JustifyRequest(file(folder, "a.yaml", corridor("1.5")), before, null, form, Language.ZH, null, null,
                List.of(), null,
                file(folder, "waivers.yaml", waivers), folder.resolve("a.md")));
    }

    private String paper() throws IOException {
        return Files.readString(folder.resolve("a.md"));
    }

    @Test
    void aWaivedViolationIsListedWithReasonPersonAndDayAndIsNotMet() throws IOException {
        assertEquals(Exit.DONE, run(List.of(), WAIVER.formatted("2018-12-31"), "request").exit());
        String paper = paper();
        assertTrue(paper.contains("已豁免的不符合") && paper.lines()
                .anyMatch(l -> l.contains("JGJ 91-93 第 4.1.5 条") && l.contains("| 净宽：1.5 m | 既有结构墙 | 总工 | 2018-12-31 |")), paper);
        assertTrue(paper.contains("项不符合已豁免，不计为符合") || paper.contains("判定的各项均为豁免的不符合"), paper);
        assertFalse(paper.lines().anyMatch(l -> l.contains("现状与差距\\*\\*") && l.contains("4.1.5b")));
    }

    @Test
    void aFeasibilityStudyListsItToo() throws IOException {
        run(List.of(), WAIVER.formatted("2018-12-31"), "feasibility");
        assertTrue(paper().contains("| 既有结构墙 | 总工 | 2018-12-31 |"));
    }

    @Test
    void whatIsWaivedIsNotCured() throws IOException {
        run(List.of(file(folder, "before.yaml", corridor("1.4"))), WAIVER.formatted("2018-12-31"), "request");
        assertTrue(paper().lines().anyMatch(l -> l.contains("4.1.5") && l.contains("豁免 1 处") && l.endsWith("| 仍不符合，已豁免 |")), paper());
    }

    @Test
    void withoutWaiversNothingIsSaidOfThem() throws IOException {
        Papers.run(Papers.full(file(folder, "a.yaml", corridor("1.5")), List.of(), null, "request", Language.ZH, folder.resolve("a.md")));
        assertFalse(paper().contains("已豁免的不符合"));
    }

    @Test
    void anExpiredWaiverCountsForNothingAndIsNotOverlooked() throws IOException {
        Ran ran = run(List.of(), WAIVER.formatted("2017-10-31"), "request");
        assertEquals(Exit.WAIVER, ran.exit());
        assertTrue(ran.err().contains("豁免已过期"), ran.err());
        assertFalse(paper().contains("已豁免的不符合"));
    }

    @Test
    void aWrongWaiverFileIsExplainedAndNothingIsWritten() {
        Ran ran = run(List.of(), "waivers:\n  - {clause: NONE, reason: x, until: soon}\n", "request");
        assertEquals(Exit.WAIVER, ran.exit());
        assertTrue(ran.err().contains("waivers.yaml:2"), ran.err());
        assertFalse(Files.exists(folder.resolve("a.md")));
    }
}
