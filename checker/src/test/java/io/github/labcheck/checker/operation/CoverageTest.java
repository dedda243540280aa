package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that say what is covered of each document. */
class CoverageTest {

    private static final Ontology ONTOLOGY = Commands.WORKBENCH.ontology();

    private static final List<String> ALL = ONTOLOGY.profiles().stream().map(Profile::id).sorted().toList();

    private static Ran page(Language language) {
        return Commands.run(new ClausesOperation(Commands.WORKBENCH, new LedgerRequest(ALL, null, List.of(), null, "coverage", language)));
    }

    @ParameterizedTest
    @CsvSource({"EN, coverage.md, en", "ZH, coverage.zh.md, zh"})
    void thePageIsWhatTheLedgerSays(Language language, String page, String option) throws IOException {
        assertEquals(page(language).out(), Files.readString(Path.of("..", "docs", page)),
                "Make the page again: ./labcheck clauses --format coverage --lang "
                + option + ALL.stream().map(id -> " --profile " + id).collect(Collectors.joining()) + " > docs/" + page);
    }

    @ParameterizedTest
    @CsvSource({"EN, Total", "ZH, 合计"})
    void eachRowCountsEachClauseOnceByStatusAndOnceByWhatItRestsOn(Language language, String total) {
        int clauses = 0;
        for (String line : page(language).out().lines().filter(l -> l.startsWith("| ")).skip(1).toList()) {
            List<Integer> counts = List.of(line.split("\\|", -1)).subList(4, 11).stream()
                    .map(c -> c.isBlank() ? 0 : Integer.parseInt(c.strip())).toList();
            int byStatus = counts.subList(0, 3).stream().mapToInt(i -> i).sum();
            assertEquals(byStatus, counts.subList(3, 7).stream().mapToInt(i -> i).sum(), line);
            assertTrue(byStatus > 0, line);
            if (line.startsWith("| " + total)) {
                assertEquals(clauses, byStatus);
                assertEquals(ONTOLOGY.clauses().size(), byStatus, "a clause is in no profile");
            }
            clauses += byStatus;
        }
    }
}
