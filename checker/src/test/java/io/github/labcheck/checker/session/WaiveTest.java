package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiveTest {

    @TempDir
    private Path folder;
    private final Conversation conversation = new Conversation();
    private Path book;
    private String narrow;

    @BeforeEach
    void load() throws Exception {
        Path file = Conversation.design(folder);
        book = folder.resolve("session-design.waivers.yaml");
        conversation.say("load " + file);
        narrow = KnownChoices.shortId(finding("JGJ91-93-4.1.5b"));
    }

    private Finding finding(String clause) {
        return conversation.session.checkedNow().design().findings().stream().filter(f -> f.clause().id().equals(clause)).findFirst()
                .orElseThrow();
    }

    @Test
    void aDecisionIsWrittenDownAndCounts() throws Exception {
        Files.writeString(folder.resolve("minutes.txt"), "agreed");
        String shown = conversation.say("waive " + narrow
                + " --reason \"既有结构墙: 不可拆\" --approver 总工 --until 2018-12-31 --measure 加设指示灯 --attachment minutes.txt");
        assertTrue(shown.contains("消除 1 项") && shown.contains("现在按豁免处理"), shown);
        assertEquals(Outcome.WAIVED, finding("JGJ91-93-4.1.5b").outcome());
        String written = Files.readString(book);
        assertTrue(written.startsWith("waivers:\n  - {clause: JGJ91-93-4.1.5b, subject: C1, reason: \"既有结构墙: 不可拆\", approver: 总工, from: "
                + "2017-11-01, until: 2018-12-31, "
                + "measure: 加设指示灯, attachment: minutes.txt, sha256: "), written);
        Finding other = conversation.session.checkedNow().design().findings().stream().filter(f -> f.outcome() == Outcome.VIOLATED)
                .findFirst().orElseThrow();
        conversation.say("豁免 " + KnownChoices.shortId(other) + " --reason r --approver 总工 --until 2018-01-31");
        assertTrue(Files.readString(book).startsWith(written), "what stood there stays to the byte");
        shown = new Conversation().run("load " + folder.resolve("session-design.yaml"), "check --waivers " + book);
        assertTrue(shown.contains("豁免 2") || shown.contains("豁免（2"), shown);
    }

    @Test
    void whatIsMissingOrTooLongIsRefusedAndNothingIsWritten() throws Exception {
        for (String line : List.of("waive " + narrow, "waive " + narrow + " --reason r --until 2018-01-01", "waive " + narrow
                + " --reason r --approver a --until 2020-01-01",
                "waive " + narrow + " --reason r --approver a --until 2017-01-01", "waive " + narrow
                        + " --reason r --approver a --until 2018-01-01 --attachment none.pdf",
                "waive zzzz --reason r --approver a --until 2018-01-01")) {
            conversation.say(line);
            assertFalse(Files.exists(book), line);
        }
        assertTrue(conversation.say("waive " + narrow).contains("--reason"));
        Files.writeString(book, "waivers: [{clause: JGJ91-93-4.1.5b, subject: C9, reason: r, approver: A, until: 2018-01-01}]\n");
        String shown = conversation.say("waive " + narrow + " --reason r --approver a --until 2018-01-01");
        assertTrue(shown.contains("请自行加入"), shown);
    }
}
