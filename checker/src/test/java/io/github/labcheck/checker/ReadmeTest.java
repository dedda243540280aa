package io.github.labcheck.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

    private static final Pattern DESIGN = Pattern.compile("```yaml\\n(labcheck: 1\\n.*?)```", Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("```turtle\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern REPORT = Pattern.compile("```\\n\\$ \\./labcheck check (\\S+)[^\\n]*\\n(.*?)…\\n```", Pattern.DOTALL);

    private static String snippet(String page, Pattern pattern) throws IOException {
        Matcher found = pattern.matcher(Files.readString(Path.of("..", page)));
        assertEquals(true, found.find(), page + " shows no such snippet");
        return found.group(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void theDesignThatThePageShowsIsOne(String page) throws IOException {
        DesignReader reader = new DesignReader(Ontology.load().schema());
        assertEquals(List.of(), reader.read(page, snippet(page, DESIGN).getBytes(StandardCharsets.UTF_8)).errors());
    }

    @Test
    void theClauseThatThePageShowsIsAPack(@TempDir Path pack) throws IOException {
        Files.writeString(pack.resolve("office.ttl"), snippet("docs/clauses.md", CLAUSE));
        assertEquals("area", Ontology.load(List.of(pack)).clause("OUR-office-area").map(c ->
                ((Limit.Minimum) c.limit()).path().text()).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"README.md,EN", "README.zh.md,ZH", "docs/tour.md,EN", "docs/tour.zh.md,ZH"})
    void theReportThatThePageShowsIsWhatTheProgramWrites(String page, Language language) throws IOException {
        Matcher shown = REPORT.matcher(Files.readString(Path.of("..", page)));
        assertTrue(shown.find(), page + " shows no report");
        String written = Commands.check(CheckRequest.of(List.of(Path.of("..", shown.group(1))), language)).out().replace("../", "");
        assertEquals(shown.group(2), written.substring(0, shown.group(2).length()));
    }
}
