package io.github.labcheck.checker.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small designs and the files they are written to. */
public final class SmallDesigns {

    /** Clause that asks corridors with rooms on both sides for 1.6 m. */
    public static final String CORRIDOR = "JGJ91-93-4.1.5b";

    private SmallDesigns() {
    }

    /** A corridor with rooms on both sides. */
    public static String corridor(String width) {
        return """
                labcheck: 1
                project: {id: small, name: Small laboratory, date: 2017-11-01}
                rooms:
                  - {id: C1, name: Corridor, function: corridor, loadedSides: 2, clearWidth: %s}
                """.formatted(width);
    }

    /** The same corridor of unknown width. */
    public static String corridorOfUnknownWidth() {
        return corridor("1.6").replace(", clearWidth: 1.6", "");
    }

    public static Path file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
