package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.report.JsonReport;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {

    @TempDir
    private Path folder;
    private final Conversation conversation = new Conversation();
    private Path file;
    private byte[] start;

    @BeforeEach
    void load() throws Exception {
        file = Conversation.design(folder);
        start = Files.readAllBytes(file);
        conversation.say("load " + file);
    }

    private void shows(String line, String... expected) throws Exception {
        String shown = conversation.say(line);
        for (String text : expected) {
            assertTrue(shown.contains(text), () -> "missing \"" + text + "\" in:\n" + shown);
        }
    }

    private static String json(CheckReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport().write(report, out);
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void aChangeShowsWhatItCuresAndTheFileStays() throws Exception {
        shows("widen C1 0.2", "新增不符合 0 项，消除 1 项", "JGJ91-93-4.1.5b", "原为 1.4 m，现为 1.6 m", "文件未动");
        assertArrayEquals(start, Files.readAllBytes(file));
        shows("undo", "已撤销：widen C1 0.2", "新增不符合 1 项");
        shows("redo", "已重做：widen C1 0.2");
        shows("history", "1. widen C1 0.2");
        shows("diff", "-  - {id: C1, name: 走道, function: corridor, storey: F1, loadedSides: 2, clearWidth: 1.4}",
                "+  - {id: C1, name: 走道, function: corridor, storey: F1, loadedSides: 2, clearWidth: 1.6}");
        shows("status", "有未保存的修改");
    }

    /** More than there were: all of them, and how many that is. */
    @Test
    void severalChangesAreTakenBackAtOnce() throws Exception {
        for (String line : List.of("widen C1 0.2", "set R101.clearHeight 2.6", "set R102.name 称量室")) {
            conversation.say(line);
        }
        shows("undo 2", "已撤销：set R102.name 称量室 · set R101.clearHeight 2.6");
        shows("redo 2", "已重做：set R101.clearHeight 2.6 · set R102.name 称量室");
        shows("undo 20", "可撤销的修改只有 3 项", "· widen C1 0.2");
        assertArrayEquals(start, conversation.session.requireDesign().edits().now());
        shows("undo 20", "没有可撤销");
        shows("redo two", "“two”不是修改的项数");
        shows("redo 0", "“0”不是修改的项数");
    }

    @Test
    void whatIsSavedIsWhatWasTriedAndReadsTheSame() throws Exception {
        String[] lines = {"set R101.净高 2.5", "widen C1 0.3", "add door between=[R102, C1] clearWidth=0.9", "set E1.label.status qualified",
            "remove D102", "set C1.loadedSides 1", "undo", "set R102.name 天平室 2", "unset R101.area"};
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            conversation.say(lines[random.nextInt(lines.length)]);
        }
        String tried = json(conversation.session.checkedNow().report());
        shows("save", "已保存到 " + file);
        Conversation fresh = new Conversation();
        fresh.say("load " + file);
        assertEquals(json(fresh.session.checkedNow().report()), tried);
        assertFalse(conversation.session.requireDesign().edits().unsaved());
        while (conversation.session.requireDesign().edits().done() > 0) {
            conversation.say("undo");
        }
        conversation.say("save");
        assertArrayEquals(start, Files.readAllBytes(file));
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwritten() throws Exception {
        conversation.say("widen C1 0.2");
        Files.writeString(file, Files.readString(file) + "# mine\n");
        shows("save", "没有保存");
        assertTrue(Files.readString(file).endsWith("# mine\n"));
        Path other = folder.resolve("other.yaml");
        shows("save --to " + other, "已保存到 " + other);
        shows("save --to " + other, "已存在");
        shows("reload", "没有保存的修改");
        shows("reload --discard", "已重新读取");
    }

    @Test
    void aChangeThatCannotBeMadeSaysWhyAndChangesNothing() throws Exception {
        shows("set R101.clearHeigth 3", "没有键“clearHeigth”", "clearHeight");
        shows("set R101.area 39000", "面积");
        shows("set X9.area 3", "没有“X9”");
        shows("set services.nothing 3", "没有键“nothing”");
        shows("set R101", "应如：set R101.clearHeight 2.6");
        shows("remove R101", "R101 还写在", "一起去掉：remove R101 ");
        shows("set R1o1.area 3", "是否要用 R101？");
        shows("widen C1 0.2 km", "应如：widen C1 0.2");
        shows("widen D101 0.2", "不是房间");
        shows("widen C1 far", "米数");
        shows("add hut H1", "没有“hut”这一类");
        shows("set R101.rooms 3", "没有键");
        shows("undo", "没有可撤销");
        assertFalse(conversation.session.requireDesign().edits().unsaved());
    }

    @Test
    void aNumberMayStandApartFromItsUnit() throws Exception {
        shows("widen C1 20 cm", "应如");
        shows("widen C1 0.2 m", "widen C1 0.2 m");
        shows("diff", "+");
    }

    @Test
    void aSessionWithUnsavedChangesIsNotLeftByMistake() throws Exception {
        conversation.say("加宽 C1 0.2");
        String shown = conversation.run("quit", "退出 --discard");
        assertTrue(shown.contains("没有保存的修改"), shown);
        assertTrue(conversation.session.ended());
    }

    @Test
    void aSectionThatIsNotThereIsBegun() throws Exception {
        shows("set services.upsMinutes 30", "set services.upsMinutes 30");
        shows("diff", "+services:", "+  upsMinutes: 30");
        shows("set services.backupPower true", "backupPower");
        shows("diff", "+  backupPower: true");
    }

    @Test
    void severalDesignsAreKeptWithWhatWasTriedOnEach() throws Exception {
        conversation.say("widen C1 0.2");
        Path second = Files.writeString(folder.resolve("second.yaml"), Files.readString(file).replace("session-design", "second-design"));
        conversation.say("load " + second);
        assertFalse(conversation.session.requireDesign().edits().unsaved());
        shows("designs", "* 会话样例 (second-design)", "  会话样例 (session-design)", "有未保存的修改");
        shows("designs session-design", "* 会话样例 (session-design)");
        assertTrue(conversation.session.requireDesign().edits().unsaved());
        shows("undo", "已撤销");
    }

    @Test
    void theTabKeyOffersThingsTheirKeysAndKinds() {
        assertTrue(conversation.complete("set R1").contains("R101."));
        assertTrue(conversation.complete("set R101.cl").contains("R101.clearHeight"));
        assertTrue(conversation.complete("set R101.净").contains("R101.净高"));
        assertTrue(conversation.complete("add ").contains("door"));
        assertTrue(conversation.complete("swap R101 ").containsAll(List.of("R101", "R102")));
    }
}
