package io.github.labcheck.checker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatPageTest {

    @ParameterizedTest
    @CsvSource({"EN, format.md, en", "ZH, format.zh.md, zh"})
    void theReferencePageIsWhatTheOntologySays(Language language, String page, String option) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        new FormatPage(Ontology.load(), language).write(made);
        assertEquals(made.toString(StandardCharsets.UTF_8), Files.readString(Path.of("..", "docs", page)),
                "Make the page again: ./labcheck schema --to markdown --lang " + option + " > docs/" + page);
    }
}
