package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionCompletionTest {

    @TempDir
    private Path folder;
    private final Conversation conversation = new Conversation();

    @BeforeEach
    void load() throws Exception {
        conversation.say("load " + Conversation.design(folder));
    }

    @Test
    void commandsAreOfferedByTheirEnglishNamesAndBegunChineseOnes() {
        List<String> all = conversation.complete("");
        assertTrue(all.containsAll(List.of("load", "check", "findings", "explain", "rooms", "show", "clauses", "report",
                "language", "reload", "status", "help", "quit")), all.toString());
        assertFalse(all.contains("检查"), all.toString());
        assertTrue(conversation.complete("检").contains("检查"));
    }

    @Test
    void idsOfTheDesignAreOfferedAlsoWhenBegun() {
        assertTrue(conversation.complete("show ").containsAll(List.of("R101", "C1", "D101", "E1", "W1", "F1")));
        assertTrue(conversation.complete("show R1").contains("R101"));
        assertTrue(conversation.complete("显示 R1").contains("R101"));
        assertEquals(List.of("C1", "R101", "R102"), conversation.complete("check --room "));
        assertTrue(conversation.complete("show R101 ").stream().noneMatch("R101"::equals), "one thing only");
    }

    @Test
    void clausesAreOfferedAndFirstOfAllThoseOfTheLastCheck() throws Exception {
        assertTrue(conversation.complete("explain JGJ").contains("JGJ91-93-4.1.5b"));
        assertTrue(conversation.complete("check --clause JGJ").contains("JGJ91-93-4.1.5b"));
        conversation.say("check --clause JGJ91-93-4.1.5b");
        String id = conversation.session.checked().orElseThrow().design().findings().get(0).id().substring(0, 8);
        assertEquals(List.of(id, "JGJ91-93-4.1.5b"), conversation.complete("explain "));
    }

    @Test
    void optionsAndTheirValuesAreOffered() {
        assertTrue(conversation.complete("check --").containsAll(List.of("--profile", "--as-of", "--category", "--clause", "--room")));
        assertTrue(conversation.complete("check ").contains("--category"));
        assertTrue(conversation.complete("check --category ").containsAll(List.of("layout", "labeling", "workflow")));
        assertTrue(conversation.complete("check --category=la").contains("--category=layout"));
        assertTrue(conversation.complete("check --profile ").contains("guangxi"));
        assertEquals(List.of("error", "warning", "advice"), conversation.complete("findings --severity "));
        assertEquals(List.of("zh", "en"), conversation.complete("language "));
        assertTrue(conversation.complete("help ").contains("check"));
        assertTrue(conversation.complete("report --format ").containsAll(List.of("json", "text")));
        assertFalse(conversation.complete("report --format json --").contains("--format"), "given already");
        assertEquals(List.of(), conversation.complete("nonsense "));
    }

    @Test
    void foldersAndDesignFilesAreOffered() throws Exception {
        Files.createDirectory(folder.resolve("sub"));
        Files.createFile(folder.resolve("notes.txt"));
        Files.createFile(folder.resolve("other.yml"));
        Files.createFile(folder.resolve(".hidden.yaml"));
        assertEquals(List.of(folder + "/other.yml", folder + "/session-design.yaml", folder + "/sub/"),
                conversation.complete("load " + folder + "/"));
        assertTrue(conversation.complete("load " + folder + "/.h").contains(folder + "/.hidden.yaml"));
        assertEquals(List.of(), conversation.complete("load " + folder + "/none/"));
    }
}
