package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    @TempDir
    private Path home;

    @Test
    void theHistoryLiesInTheUsersStateFolder() {
        assertEquals(Optional.of(home.resolve(".local/state/labcheck/history")), StateFolder.history(Map.of(), home.toString()));
        assertEquals(Optional.of(home.resolve("state/labcheck/history")),
                StateFolder.history(Map.of("XDG_STATE_HOME", home.resolve("state").toString()), "/nowhere"));
    }

    @Test
    void aRelativeStateFolderIsIgnoredAsTheSpecificationOfXdgAsks() {
        assertEquals(Optional.of(home.resolve(".local/state/labcheck/history")),
                StateFolder.history(Map.of("XDG_STATE_HOME", "state"), home.toString()));
    }

    @Test
    void whereNothingCanBeWrittenThereIsNoHistory() throws Exception {
        Path file = Files.createFile(home.resolve("file"));
        assertEquals(Optional.empty(), StateFolder.history(Map.of("XDG_STATE_HOME", file.toString()), "/nowhere"));
        assertEquals(Optional.empty(), StateFolder.history(Map.of("XDG_STATE_HOME", "\0"), home.toString()));
        Files.createDirectories(home.resolve("taken/labcheck/history"));
        assertEquals(Optional.empty(), StateFolder.history(Map.of("XDG_STATE_HOME", home.resolve("taken").toString()), "/nowhere"));
    }
}
