package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.fixing.Fix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixesTest {

    @TempDir
    private Path folder;
    private final Conversation conversation = new Conversation();
    private Path file;

    @BeforeEach
    void load() throws Exception {
        file = Conversation.design(folder);
        conversation.say("load " + file);
    }

    private Finding violated(String clause) {
        return conversation.session.checkedNow().design().findings().stream()
                .filter(f -> f.outcome() == Outcome.VIOLATED && f.clause().id().equals(clause)).findFirst().orElseThrow();
    }

    @Test
    void aFindingNamesTheSmallestChangeAndApplyingItCuresIt() throws Exception {
        Finding narrow = violated("JGJ91-93-4.1.5b");
        String shown = conversation.say("explain " + KnownChoices.shortId(narrow));
        assertTrue(shown.contains("1. set C1.clearWidth 1.6（共消除 1 项，无新增）"), shown);
        assertTrue(shown.contains("apply " + KnownChoices.shortId(narrow)), shown);
        byte[] before = Files.readAllBytes(file);
        shown = conversation.say("apply " + KnownChoices.shortId(narrow));
        assertTrue(shown.contains("消除 1 项"), shown);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(conversation.session.checkedNow().design().findings().stream().anyMatch(f -> f.id().equals(narrow.id())));
        assertTrue(conversation.say("undo").contains("已撤销：set C1.clearWidth 1.6"));
        assertTrue(conversation.say("apply " + KnownChoices.shortId(narrow) + " 9").contains("改法有"), "a number that is not there");
    }

    @Test
    void whateverIsToldCuresWhatItIsToldFor() {
        Checked checked = conversation.session.checkedNow();
        List<Finding> violated = checked.design().findings().stream().filter(f -> f.outcome() == Outcome.VIOLATED).limit(8).toList();
        int told = 0;
        for (Finding finding : violated) {
            for (Fix fix : Findings.fixes(conversation.session, finding)) {
                told++;
                var reading = Conversation.WORKBENCH.reader().read("x", fix.text());
                var after = Conversation.WORKBENCH.check().check(reading.design(), checked.options());
                assertTrue(after.findings().stream().noneMatch(f -> f.id().equals(finding.id())), fix.line());
                long fresh = after.findings().stream().filter(f -> f.outcome() == Outcome.VIOLATED)
                        .filter(f -> checked.design().findings().stream().noneMatch(b -> b.id().equals(f.id()) && b
                                .outcome() == Outcome.VIOLATED)).count();
                assertEquals(fresh, fix.effect().born().size(), fix.line());
            }
        }
        assertTrue(told > 0);
    }

    @Test
    void whatIsNearItsLimitIsListedWhetherMetOrNot() throws Exception {
        assertTrue(conversation.say("sensitive").contains("没有数值") || conversation.say("sensitive").contains("距限值"));
        conversation.say("set C1.clearWidth 1.62");
        String shown = conversation.say("sensitive");
        assertTrue(shown.contains("✓ JGJ91-93-4.1.5b") && shown.contains("相差 1.25%"), shown);
        conversation.say("set C1.clearWidth 1.58");
        assertTrue(conversation.say("临界 --within 2").contains("✗ JGJ91-93-4.1.5b"));
        conversation.say("set C1.clearWidth 1.5");
        assertFalse(conversation.say("sensitive").contains("JGJ91-93-4.1.5b"));
    }
}
