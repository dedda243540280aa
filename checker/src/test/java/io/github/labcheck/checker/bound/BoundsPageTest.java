package io.github.labcheck.checker.bound;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"../docs/reports.md", "../docs/reports.zh.md"})
    void thePageOfLimitsHasAllOfThemWithWhatHolds(String page) throws IOException {
        String text = Files.readString(Path.of(page));
        for (Bound bound : Bound.values()) {
            String row = String.format(Locale.ROOT, "| `%s` | %,d | %,d |", bound.key(), bound.usual(), bound.most());
            assertTrue(text.contains(row), page + " lacks " + row);
        }
    }
}
