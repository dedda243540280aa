package io.github.labcheck.checker.operation.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of packs: all Turtle files below a folder. */
final class Turtle {

    private static final String END = ".ttl";

    private Turtle() {
    }

    /** The files of a pack; none of a folder that cannot be listed, which whoever reads it will say. */
    static List<Path> below(Path pack) {
        try (Stream<Path> files = Files.walk(pack)) {
            return files.filter(Turtle::isTurtle).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Whether a file would belong to a pack once it is written. */
    static boolean inPack(FilePlace file, Path pack) {
        return isTurtle(file.real()) && file.below(FilePlace.of(pack));
    }

    private static boolean isTurtle(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(END);
    }
}
