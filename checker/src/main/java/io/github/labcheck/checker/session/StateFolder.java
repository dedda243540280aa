package io.github.labcheck.checker.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the session keeps what was typed: the user's state folder, if it can be written. */
final class StateFolder {

    private StateFolder() {
    }

    /** The file of the history; empty where none can be kept, which is no reason to bother anybody. */
    static Optional<Path> history(Map<String, String> environment, String home) {
        try {
            String state = environment.get("XDG_STATE_HOME");
            Path base = state == null || !Path.of(state).isAbsolute() ? Path.of(home, ".local", "state") : Path.of(state);
            Path folder = Files.createDirectories(base.resolve("labcheck"));
            Path file = folder.resolve("history");
            boolean writable = Files.isWritable(folder) && (!Files.exists(file) || Files.isRegularFile(file) && Files.isWritable(file));
            return writable ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException | SecurityException e) {
            return Optional.empty();
        }
    }
}
