package io.github.labcheck.checker.importing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every difference between what comes out of a drawing and what must is explained by the program. */
class DrawingsTableTest {

    private static Map<String, DrawingResult> results;

    @BeforeAll
    static void importAll() throws IOException {
        results = DrawingsTable.results(Path.of(DrawingsTable.DRAWINGS));
    }

    @Test
    void noDifferenceIsLeftUnexplained() {
        assertTrue(results.size() >= 20, () -> results.keySet().toString());
        results.forEach((name, result) -> assertEquals(List.of(), result.unexplained(), name));
    }

    @Test
    void thePageIsCurrent() throws IOException {
        assertEquals(DrawingsTable.table(results), Files.readString(Path.of(DrawingsTable.PAGE)),
                "make it anew: mvn -q -B -Pdrawings -pl checker -am -DskipTests package");
    }
}
