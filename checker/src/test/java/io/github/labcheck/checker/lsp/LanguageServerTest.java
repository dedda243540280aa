package io.github.labcheck.checker.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.session.ChildProgram;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editing session with the laboratories of the tour: a real client speaks to the program in a process of its own. */
class LanguageServerTest {

    private static Editor editor;

    @BeforeAll
    static void start() throws Exception {
        editor = new Editor();
        editor.begin("en-GB");
    }

    @AfterAll
    static void end() throws Exception {
        try (Editor last = editor) {
            assertEquals(0, last.end(), "shutdown and exit end with 0");
            assertEquals("", last.errors(), "nothing on standard error");
            assertEquals(List.of(), last.messages);
        }
    }

    private static String open(String file, String uri) throws Exception {
        editor.open(uri, Files.readString(Path.of("../examples/designs", file)));
        return uri;
    }

    private static List<String> labels(List<CompletionItem> items) {
        return items.stream().map(CompletionItem::getLabel).toList();
    }

    private static CompletionItem item(List<CompletionItem> items, String label) {
        return items.stream().filter(i -> i.getLabel().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels(items)));
    }

    private static String under(String uri, Diagnostic diagnostic) {
        String text = editor.text(uri);
        return text.substring(Editor.offset(text, diagnostic.getRange().getStart()), Editor.offset(text, diagnostic.getRange().getEnd()));
    }

    @Test
    void theCorridorOfTheTourIsWidenedUntilNothingIsWrongWithIt() throws Exception {
        String uri = open("county-veterinary-lab.yaml", "file:///tmp/%E5%8E%BF%20lab/design.yaml");
        Diagnostic narrow = editor.diagnostics(uri, "JGJ91-93-4.1.5b").get(0);
        assertEquals("clearWidth", under(uri, narrow));
        assertEquals(DiagnosticSeverity.Error, narrow.getSeverity());
        assertEquals("labcheck", narrow.getSource());
        assertTrue(narrow.getMessage().startsWith("The clear width of C1 走道 (corridor) is 1.4 m"), narrow::getMessage);
        assertEquals(DiagnosticSeverity.Information, editor.diagnostics(uri, "CORRIDOR-practice").get(0).getSeverity());

        editor.type(uri, "id: C1", "clearWidth: 1.4", "clearWidth: 1.");
        editor.type(uri, "id: C1", "clearWidth: 1.", "clearWidth: 1.6");
        assertTrue(editor.diagnostics(uri).stream().anyMatch(d -> d.getMessage().contains("0.2 m more than the drawn one")), "words alone");
        editor.type(uri, "id: C1", "[19.2, 6.8], [17.8, 6.8]", "[19.2, 7.0], [17.8, 7.0]");
        assertEquals(List.of(), editor.diagnostics(uri, "JGJ91-93-4.1.5b"));
        assertEquals(1, editor.diagnostics(uri, "CORRIDOR-practice").size(), "still not the usual 2.5 m");
    }

    @Test
    void aQuickFixWritesTheShowerThatIsMissing() throws Exception {
        String uri = open("county-veterinary-lab.yaml", "file:///tmp/shower.yaml");
        Diagnostic missing = editor.diagnostics(uri, "JGJ91-93-7.2.shower").get(0);
        List<CodeAction> fixes = editor.fixes(uri, missing);
        CodeAction write = fixes.stream().filter(f -> f.getTitle().startsWith("Write equipment: {id: emergency-shower-R104")).findFirst()
                .orElseThrow(() -> new AssertionError(fixes.stream().map(CodeAction::getTitle).toList().toString()));
        editor.edit(uri, write.getEdit().getChanges().get(uri));
        assertEquals(List.of(), editor.diagnostics(uri, "JGJ91-93-7.2.shower"));
        assertTrue(write.getTitle().endsWith(" (JGJ 91-93 clause 7.2)"), write::getTitle);
    }

    @Test
    void aMessageNamesTheClauseAndThatItsDocumentIsOver() throws Exception {
        String uri = open("county-veterinary-lab.yaml", "file:///tmp/over.yaml");
        String message = editor.diagnostics(uri, "JGJ91-93-7.2.shower").get(0).getMessage();
        assertTrue(message.endsWith("\nSource: JGJ 91-93 clause 7.2"), message);
        editor.type(uri, "project:", "date: 2017-11-01", "date: 2026-11-01");
        List<String> old = editor.diagnostics(uri).stream().map(Diagnostic::getMessage)
                .filter(m -> m.contains("JGJ 91-93 clause")).toList();
        assertFalse(old.isEmpty());
        assertTrue(old.stream().allMatch(m -> m.contains("2020-01-01")), old::toString);
    }

    @Test
    void whatIsWaivedIsNotMarkedAndAWrongFileOfWaiversIsToldAtOnce(@TempDir Path folder) throws Exception {
        Path waivers = Files.writeString(folder.resolve("waivers.yaml"), """
                waivers:
                  - {clause: JGJ91-93-4.1.5b, subject: C1, reason: load-bearing wall, approver: chief engineer, until: 2018-12-31}
                """);
        try (Editor other = new Editor("--waivers", waivers.toString())) {
            other.begin("en-GB");
            String uri = "file:///tmp/waived.yaml";
            other.open(uri, Files.readString(Path.of("../examples/designs/county-veterinary-lab.yaml")));
            assertEquals(List.of(), other.diagnostics(uri, "JGJ91-93-4.1.5b"));
            assertEquals(1, other.diagnostics(uri, "CORRIDOR-practice").size());
            assertEquals(0, other.end());
        }
        Files.writeString(waivers, "waivers: [{clause: none}]\n");
        Process wrong = new ProcessBuilder(ChildProgram.command(List.of(), "lsp", "--lang", "en", "--waivers", waivers.toString()))
                .redirectErrorStream(true).start();
        String said = new String(wrong.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(5, wrong.waitFor(), said);
        assertTrue(said.contains("waivers.yaml:1:"), said);
    }

    @Test
    void aFixThatWasTriedIsOffered() throws Exception {
        String uri = open("county-veterinary-lab.yaml", "file:///tmp/tried.yaml");
        Diagnostic narrow = editor.diagnostics(uri).stream().filter(d -> d.getMessage().contains("D105") && d.getMessage().contains("0.95"))
                .findFirst().orElseThrow();
        CodeAction set = editor.fixes(uri, narrow).stream().filter(f -> f.getTitle().startsWith("set D105.openingWidth 1 ")).findFirst()
                .orElseThrow();
        assertTrue(set.getTitle().contains("tried"), set::getTitle);
        editor.edit(uri, set.getEdit().getChanges().get(uri));
        assertEquals(List.of(), editor.diagnostics(uri, narrow.getCode().getLeft()).stream().filter(d -> d.getMessage().contains("D105"))
                .toList());
    }

    @Test
    void whatIsMistypedIsMarkedAndMended() throws Exception {
        String uri = open("county-veterinary-lab.yaml", "file:///tmp/typed.yaml");
        editor.type(uri, "id: C1", "clearWidth:", "clearWdith:");
        Diagnostic unknown = editor.diagnostics(uri, "unknown-key").get(0);
        assertEquals("clearWdith", under(uri, unknown));
        CodeAction meant = editor.fixes(uri, unknown).get(0);
        assertEquals("Change to clearWidth", meant.getTitle());
        editor.edit(uri, meant.getEdit().getChanges().get(uri));
        assertEquals(List.of(), editor.diagnostics(uri, "unknown-key"));
        assertEquals(1, editor.diagnostics(uri, "JGJ91-93-4.1.5b").size(), "checked again");
    }

    @Test
    void hoveringTellsWhatAKeyAndAValueMean() throws Exception {
        String uri = open("county-veterinary-lab.yaml", "file:///tmp/hover.yaml");
        String key = editor.hover(uri, editor.place(uri, "id: C1", "clearWidth:", 3));
        assertTrue(key.startsWith("**clearWidth** 净宽 · clear width"), key);
        assertTrue(key.contains("Value: number, m") && key.contains("JGJ91-93-4.1.5b"), key);
        String value = editor.hover(uri, editor.place(uri, "id: R101", "sample-reception", 3));
        assertTrue(value.contains("样品受理室 · ") && value.contains("function"), value);
        String id = editor.hover(uri, editor.place(uri, "between: [R105", "R105", 1));
        assertTrue(id.startsWith("**R105** 病原检测室 · room, line "), id);
        assertEquals("", editor.hover(uri, new Position(100_000, 7)), "beyond the end");
    }

    @Test
    void keysValuesAndIdsAreCompletedInBothLanguages() throws Exception {
        String uri = "untitled:Untitled-1";
        editor.open(uri, "labcheck: 1\nproject: {id: p, date: 2017-11-01}\nrooms:\n  - {id: R1, name: 天平, function: }\n"
                + "  - id: R2\n    \n门:\n  - {编号: D1, 两侧: [R1, ]}\n");
        List<CompletionItem> values = editor.completion(uri, editor.place(uri, "function", ": ", 2));
        assertEquals("天平室", item(values, "balance-room").getDetail());
        assertTrue(labels(values).contains("天平室"), () -> labels(values).toString());
        List<CompletionItem> keys = editor.completion(uri, editor.place(uri, "id: R2", "\n    ", 5));
        assertEquals("clearHeight: ", item(keys, "clearHeight").getTextEdit().getLeft().getNewText());
        assertEquals("clearHeight", item(keys, "净高").getDetail());
        assertFalse(labels(keys).contains("id"), "is there already");
        assertFalse(labels(keys).contains("storeyExitCount"), "nobody writes what is derived");
        List<CompletionItem> ids = editor.completion(uri, editor.place(uri, "两侧", "R1, ", 4));
        assertEquals("天平", item(ids, "R1").getDetail());
        assertTrue(labels(ids).containsAll(List.of("R2", "outside", "室外")), () -> labels(ids).toString());
        assertFalse(labels(ids).contains("D1"), "a door stands between rooms");
        List<CompletionItem> chinese = editor.completion(uri, editor.place(uri, "编号: D1", ", ", 2));
        assertTrue(item(chinese, "净宽").getSortText().compareTo(item(chinese, "clearWidth").getSortText()) < 0, "Chinese first");
        List<CompletionItem> sections = editor.completion(uri, Editor.position(editor.text(uri), editor.text(uri).length()));
        assertTrue(labels(sections).containsAll(List.of("equipment", "设备", "defaults")), () -> labels(sections).toString());
        assertFalse(labels(sections).contains("doors"), "门 is there already");
    }

    @Test
    void anIdLeadsToItsEntryAndIsRenamedEverywhere() throws Exception {
        String uri = open("county-veterinary-lab.yaml", "file:///tmp/renamed.yaml");
        List<Diagnostic> before = editor.diagnostics(uri);
        Position door = editor.place(uri, "between: [R105", "R105", 2);
        List<? extends Location> places = editor.definition(uri, door);
        assertEquals(editor.place(uri, "id: R105", "R105", 0), places.get(0).getRange().getStart());

        List<TextEdit> edits = editor.rename(uri, door, "P 105");
        editor.edit(uri, edits);
        assertFalse(editor.text(uri).lines().filter(l -> !l.contains("#")).anyMatch(l -> l.matches(".*\\bR105\\b.*")), "nobody names R105");
        List<Diagnostic> after = editor.diagnostics(uri);
        assertEquals(before.stream().map(d -> d.getCode().getLeft()).sorted().toList(),
                after.stream().map(d -> d.getCode().getLeft()).sorted().toList(), "the same is found");

        Position other = editor.place(uri, "id: R104", "R104", 0);
        assertRefused("The id R103 is taken by the entry in line ", () -> editor.rename(uri, other, "R103"));
        assertRefused("outside cannot be an id: ", () -> editor.rename(uri, other, "outside"));
        assertRefused("The new id is empty", () -> editor.rename(uri, other, " "));
        assertRefused("There is no id here", () -> editor.rename(uri, editor.place(uri, "id: R104", "id", 1), "R9"));
    }

    private interface Asking {
        Object ask() throws Exception;
    }

    private static void assertRefused(String sentence, Asking asking) {
        ExecutionException e = assertThrows(ExecutionException.class, asking::ask);
        assertTrue(e.getCause().getMessage().startsWith(sentence), () -> e.getCause().getMessage());
    }

    @Test
    void anIdIsRenamedInShortFormsToo() throws Exception {
        String uri = "file:///tmp/short.yaml";
        editor.open(uri, Files.readString(Path.of("../examples/short/county-veterinary-lab.yaml")));
        List<String> before = editor.diagnostics(uri).stream().map(d -> d.getCode().getLeft()).sorted().toList();
        editor.edit(uri, editor.rename(uri, editor.place(uri, "{id: R109", "R109", 0), "换鞋更衣"));
        assertEquals(before, editor.diagnostics(uri).stream().map(d -> d.getCode().getLeft()).sorted().toList());
        assertTrue(editor.text(uri).contains("[R102, 换鞋更衣, R110"), "the condition of a default");
        assertTrue(editor.text(uri).contains("R108, 换鞋更衣, R110, R111, ~"), "the row of rooms");
        editor.edit(uri, editor.rename(uri, editor.place(uri, "storeys:", "F1", 1), "1F: \"east\""));
        assertEquals(before, editor.diagnostics(uri).stream().map(d -> d.getCode().getLeft()).sorted().toList());
        assertTrue(editor.text(uri).contains("storey: \"1F: \\\"east\\\"\", area: 17.68"), "the default of the rooms");
    }

    @Test
    void placesAreRightBehindChineseAndRareCharactersWithWindowsLineEnds() throws Exception {
        String uri = "file:///C:/设计/实验室 𠮷.yaml";
        editor.open(uri, ("labcheck: 1\nproject: {id: p, date: 2017-11-01}\n房间:\n"
                + "  - {编号: C1, 名称: 𠮷𠮷走道, 功能: corridor, loadedSides: 2, 净宽: 1.4}\n").replace("\n", "\r\n"));
        Diagnostic narrow = editor.diagnostics(uri, "JGJ91-93-4.1.5b").get(0);
        assertEquals("净宽", under(uri, narrow));
        editor.type(uri, "净宽", "净宽", "净款");
        Diagnostic unknown = editor.diagnostics(uri, "unknown-key").get(0);
        assertEquals("净款", under(uri, unknown));
        editor.edit(uri, editor.fixes(uri, unknown).get(0).getEdit().getChanges().get(uri));
        assertEquals("净宽", under(uri, editor.diagnostics(uri, "JGJ91-93-4.1.5b").get(0)));
    }

    @Test
    void otherYamlIsLeftAloneAndWhatIsClosedIsForgotten() throws Exception {
        editor.open("file:///tmp/compose.yaml", "services:\n  web: {image: nginx}\n");
        assertEquals(List.of(), editor.diagnostics("file:///tmp/compose.yaml"));
        editor.open("file:///tmp/empty.yaml", "");
        assertEquals(List.of(), editor.diagnostics("file:///tmp/empty.yaml"));
        editor.open("file:///tmp/closed.yaml", "labcheck: 1\nproject: {id: p}\n");
        assertEquals("missing-key", editor.diagnostics("file:///tmp/closed.yaml").get(0).getCode().getLeft());
        editor.close("file:///tmp/closed.yaml");
        for (int i = 0; i < 100 && !editor.last("file:///tmp/closed.yaml").isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertEquals(List.of(), editor.last("file:///tmp/closed.yaml"));
    }

    @Test
    void whatIsMissingIsAHintForEachFactOnce() throws Exception {
        String uri = "file:///tmp/missing.yaml";
        editor.open(uri, "labcheck: 1\nproject: {id: p, date: 2017-11-01}\nrooms:\n  - {id: C1, function: corridor, loadedSides: 2}\n");
        List<Diagnostic> hints = editor.diagnostics(uri, "clearWidth");
        assertEquals(1, hints.size(), () -> hints.stream().map(Diagnostic::getMessage).collect(Collectors.joining("\n")));
        assertEquals(DiagnosticSeverity.Hint, hints.get(0).getSeverity());
        assertEquals("{id: C1", under(uri, hints.get(0)));
        assertTrue(hints.get(0).getMessage().startsWith("clear width (clearWidth) is missing: "), hints.get(0)::getMessage);
    }

    @Test
    void whileSomebodyTypesOnlyTheNewestTextIsToldOf() throws Exception {
        String uri = open("county-veterinary-lab.yaml", "file:///tmp/fast.yaml");
        for (int i = 1; i <= 9; i++) {
            editor.type(uri, "    clearWidth: 1." + (i == 1 ? 4 : i + 10), "1." + (i == 1 ? 4 : i + 10), "1." + (i + 11));
        }
        assertTrue(editor.diagnostics(uri, "JGJ91-93-4.1.5b").get(0).getMessage().contains("1.2 m"));
    }
}
