package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"../docs/reports.md", "../docs/reports.zh.md"})
    void thePageOfLimitsHasTheLimitsThatHold(String page) throws IOException {
        String text = Files.readString(Path.of(page));
        Limits limits = Limits.STANDARD;
        for (Number limit : List.of(limits.depth(), limits.nodes(), limits.characters(), limits.outlinePoints(), limits.errors())) {
            String row = "| " + String.format(Locale.ROOT, "%,d", limit.intValue());
            assertTrue(text.contains(row), page + " lacks the limit " + row);
        }
        assertTrue(text.contains("| " + (limits.bytes() >> 20) + " MiB |"), page + " lacks the size of a file");
    }
}
