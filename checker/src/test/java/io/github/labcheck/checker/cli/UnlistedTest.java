package io.github.labcheck.checker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings that are counted and not listed are in every count, and never look new or gone. */
class UnlistedTest {

    private static final int HOODS = 3;

    @TempDir
    private Path folder;

    private Path design;

    @BeforeEach
    void write() throws IOException {
        StringBuilder text = new StringBuilder("labcheck: 1\nproject: {id: p, name: P, date: 2017-11-01, phase: renovation}\nrooms:\n");
        StringBuilder equipment = new StringBuilder("equipment:\n");
        for (int i = 0; i < HOODS; i++) {
            text.append("  - {id: R%d, function: titration, area: 20}\n".formatted(i));
            equipment.append("  - {id: E%d, type: fume-hood, room: R%d, state: new}\n".formatted(i, i));
        }
        design = Files.writeString(folder.resolve("design.yaml"), text.append(equipment));
    }

    private String run(String command, List<String> options) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(command, design.toString(), "--lang", "en"));
        arguments.addAll(options);
        CommandFront.run(Workbenches.sharing(Commands.WORKBENCH), Streams.plain(all, all), arguments.toArray(String[]::new));
        return all.toString(StandardCharsets.UTF_8);
    }

    private static int heading(String report) {
        Matcher matcher = Pattern.compile("Advice: (\\d+) \\(").matcher(report);
        assertTrue(matcher.find(), report);
        return Integer.parseInt(matcher.group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void aHeadingCountsWhatIsNotListed(String format) {
        String whole = run("check", List.of("--format", format));
        String few = run("check", List.of("--format", format, "--limit", "findings=1"));
        assertEquals(heading(whole), heading(few));
        assertTrue(few.contains("; 2 are not listed") && !whole.contains("not listed)"), few);
    }

    @Test
    void aComparisonSaysThatSomeFindingsCannotBeCompared() {
        Path before = folder.resolve("before.json");
        run("check", List.of("--format", "json", "--output", before.toString()));
        assertFalse(run("check", List.of("--baseline", before.toString())).contains("cannot be compared"));
        assertTrue(run("check", List.of("--baseline", before.toString(), "--limit", "findings=1"))
                .contains("2 findings of the two results"));
        run("check", List.of("--format", "json", "--output", before.toString(), "--limit", "findings=1"));
        assertTrue(run("check", List.of("--baseline", before.toString())).contains("2 findings of the two results"));
    }

    @Test
    void aPaperCountsAndNamesAllViolations() throws IOException {
        Path one = folder.resolve("one.md");
        Path other = folder.resolve("other.md");
        run("justify", List.of("--output", one.toString()));
        run("justify", List.of("--output", other.toString(), "--limit", "findings=1"));
        assertEquals(Files.readString(one), Files.readString(other));
    }

    @Test
    void aPaperThatListsFewOpenVerdictsDoesNotCallThemUnchecked() throws IOException {
        Path paper = folder.resolve("paper.md");
        run("justify", List.of("--output", paper.toString(), "--limit", "undetermined=1"));
        String text = Files.readString(paper);
        assertTrue(text.contains("open and not in the table") && !text.contains("Left out as asked"), text);
    }
}
