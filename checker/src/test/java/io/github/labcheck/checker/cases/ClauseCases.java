package io.github.labcheck.checker.cases;

import io.github.labcheck.checker.check.Judging;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.NamedPart;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Ontology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the cases of all clauses, each once. */
public final class ClauseCases {

    /** Clauses and designs that ship as examples, from wherever Maven or an editor started the tests. */
    public static final Path EXAMPLES = Stream.of("../examples", "examples").map(Path::of)
            .filter(Files::isDirectory).findFirst().orElse(Path.of("../examples"));

    private ClauseCases() {
    }

    /** The cases of the shipped clauses, by the identifier of their clause. */
    public static Map<String, List<ClauseCase>> read(Ontology ontology) {
        return read(ontology, EXAMPLES.resolve("clauses"));
    }

    /** The cases in a folder, by the identifier of their clause. */
    public static Map<String, List<ClauseCase>> read(Ontology ontology, Path folder) {
        DesignReader reader = new DesignReader(ontology.schema());
        return files(folder).parallelStream().flatMap(f -> parts(f).stream().map(p -> read(f, p, reader, ontology)))
                .collect(Collectors.groupingBy(ClauseCase::clause, TreeMap::new, Collectors.toList()));
    }

    /** The design files below a folder, in order. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClauseCase read(Path file, NamedPart part, DesignReader reader, Ontology ontology) {
        List<String> lines = part.inPlace();
        Reading reading = reader.read(file.toString(), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        Judging judging = reading.design() == null ? null : Judging.of(ontology, reading.design());
        return new ClauseCase(file, part, reading, Expectation.marks(lines), judging);
    }

    private static List<NamedPart> parts(Path file) {
        try {
            return NamedPart.of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
