package io.github.labcheck.checker.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.cases.Expectation;
import io.github.labcheck.checker.check.Judging;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small designs that call things what they are not. The first line names the clauses that are judged; what they say of each line stands
 * in its comment, and of other lines they say nothing.
 */
class MarkedDesignsTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final RuleEngine ENGINE = RuleEngine.open();

    static Stream<Path> designs() throws IOException, URISyntaxException {
        URL folder = MarkedDesignsTest.class.getResource("/io/github/labcheck/checker/marks");
        return ClauseCases.files(Path.of(folder.toURI())).stream();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void eachClauseSaysWhatTheCommentsSayAndNothingElse(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Reading reading = new DesignReader(ONTOLOGY.schema()).read(file);
        assertEquals(List.of(), reading.errors());
        Judging judging = Judging.of(ONTOLOGY, reading.design());
        List<String> clauses = List.of(lines.get(0).substring("# clauses: ".length()).split(" "));
        assertFalse(clauses.isEmpty());
        List<String> wrong = clauses.stream().flatMap(id -> Expectation.of(Expectation.marks(lines), id)
                .difference(judging.lines(ONTOLOGY.clause(id).orElseThrow(), ENGINE)).map(difference -> id + ": " + difference).stream())
                .toList();
        assertEquals(List.of(), wrong, file.getFileName().toString());
    }
}
