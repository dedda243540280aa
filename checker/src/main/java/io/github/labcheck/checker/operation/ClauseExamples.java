package io.github.labcheck.checker.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The examples that come with the program, a folder a clause. */
final class ClauseExamples {

    private final Path home;

    ClauseExamples(Path home) {
        this.home = home;
    }

    /** An example and the file it stands in. */
    record Example(String file, List<String> lines) { }

    /** The first example that meets a clause, or that violates it, if there is one. */
    Optional<Example> of(String clause, boolean good) throws IOException {
        Path folder = home.resolve("examples").resolve("clauses").resolve(clause);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            String prefix = good ? "pass-" : "fail-";
            Optional<Path> first = files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .min(Comparator.comparing(Path::toString));
            return first.isEmpty() ? Optional.empty() : Optional.of(new Example(home.relativize(first.get()).toString(),
                    Files.readAllLines(first.get(), StandardCharsets.UTF_8)));
        }
    }
}
