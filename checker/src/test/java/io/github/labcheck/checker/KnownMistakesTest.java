package io.github.labcheck.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The smallest forms of mistakes that designers make and of right designs that look like them. What each shows stands in
 * {@code mistakes/expected.txt}; what else is found comes from the smallness of the file.
 */
class KnownMistakesTest {

    private static final Path FOLDER = folder();

    private static Path folder() {
        try {
            return Path.of(KnownMistakesTest.class.getResource("mistakes").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> lines() {
        try {
            return Files.readAllLines(FOLDER.resolve("expected.txt")).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachShowsWhatItHasAndNotWhatItHasNot(String line) {
        String file = line.substring(0, line.indexOf(':'));
        Reading reading = new DesignReader(Commands.WORKBENCH.ontology().schema()).read(FOLDER.resolve(file + ".yaml"));
        Set<String> errors = reading.errors().stream().map(InputError::code).collect(Collectors.toCollection(TreeSet::new));
        List<Finding> violated = errors.isEmpty() ? Commands.WORKBENCH.check().check(reading.design(), CheckOptions.all(
                List.of(Commands.WORKBENCH.ontology().profile("guangxi").orElseThrow()))).findings().stream()
                .filter(f -> f.outcome() == Finding.Outcome.VIOLATED).toList() : List.of();
        for (String expected : line.substring(line.indexOf(':') + 1).split(";")) {
            String[] words = expected.strip().split(" ");
            if (words[0].equals("!")) {
                assertEquals(Set.of(words[1]), errors);
            } else if (words[0].equals("-")) {
                assertEquals(Set.of(), errors);
                assertTrue(Commands.WORKBENCH.ontology().clause(words[1]).isPresent(), words[1] + " is no clause");
                assertEquals(List.of(), violated.stream().filter(f -> f.clause().id().equals(words[1])).map(f -> f.message().en())
                        .toList());
            } else {
                assertTrue(violated.stream().anyMatch(f -> f.clause().id().equals(words[0]) && f.subject().id().equals(words[1])),
                        () -> expected + " not among " + errors + violated.stream().map(f -> f.clause().id() + " " + f.subject().id())
                        .toList());
            }
        }
    }

    @Test
    void eachDesignIsLookedAt() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(List.of(), files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".yaml") && !f.contains("waivers"))
                    .map(f -> f.substring(0, f.length() - 5)).filter(f -> lines().noneMatch(line -> line.startsWith(f + ":"))).sorted()
                    .toList());
        }
    }
}
