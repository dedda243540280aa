package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionToolsTest {

    @TempDir
    private Path folder;
    private final Conversation conversation = new Conversation();
    private Path file;

    @BeforeEach
    void load() throws Exception {
        file = Conversation.design(folder);
        conversation.say("load " + file);
    }

    private void shows(String line, String... expected) throws Exception {
        String shown = conversation.say(line);
        for (String text : expected) {
            assertTrue(shown.contains(text), () -> "missing \"" + text + "\" in:\n" + shown);
        }
    }

    @Test
    void nextShowsEachViolationOnceAndPreviousGoesBack() throws Exception {
        int count = conversation.session.checkedNow().design().summary().violated();
        Set<String> ids = new LinkedHashSet<>();
        String first = conversation.say("next");
        assertTrue(first.startsWith("1/" + count), first);
        ids.add(id(first));
        for (int i = 1; i < count; i++) {
            ids.add(id(conversation.say("下一个")));
        }
        assertEquals(count, ids.size());
        shows("next", "已是最后一个");
        shows("previous", count - 1 + "/" + count);
    }

    private static String id(String shown) {
        Matcher id = Pattern.compile("\\[[0-9a-f]{8}\\]").matcher(shown);
        assertTrue(id.find(), shown);
        return id.group();
    }

    @Test
    void findLooksInBothLanguagesAmongThingsFindingsClausesAndKeys() throws Exception {
        conversation.say("check");
        shows("find 天平", "对象", "R102 天平室", "条款");
        shows("find balance", "R102 天平室");
        shows("find 净宽", "不符合项", "JGJ91-93-4.1.5b", "rooms.clearWidth");
        shows("find zzzz", "没有找到");
    }

    @Test
    void whyLeadsFromALineToItsClauses() throws Exception {
        shows("why C1.clearWidth", "= 1.4 m", file + ":14:", "看它的条款", "✗ JGJ91-93-4.1.5b");
        shows("why 走道.净宽", "= 1.4 m");
        shows("why C1.width", "没有“width”");
        shows("why C1", "写成“编号.键”");
        conversation.say("widen C1 0.3");
        shows("why C1.clearWidth", "= 1.7 m", "✓ JGJ91-93-4.1.5b", "1.7 m，要求 ≥ 1.6 m");
        shows("explain JGJ91-93-4.1.5b --met", "符合的（1）", "✓ C1 走道");
    }

    @Test
    void queriesReadAndNothingElse() throws Exception {
        shows("query", "rooms", "SELECT");
        shows("query rooms", "R101", "样品受理室", "3 行");
        shows("query \"ASK { ?r a lc:Room ; lc:clearWidth ?w FILTER(?w > 1) }\"", "true");
        shows("query \"CONSTRUCT { ?r lc:name ?n } WHERE { ?r lc:name ?n }\"", "lc:name");
        shows("query \"SELECT * WHERE { SERVICE <http://localhost:9/> { ?s ?p ?o } }\"", "不能用 SERVICE");
        shows("query \"SELECT * WHERE { ?a ?b ?c FILTER EXISTS { SERVICE <http://localhost:9/> { ?s ?p ?o } } }\"", "不能用 SERVICE");
        shows("query \"SELECT * FROM <http://localhost:9/> WHERE { ?s ?p ?o }\"", "FROM");
        shows("query \"INSERT DATA { <urn:a> <urn:b> 1 }\"", "不是 SPARQL 查询");
        shows("query \"DESCRIBE <urn:a>\"", "只能用 SELECT");
        shows("query rubbish", "不是 SPARQL 查询");
    }

    @Test
    void aTranscriptReplaysWithTheSameBytes() throws Exception {
        Path text = folder.resolve("t.txt");
        String[] lines = {"language en", "load " + file, "check", "widen C1 0.2", "undo", "find 天平", "show R101", "nonsense",
                "language zh"};
        Conversation one = new Conversation();
        one.run(lines);
        one.run("transcript " + text);
        Conversation other = new Conversation();
        String shown = other.run("replay " + text);
        assertTrue(shown.contains("重放 9 行，相同 9 行"), shown);
        Files.writeString(file, Files.readString(file).replace("1.4", "1.5"));
        shown = new Conversation().run("replay " + text);
        assertTrue(shown.contains("Something else is shown: check"), shown);
        assertFalse(shown.contains("重放 9 行，相同 9 行"), shown);
        assertTrue(one.run("transcript " + text).contains("已存在"));
    }

    @Test
    void watchInTheSessionSaysAtOnceWhatChanged() throws Exception {
        assertTrue(conversation.say("watch").contains("--times"));
        Thread saver = new Thread(() -> {
            try {
                Thread.sleep(1500);
                Files.writeString(file, Files.readString(file).replace("clearWidth: 1.4", "clearWidth: 1.8"));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        saver.start();
        String shown = conversation.run("watch --times 1", "why C1.clearWidth");
        assertTrue(shown.contains("正在看着") && shown.contains("消除 1 项") && shown.contains("= 1.8 m"), shown);
    }
}
