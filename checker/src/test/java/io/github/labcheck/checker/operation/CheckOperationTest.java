package io.github.labcheck.checker.operation;

import static io.github.labcheck.checker.operation.Commands.check;
import static io.github.labcheck.checker.operation.SmallDesigns.CORRIDOR;
import static io.github.labcheck.checker.operation.SmallDesigns.corridor;
import static io.github.labcheck.checker.operation.SmallDesigns.corridorOfUnknownWidth;
import static io.github.labcheck.checker.operation.SmallDesigns.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckOperationTest {

    @TempDir
    private Path folder;

    /** A check of one clause, so that the outcome does not depend on the others. */
    private static CheckRequest corridorOnly(Path... files) {
        return new CheckRequest(List.of(files), List.of(), null, Language.EN, List.of(), null, List.of(), List.of(CORRIDOR),
                List.of(), Severity.ERROR, false, null);
    }

    private static CheckRequest counting(CheckRequest r, Severity failOn, boolean strict) {
        return new CheckRequest(r.files(), r.profiles(), r.asOf(), r.language(), r.formats(), r.output(), r.categories(),
                r.clauses(), r.rooms(), failOn, strict, r.waivers());
    }

    private static CheckRequest waiving(CheckRequest r, Path waivers) {
        return new CheckRequest(r.files(), r.profiles(), r.asOf(), r.language(), r.formats(), r.output(), r.categories(),
                r.clauses(), r.rooms(), r.failOn(), r.strict(), waivers);
    }

    private Path waivers(String text) {
        return file(folder, "waivers.txt", text);
    }

    @Test
    void aDesignThatMeetsItsClausesPasses() {
        Ran ran = check(corridorOnly(file(folder, "a.yaml", corridor("1.6"))));
        assertEquals(Exit.DONE, ran.exit());
        assertTrue(ran.out().contains("No violation was found."), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void aViolationEndsInOneUnlessItsSeverityDoesNotCount() {
        CheckRequest request = corridorOnly(file(folder, "a.yaml", corridor("1.5")));
        assertEquals(Exit.FINDINGS, check(request).exit());
        assertEquals(Exit.FINDINGS, check(counting(request, Severity.ADVICE, false)).exit());
        assertEquals(Exit.DONE, check(counting(request, null, true)).exit());
    }

    @Test
    void whatCannotBeJudgedCountsWhenStrict() {
        Path both = file(folder, "a.yaml", corridorOfUnknownWidth()
                + "  - {id: C2, function: corridor, loadedSides: 2, clearWidth: 1.8}\n");
        assertEquals(Exit.DONE, check(corridorOnly(both)).exit());
        assertEquals(Exit.FINDINGS, check(counting(corridorOnly(both), Severity.ERROR, true)).exit());
    }

    @Test
    void nothingJudgedIsNoPass() {
        Ran ran = check(corridorOnly(file(folder, "a.yaml", corridorOfUnknownWidth())));
        assertEquals(Exit.NOTHING_CHECKED, ran.exit());
        assertTrue(ran.err().contains("No verdict was reached: 1 is open"), ran.err());
    }

    @Test
    void aFolderWithoutDesignsIsNamedAndItsOtherFilesToo() {
        file(folder, "other.yaml", "kind: Deployment\n");
        Ran ran = check(corridorOnly(folder));
        assertEquals(Exit.NOTHING_CHECKED, ran.exit());
        assertTrue(ran.err().contains("other.yaml: it has no key \"labcheck\""), ran.err());
        assertTrue(ran.err().contains("there is no design file in"), ran.err());
    }

    @Test
    void aBadFileDoesNotStopTheOthers() {
        file(folder, "a.yaml", corridor("1.5"));
        file(folder, "b.yaml", corridor("[broken"));
        file(folder, "c.yml", corridor("1.8"));
        Ran ran = check(corridorOnly(folder, folder.resolve("not-there.yaml")));
        assertEquals(Exit.UNREADABLE, ran.exit());
        assertTrue(ran.out().contains("All 4 files (2 could be read)"), ran.out());
        assertTrue(ran.out().indexOf("a.yaml") < ran.out().indexOf("b.yaml"));
    }

    @Test
    void aFileThatIsNamedTwiceIsCheckedOnce() {
        Path file = file(folder, "a.yaml", corridor("1.6"));
        Ran ran = check(corridorOnly(file, folder, file));
        assertFalse(ran.out().contains("All 2 files"), ran.out());
    }

    @Test
    void oneOfTheFormatsMayGoToStandardOutput() throws IOException {
        Path json = folder.resolve("report.json");
        CheckRequest request = corridorOnly(file(folder, "a.yaml", corridor("1.5")));
        Ran ran = check(request.withFormats(List.of("text", "json=" + json), null));
        assertTrue(ran.out().contains("Corridor"));
        assertTrue(Files.readString(json).startsWith("{\n  \"labcheck\""));
        assertEquals(Exit.USAGE, check(request.withFormats(List.of("text", "json"), null)).exit());
        assertEquals(Exit.USAGE, check(request.withFormats(List.of("json=" + json, "text=" + json), null)).exit());
        assertEquals(Exit.USAGE, check(request.withFormats(List.of("json=" + json), folder.resolve("x"))).exit());
        assertEquals(Exit.USAGE, check(request.withFormats(List.of("json="), null)).exit());
        assertEquals(Exit.USAGE, check(request.withFormats(List.of("pdf"), null)).exit());
    }

    @Test
    void aReportFileIsReplacedAsAWholeAndNothingElseIsLeft() throws IOException {
        Path target = file(folder, "report.json", "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        Path design = file(Files.createDirectory(folder.resolve("d")), "a.yaml", corridor("1.5"));
        check(corridorOnly(design).withFormats(List.of("json"), link));
        assertTrue(Files.readString(target).startsWith("{"));
        assertTrue(Files.isSymbolicLink(link));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }

    @Test
    void aReportThatCannotBeWrittenIsRefusedBeforeTheCheck() {
        CheckRequest request = corridorOnly(file(folder, "a.yaml", corridor("1.5")));
        Ran ran = check(request.withFormats(List.of("json"), folder.resolve("a.yaml/report.json")));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("a.yaml is no folder"), ran.err());
        assertEquals(Exit.USAGE, check(request.withFormats(List.of("json"), folder)).exit());
    }

    @Test
    void aFullDiskIsSaidInEveryFormatWithTheFilesName() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        CheckRequest request = corridorOnly(file(folder, "a.yaml", corridor("1.5")));
        for (String format : ReportTargets.names()) {
            Ran ran = check(request.withFormats(List.of(format + "=" + full), null));
            assertEquals(Exit.USAGE, ran.exit(), format);
            assertEquals("无法写入 /dev/full：磁盘已满，或超出配额；原有文件未动\n"
                    + "Cannot write /dev/full: the disk is full or the quota is used up; what was there is as it was\n", ran.err(), format);
        }
    }

    @Test
    void aRunMayBeRepeatedAndReplacesItsOwnFiles() throws IOException {
        Path a = file(folder, "a.yaml", corridor("1.5"));
        Path b = file(folder, "b.yaml", corridor("1.5").replace("id: small", "id: other"));
        Path out = folder.resolve("out");
        List<String> formats = Stream.of(ReportFormat.values())
                .map(f -> f.written() + "=" + out.resolve(f.written() + "." + f.kind().ending())).toList();
        for (int i = 0; i < 2; i++) {
            Ran ran = check(corridorOnly(a, b).withFormats(formats, null));
            assertEquals(Exit.FINDINGS, ran.exit(), ran.err());
            Path drawn = Path.of("../examples/designs/regional-pcr-lab.yaml");
            Ran plan = Commands.run(new PlanOperation(Commands.WORKBENCH, new PlanRequest(drawn, "all", out.resolve("plans"), Language.EN,
                    false, List.of(), PlanRequest.NONE)));
            assertEquals(Exit.DONE, plan.exit(), plan.err());
        }
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(formats.size() + 3, files.count(), "the formats, a page for each design and the plans");
        }
    }

    @Test
    void theFolderOfAReportIsMade() throws IOException {
        CheckRequest request = corridorOnly(file(folder, "a.yaml", corridor("1.5")));
        Path target = folder.resolve("new/deep/report.json");
        assertEquals(Exit.FINDINGS, check(request.withFormats(List.of("json"), target)).exit());
        assertTrue(Files.readString(target).startsWith("{"));
    }

    @Test
    void unknownNamesAreWrongUsageInBothLanguages() {
        Path file = file(folder, "a.yaml", corridor("1.5"));
        Ran ran = check(new CheckRequest(List.of(file), List.of(), null, Language.ZH, List.of(), null, List.of(),
                List.of("JGJ91-93-4.1.5"), List.of(), Severity.ERROR, false, null));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains(CORRIDOR) && ran.err().contains("没有条款") && ran.err().contains("no clause"), ran.err());
        assertEquals(Exit.USAGE, check(new CheckRequest(List.of(file), List.of("nowhere"), null, Language.ZH, List.of(), null,
                List.of(), List.of(), List.of(), Severity.ERROR, false, null)).exit());
        assertEquals(Exit.USAGE, check(new CheckRequest(List.of(file), List.of(), null, Language.ZH, List.of(), null,
                List.of("plumbing"), List.of(), List.of(), Severity.ERROR, false, null)).exit());
        assertEquals(Exit.USAGE, check(Commands.of()).exit());
    }

    @Test
    void aCategoryMayBeNamedInChinese() {
        Ran ran = check(new CheckRequest(List.of(file(folder, "a.yaml", corridor("1.5"))), List.of(), null, Language.EN,
                List.of(), null, List.of("布局"), List.of(), List.of(), Severity.ERROR, false, null));
        assertTrue(ran.out().contains(CORRIDOR));
        assertFalse(ran.out().contains("\nsafety"), ran.out());
    }

    @Test
    void aRoomThatIsNotThereIsNamedWithTheNearest() {
        CheckRequest request = new CheckRequest(List.of(file(folder, "a.yaml", corridor("1.5"))), List.of(), null, Language.EN,
                List.of(), null, List.of(), List.of(), List.of("C2"), Severity.ERROR, false, null);
        Ran ran = check(request);
        assertEquals(Exit.NOTHING_CHECKED, ran.exit());
        assertTrue(ran.err().contains("no room C2") && ran.err().contains("Near to it: C1"), ran.err());
    }

    @Test
    void theDayOfTheCheckSelectsTheEdition() {
        CheckRequest request = new CheckRequest(List.of(file(folder, "a.yaml", corridor("1.5"))), List.of(),
                LocalDate.of(2024, 1, 1), Language.EN, List.of(), null, List.of(), List.of(), List.of(), Severity.ERROR, false, null);
        assertFalse(check(request).out().contains(CORRIDOR));
    }

    @Test
    void aWaiverCoversAViolation() {
        CheckRequest request = corridorOnly(file(folder, "a.yaml", corridor("1.5")));
        Ran ran = check(waiving(request, waivers("""
                waivers:
                  - {clause: %s, subject: C1, reason: existing wall, approver: Li, until: 2017-11-01}
                """.formatted(CORRIDOR))));
        assertEquals(Exit.DONE, ran.exit());
        assertTrue(ran.out().contains("existing wall; approved by Li; until 2017-11-01"), ran.out());
    }

    @Test
    void aWaiverThatNamesNobodyHoldsAndIsPointedOut() {
        CheckRequest request = corridorOnly(file(folder, "a.yaml", corridor("1.5")));
        Ran ran = check(waiving(request,
                waivers("waivers: [{clause: %s, subject: C1, reason: r, until: 2017-11-01}]".formatted(CORRIDOR))));
        assertEquals(Exit.DONE, ran.exit());
        assertTrue(ran.out().contains("waived 1"), ran.out());
        assertTrue(ran.err().contains("does not say who approved it: clause " + CORRIDOR + ", subject C1"), ran.err());
    }

    @Test
    void anExpiredWaiverLeavesTheViolation() {
        CheckRequest request = corridorOnly(file(folder, "a.yaml", corridor("1.5")));
        Ran ran = check(waiving(request, waivers("waivers: [{clause: %s, scope: all, reason: r, approver: A, until: 2017-10-31}]"
                .formatted(CORRIDOR))));
        assertEquals(Exit.WAIVER, ran.exit());
        assertTrue(ran.out().contains("Errors: 1"), ran.out());
        assertTrue(ran.err().contains("has expired"), ran.err());
    }

    @Test
    void aWaiverThatCoversNothingIsNamed() {
        CheckRequest request = corridorOnly(file(folder, "a.yaml", corridor("1.8")));
        Ran ran = check(waiving(request, waivers("waivers: [{clause: %s, scope: all, reason: r, approver: A, until: 2030-01-01}]"
                .formatted(CORRIDOR))));
        assertEquals(Exit.DONE, ran.exit());
        assertTrue(ran.err().contains("was not used"), ran.err());
    }

    @Test
    void aWrongWaiverFileIsExplainedAndNothingIsChecked() {
        CheckRequest request = corridorOnly(file(folder, "a.yaml", corridor("1.5")));
        Ran ran = check(waiving(request, waivers("waivers:\n  - {clause: %s, reasn: r, until: soon}\n".formatted(CORRIDOR))));
        assertEquals(Exit.WAIVER, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("waivers.txt:2:31") && ran.err().contains("reason"), ran.err());
        assertEquals(Exit.WAIVER, check(waiving(request, folder.resolve("none.yaml"))).exit());
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        CheckRequest request = Commands.of(file(folder, "a.yaml", corridor("1.5"))).withFormats(List.of("json"), null);
        assertEquals(check(request).out(), check(request).out());
    }

    @Test
    void standardOutputCarriesTheReportAlone() {
        file(folder, "other.yaml", "kind: Deployment\n");
        file(folder, "a.yaml", corridor("1.5"));
        assertTrue(check(corridorOnly(folder).withFormats(List.of("json"), null)).out().startsWith("{"));
    }

    @Test
    void aWorkbookIsNotWrittenToATerminal() {
        CheckRequest request = corridorOnly(file(folder, "a.yaml", corridor("1.5"))).withFormats(List.of("xlsx"), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Exit exit = Guard.run(new CheckOperation(Commands.WORKBENCH, request), new Streams(out, err, true, false));
        assertEquals(Exit.USAGE, exit);
        assertEquals(0, out.size());
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("--format xlsx="), err::toString);
        assertTrue(check(request).out().startsWith("PK"), "into a pipe it is");
    }

    @Test
    void everyFormatCanBeAskedForInOneRun() throws IOException {
        List<String> formats = ReportTargets.names().stream().map(n -> n + "=" + folder.resolve("report." + n)).toList();
        assertEquals(List.of("bcf", "bcf3", "csv", "html", "json", "junit", "markdown", "questions", "sarif", "text", "ttl", "xlsx"),
                ReportTargets.names());
        assertEquals(Exit.FINDINGS, check(corridorOnly(file(folder, "a.yaml", corridor("1.5"))).withFormats(formats, null)).exit());
        for (String name : ReportTargets.names()) {
            assertTrue(Files.size(folder.resolve("report." + name)) > 100, name);
        }
    }
}
