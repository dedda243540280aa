package io.github.labcheck.checker.operation.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.labcheck.checker.cli.FolderState;
import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.checker.operation.output.OutputFile.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunFilesTest {

    @TempDir
    private Path folder;

    private static RunFiles files(Path... inputs) {
        return RunFiles.reading(null, List.of(inputs), List.of());
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path path, FileKind kind, String text) {
        RunFiles files = files();
        files.write(Map.of(files.writes(path, kind), text(text)));
    }

    private Path file(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), text);
    }

    /** A refusal that names the file in both languages. */
    private static String refused(Path named, Runnable attempt) {
        UsageException e = assertThrows(UsageException.class, attempt::run);
        assertTrue(e.words().zh().contains(named.toString()) && e.words().en().contains(named.toString()), () -> e.words().toString());
        return e.words().en();
    }

    // Two outputs in one file

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "x/../a.json", "./a.json", "sub/../x/.././a.json"})
    void twoOutputsInOneFileAreRefused(String other) throws IOException {
        Files.createDirectories(folder.resolve("x"));
        Files.createDirectories(folder.resolve("sub"));
        for (boolean there : new boolean[] {false, true}) {
            if (there) {
                file("a.json", "{}");
            }
            RunFiles files = files();
            files.writes(folder.resolve("a.json"), FileKind.JSON);
            refused(folder.resolve(other), () -> files.writes(folder.resolve(other), FileKind.JSON));
        }
    }

    @Test
    void linksThatLeadToOneFileAreOneOutput() throws IOException {
        Path soft = Files.createSymbolicLink(folder.resolve("soft"), Path.of("later/new"));
        Path chain = Files.createSymbolicLink(folder.resolve("chain"), Path.of("soft"));
        Path real = folder.resolve("later/new");
        for (List<Path> pair : List.of(List.of(soft, real), List.of(real, chain), List.of(chain, soft))) {
            RunFiles files = files();
            files.writes(pair.get(0), FileKind.TEXT);
            refused(pair.get(1), () -> files.writes(pair.get(1), FileKind.TEXT));
        }
        Path one = file("one", "");
        RunFiles files = files();
        files.writes(one, FileKind.TEXT);
        Path hard = Files.createLink(folder.resolve("hard"), one);
        refused(hard, () -> files.writes(hard, FileKind.TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPORT.json", "Report.JSON", "Reporté", "Reporte\u0301"})
    void namesThatSomeFileSystemTakesForTheSameAreOneOutput(String name) {
        String other = name.endsWith("e\u0301") ? "Report\u00e9" : name.endsWith("\u00e9") ? "reporte\u0301" : "report.json";
        RunFiles files = files();
        files.writes(folder.resolve("new").resolve(name), FileKind.JSON);
        refused(folder.resolve("new").resolve(other), () -> files.writes(folder.resolve("new").resolve(other), FileKind.JSON));
    }

    @Test
    void whatIsAFileCannotBeAFolderToo() {
        RunFiles files = files();
        files.writes(folder.resolve("out"), FileKind.JSON);
        refused(folder.resolve("out/index.html"), () -> files.writes(folder.resolve("out/index.html"), FileKind.HTML));
        RunFiles turned = files();
        turned.writes(folder.resolve("out/index.html"), FileKind.HTML);
        refused(folder.resolve("out"), () -> turned.writes(folder.resolve("out"), FileKind.JSON));
    }

    @Test
    void differentFilesAreFine() throws IOException {
        RunFiles files = files(file("a", "x"));
        Map<OutputFile, Content> contents = new LinkedHashMap<>();
        for (String name : List.of("b", "ab", "a.b", "new/a", "neu/a", "new/ab")) {
            contents.put(files.writes(folder.resolve(name), FileKind.TEXT), text(name));
        }
        files.write(contents);
        for (OutputFile written : contents.keySet()) {
            assertEquals(folder.relativize(written.path()).toString(), Files.readString(written.path()));
        }
        assertEquals("x", Files.readString(folder.resolve("a")));
    }

    // Endings

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void anEndingOfAnotherKindIsRefused(FileKind kind) {
        for (FileKind other : FileKind.values()) {
            for (String name : List.of("r.", "R.", ".", "a.b.")) {
                Path path = folder.resolve(name + (name.equals("R.") ? other.ending().toUpperCase(Locale.ROOT) : other.ending()));
                if (kind == other) {
                    files().writes(path, kind);
                } else {
                    String words = refused(path, () -> files().writes(path, kind));
                    assertTrue(words.contains("\"." + kind.ending() + "\""), words);
                }
            }
        }
    }

    @Test
    void anEndingOfNobodyIsFine() {
        for (String name : List.of("report", "report.out", "report.log", "r.2017-11-01", "r.", "报告", "xlsx", "reportxlsx", "r.yaml.bak")) {
            files().writes(folder.resolve(name), FileKind.JSON);
        }
        files().writes(folder.resolve("r.sarif.json"), FileKind.SARIF);
        refused(folder.resolve("r.sarif.json"), () -> files().writes(folder.resolve("r.sarif.json"), FileKind.JSON));
        refused(folder.resolve("r.json"), () -> files().writes(folder.resolve("r.json"), FileKind.SARIF));
    }

    @Test
    void theEndingOfWhatALinkLeadsToCounts() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("mine.yaml"));
        refused(link, () -> files().writes(link, FileKind.TEXT));
        file("mine.yaml", "kind: mine\n");
        refused(link, () -> files().writes(link, FileKind.TEXT));
    }

    // Files that are there and no inputs of the run

    @ParameterizedTest
    @ValueSource(strings = {"labcheck: 1\n", "\uFEFFlabcheck: 1\n", "# 说明\n\n---\nlabcheck: 1\n",
        "{labcheck: 1, project: {}}", "{\"labcheck\": 1}",
        "%YAML 1.2\n---\n'labcheck': 1", "labcheck：1\n", "waivers:\n  - {}\n",
        "# x\r\nwaivers: []\r\n", "equipment: []\n", "标题: 价格\n", "--- {labcheck: 1}"})
    void aDesignWaiversOrPricesOfAnotherRunAreNotReplaced(String text) throws IOException {
        for (String name : List.of("design", "report.txt", "r.out")) {
            Path path = file(name, text);
            refused(path, () -> files().writes(path, FileKind.TEXT));
            Path link = Files.createSymbolicLink(folder.resolve("to-" + name), path);
            refused(link, () -> files().writes(link, FileKind.TEXT));
            assertEquals(text, Files.readString(path));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "old report", "{\n  \"labcheck\": {\"report\": 1}}", "# title\n",
        "文件 labcheck: 1", "labchecks: 1\n", "a\nlabcheck: 1\n", "waivers", "title\n"})
    void anythingElseIsReplaced(String text) throws IOException {
        Path path = file("report", text);
        write(path, FileKind.TEXT, "new");
        assertEquals("new", Files.readString(path));
    }

    @Test
    void turtleThatIsNoReportIsNotReplaced() throws IOException {
        for (String pack : List.of("@prefix lc: <https://w3id.org/labcheck/ontology#> .\n",
                "@prefix res: <https://w3id.org/labcheck/result#> .\n", "<a> <b> <c> .\n")) {
            Path path = file("pack.ttl", pack);
            refused(path, () -> files().writes(path, FileKind.TURTLE));
            assertEquals(pack, Files.readString(path));
        }
        write(file("old.ttl", "PREFIX xsd: <...>\n\n<urn:labcheck:program>\n  a prov:SoftwareAgent"), FileKind.TURTLE, "new");
        write(file("empty.ttl", ""), FileKind.TURTLE, "new");
        assertEquals("newnew", Files.readString(folder.resolve("old.ttl")) + Files.readString(folder.resolve("empty.ttl")));
    }

    @Test
    void aDrawingAndATopicFileOfSomebodyElseAreNotReplaced() throws IOException {
        Map<String, FileKind> theirs = Map.of("plan.dxf", FileKind.OVERLAY, "plan", FileKind.OVERLAY, "team.bcf", FileKind.BCF,
                "team.bcfzip", FileKind.BCF);
        for (Map.Entry<String, FileKind> their : theirs.entrySet()) {
            Path path = file(their.getKey(), "0\nSECTION\n2\nHEADER\n");
            refused(path, () -> files().writes(path, their.getValue()));
            assertEquals("0\nSECTION\n2\nHEADER\n", Files.readString(path));
        }
        write(file("ours.dxf", "999\nwritten by labcheck\n0\nSECTION\n"), FileKind.OVERLAY, "new");
        write(file("ours.bcf", "PK bcf.version <!-- written by labcheck -->"), FileKind.BCF, "new");
        assertEquals("newnew", Files.readString(folder.resolve("ours.dxf")) + Files.readString(folder.resolve("ours.bcf")));
    }

    @Test
    void aFileWhoseNameTheProgramChoseReplacesOursAlone() throws IOException {
        Path theirs = file("theirs.svg", "<svg/>");
        refused(theirs, () -> files().writesUnasked(theirs, FileKind.PLAN));
        Path ours = file("ours.svg", "<svg class=\"labcheck-plan\">");
        RunFiles files = files();
        files.write(Map.of(files.writesUnasked(ours, FileKind.PLAN), text("new")));
        assertEquals("new", Files.readString(ours));
        refused(file("page.html", "<!DOCTYPE html><html>"), () -> files().writesUnasked(folder.resolve("page.html"), FileKind.HTML));
    }

    // Folders, links, permissions

    @Test
    void foldersAreMadeWhenTheFileIsWrittenAndNotBefore() throws IOException {
        RunFiles files = files();
        OutputFile file = files.writes(folder.resolve("a/b/c/report"), FileKind.TEXT);
        assertFalse(Files.exists(folder.resolve("a")));
        files.write(Map.of(file, text("x")));
        assertEquals("x", Files.readString(folder.resolve("a/b/c/report")));
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("a"));
        write(linked.resolve("d/report"), FileKind.TEXT, "y");
        assertEquals("y", Files.readString(folder.resolve("a/d/report")));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = file("file", "x");
        refused(file.resolve("r"), () -> files().writes(file.resolve("r"), FileKind.TEXT));
        refused(file.resolve("deep/r"), () -> files().writes(file.resolve("deep/r"), FileKind.TEXT));
        refused(folder, () -> files().writes(folder, FileKind.TEXT));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
        refused(link, () -> files().writes(link, FileKind.TEXT));
        assertEquals("x", Files.readString(file));
    }

    @Test
    void aLinkStaysALinkEvenOneThatLeadsNowhereYet() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("made/report"));
        write(link, FileKind.TEXT, "x");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("x", Files.readString(folder.resolve("made/report")));
        write(link, FileKind.TEXT, "y");
        assertEquals("y", Files.readString(folder.resolve("made/report")));
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertThrows(UsageException.class, () -> write(loop, FileKind.TEXT, "z"));
        assertTrue(Files.isSymbolicLink(loop));
    }

    private boolean posix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rw-r-----", "rwxr-xr--"})
    void aFileKeepsThePermissionsOfTheOneItReplaces(String permissions) throws IOException {
        assumeTrue(posix());
        Path old = file("report", "old");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString(permissions));
        Path link = Files.createSymbolicLink(folder.resolve("link"), old);
        for (Path path : List.of(old, link)) {
            write(path, FileKind.TEXT, "new");
            assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(old)));
        }
        assertEquals("new", Files.readString(old));
    }

    @Test
    void whatIsWrittenIsNeverReadableByMoreThanTheOldFile() throws IOException {
        assumeTrue(posix());
        Path old = file("report", "old");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-------"));
        RunFiles files = files();
        files.write(Map.of(files.writes(old, FileKind.TEXT), out -> {
            try (var all = Files.list(folder)) {
                for (Path each : all.toList()) {
                    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)), each::toString);
                }
            }
            out.write('x');
        }));
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        assumeTrue(posix());
        write(folder.resolve("report"), FileKind.TEXT, "new");
        assertEquals(Files.getPosixFilePermissions(file("plain", "x")), Files.getPosixFilePermissions(folder.resolve("report")));
    }

    @Test
    void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
        assumeTrue(posix());
        Path old = file("report", "old");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(old), "a superuser may write everything");
        refused(old, () -> files().writes(old, FileKind.TEXT));
    }

    // Failures

    @Test
    void anExceptionLeavesAllFilesAsTheyWereAndNoDraft() throws IOException {
        Path first = file("first", "old");
        Path second = file("second", "old");
        FolderState before = FolderState.of(folder);
        for (Throwable thrown : List.of(new IOException("gone"), new UncheckedIOException(new IOException("gone")),
                new IllegalStateException("broken"), new OutOfMemoryError("full"))) {
            RunFiles files = files();
            Map<OutputFile, Content> contents = new LinkedHashMap<>();
            contents.put(files.writes(first, FileKind.TEXT), text("new"));
            contents.put(files.writes(folder.resolve("third"), FileKind.TEXT), text("new"));
            contents.put(files.writes(second, FileKind.TEXT), out -> {
                out.write(new byte[100_000]);
                RunFilesTest.<RuntimeException>raise(thrown);
            });
            Throwable caught = assertThrows(Throwable.class, () -> files.write(contents));
            assertEquals(before, FolderState.of(folder));
            if (caught instanceof UsageException refused) {
                assertTrue(refused.words().zh().contains(second.toString()), refused.words()::toString);
                assertTrue(refused.words().en().contains("gone"), refused.words()::toString);
            } else {
                assertEquals(thrown, caught);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void raise(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Test
    void aThreadThatIsInterruptedReplacesNothing() throws IOException {
        Path old = file("report", "old");
        FolderState before = FolderState.of(folder);
        RunFiles files = files();
        OutputFile file = files.writes(old, FileKind.TEXT);
        refused(old, () -> files.write(Map.of(file, out -> {
            out.write('x');
            Thread.currentThread().interrupt();
        })));
        assertTrue(Thread.interrupted());
        assertEquals(before, FolderState.of(folder));
    }

    @Test
    void aFullDiskIsSaidWithTheFilesName() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        String words = refused(full, () -> write(full, FileKind.TEXT, "x"));
        assertTrue(words.contains("the disk is full"), words);
    }

    @Test
    void aFullDeviceAmongSeveralOutputsLeavesTheOthersAsTheyWere() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Path old = file("report", "old");
        FolderState before = FolderState.of(folder);
        RunFiles files = files();
        Map<OutputFile, Content> contents = new LinkedHashMap<>();
        contents.put(files.writes(old, FileKind.TEXT), text("new"));
        contents.put(files.writes(full, FileKind.JSON), text("new"));
        refused(full, () -> files.write(contents));
        assertEquals(before, FolderState.of(folder));
    }

    @Test
    void aDeviceIsWrittenToAndNeverReplaced() {
        Path nothing = Path.of("/dev/null");
        assumeTrue(Files.exists(nothing));
        RunFiles files = files(nothing);
        files.write(Map.of(files.writes(nothing, FileKind.WORKBOOK), text("x")));
        assertFalse(Files.isRegularFile(nothing));
    }

    @Test
    void standardOutputThatLeadsIntoAnInputIsRefused() throws IOException {
        Path input = file("design", "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), input);
        refused(input, () -> RunFiles.reading(link, List.of(file2("other"), input), List.of()));
        RunFiles.reading(file2("elsewhere"), List.of(input), List.of());
        RunFiles.reading(folder.resolve("nowhere"), List.of(input), List.of());
        RunFiles.reading(null, List.of(input), List.of());
    }

    private Path file2(String name) {
        try {
            return file(name, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
