package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.reading.NamedPart;
import io.github.labcheck.ontology.Clause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The examples that come with the program: a folder a document, a file a clause, a part of the file an example. */
final class ClauseExamples {

    private final Path home;

    ClauseExamples(Path home) {
        this.home = home;
    }

    /** An example and the file that it is a part of. */
    record Example(String file, NamedPart part) { }

    /** The first example that meets a clause, or that violates it, if there is one. */
    Optional<Example> of(Clause clause, boolean good) throws IOException {
        Path file = home.resolve("examples").resolve("clauses").resolve(clause.document().id()).resolve(clause.id() + ".yaml");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String kind = good ? "pass" : "fail";
        return NamedPart.of(Files.readAllLines(file, StandardCharsets.UTF_8)).stream().filter(p -> p.kind().equals(kind)).findFirst()
                .map(p -> new Example(home.relativize(file).toString(), p));
    }
}
