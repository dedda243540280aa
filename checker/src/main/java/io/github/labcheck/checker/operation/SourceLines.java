package io.github.labcheck.checker.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a file of cases. */
final class SourceLines {

    private SourceLines() { }

    /** The lines; what is no UTF-8 in them is left for the reader to tell. */
    static List<String> of(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    }
}
