package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TooManyPlacesTest {

    @TempDir
    private Path folder;

    @Test
    void aWallOfTenThousandDoorsIsRefusedInWordsAndTheOtherDesignsAreChecked() throws IOException {
        StringBuilder wall = new StringBuilder("""
                labcheck: 1
                project: {id: wall, date: 2026-01-01}
                storeys: [{id: F1, level: 1}]
                rooms:
                  - {id: 大厅, storey: F1, function: office, outline: [[0, 0], [900, 0], [900, 10], [0, 10]]}
                  - {id: B, storey: F1, function: corridor, outline: [[0, -3], [900, -3], [900, -0.2], [0, -0.2]]}
                doors:
                """);
        for (int i = 0; i < 10_000; i++) {
            wall.append(String.format(Locale.ROOT, "  - {id: D%d, between: [大厅, B], at: [%.3f, -0.1], clearWidth: 0.9}%n", i, 2
                    + 0.089 * i));
        }
        Files.writeString(folder.resolve("a.yaml"), wall);
        Files.writeString(folder.resolve("b.yaml"),
                "labcheck: 1\nproject: {id: small, date: 2026-01-01}\nrooms: [{id: R, function: office}]\n");
        Ran ran = Commands.check(Commands.of(folder));
        assertEquals(Exit.LIMIT, ran.exit());
        assertTrue(ran.out().contains("more than 2000; ways were not looked for and the design was not checked (limit places=2000; "
                + "--limit places=N on the command line sets another). [limit-reached]"),
                ran.out());
        assertTrue(ran.out().contains("small"), "the other is checked");
    }
}
