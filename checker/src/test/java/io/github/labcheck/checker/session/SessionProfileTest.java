package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.SmallDesigns;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles chosen for a session, those of a user's file among them. */
class SessionProfileTest {

    private static final String CLAUSE = SmallDesigns.CORRIDOR;

    @TempDir
    private Path folder;
    private final Conversation conversation = new Conversation();
    private Path profile;

    @BeforeEach
    void load() throws Exception {
        profile = SmallDesigns.file(folder, "我的.yaml", "profile: house\nchange:\n  - {clause: " + CLAUSE + ", value: 2.4}\n");
        conversation.say("language en");
        conversation.say("load " + SmallDesigns.file(folder, "a.yaml", SmallDesigns.corridor("1.8")));
    }

    @Test
    void theChosenFileJudgesEveryCheckThatNamesNoProfile() throws Exception {
        assertFalse(conversation.say("check --clause " + CLAUSE).contains("2.4 m"));
        assertTrue(conversation.say("profile " + profile).contains("house"));
        assertTrue(conversation.say("check --clause " + CLAUSE).contains("2.4 m"));
        assertTrue(conversation.say("status").contains("house"));
        assertTrue(conversation.say("explain " + CLAUSE).contains("2.4 m"));
    }

    @Test
    void aCheckByAFileLeavesTheChoiceOfTheSession() throws Exception {
        assertTrue(conversation.say("check --profile " + profile + " --clause " + CLAUSE).contains("2.4 m"));
        assertFalse(conversation.say("check --clause " + CLAUSE).contains("2.4 m"));
        assertTrue(conversation.say("profile").contains("guangxi"));
    }

    @Test
    void aFindingsListWithoutACheckIsJudgedByTheChosenFile() throws Exception {
        conversation.say("profile " + profile);
        conversation.say("check --profile guangxi");
        conversation.say("load " + SmallDesigns.file(folder, "b.yaml", SmallDesigns.corridor("1.9")));
        assertTrue(conversation.say("findings").contains(CLAUSE));
    }

    @Test
    void theOtherCommandsThatTakeAProfileTakeTheFile() throws Exception {
        Path output = folder.resolve("paper.md");
        String said = conversation.say("justify --profile " + profile + " --output " + output);
        assertTrue(Files.readString(output).contains("2.4"), said);
        assertTrue(conversation.say("clauses --profile " + profile).contains(CLAUSE));
        assertTrue(conversation.say("compare-editions --to 2026-11-01 --profile " + profile).contains("2017-11-01"));
    }

    @Test
    void aWrongFileChangesNothing() throws Exception {
        SmallDesigns.file(folder, "wrong.yaml", "profile: house\nswitchOff:\n  - {clause: NO-SUCH, reason: x}\n");
        assertTrue(conversation.run("profile " + folder.resolve("wrong.yaml"), "profile").contains("guangxi"));
    }
}
