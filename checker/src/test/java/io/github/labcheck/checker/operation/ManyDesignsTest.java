package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManyDesignsTest {

    @TempDir
    private Path folder;

    private void designs() throws IOException {
        for (int i = 0; i < 12; i++) {
            Files.writeString(folder.resolve("d%02d.yaml".formatted(i)), """
                    labcheck: 1
                    project: {id: many-%d, date: 2026-01-01}
                    storeys: [{id: F1, level: 1}]
                    rooms:
                      - {id: C, function: corridor, storey: F1, loadedSides: 2, clearWidth: 1.%d}
                      - {id: R, function: chemistry-laboratory, storey: F1}
                    """.formatted(i, i));
        }
        Files.writeString(folder.resolve("e.yaml"), "labcheck: 1\nprojet: {}\n");
        Files.writeString(folder.resolve("f.yaml"), "name: no design\n");
    }

    /** A report that is written as it comes, and one that is gathered first because another file is wanted as well. */
    @ParameterizedTest
    @CsvSource({"text, 1", "text, 3", "json, 1", "json, 3"})
    void aReportThatIsWrittenDesignByDesignIsTheSame(String format, int jobs) throws IOException {
        designs();
        Path file = folder.resolve("out/report");
        CheckRequest request = Commands.of(folder).withJobs(jobs);
        Ran passing = Commands.check(request.withFormats(List.of(format), null));
        Ran toFile = Commands.check(request.withFormats(List.of(format), file));
        Ran gathered = Commands.check(request.withFormats(List.of(format, "csv=" + folder.resolve("out/a.csv")), null));
        assertTrue(gathered.out().contains("many-11") && gathered.out().contains("many-0"), gathered.out());
        assertEquals(gathered, passing);
        assertEquals(gathered.out(), Files.readString(file));
        assertEquals(passing.exit(), toFile.exit());
        assertEquals(Exit.UNREADABLE, passing.exit());
        assertTrue(passing.err().contains("f.yaml"), "what was skipped is named: " + passing.err());
    }

    @Test
    void ofAReportThatHasPassedOnlyTheCountsAreKept() throws IOException {
        designs();
        List<DesignReport> reports = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            reports.add(Commands.WORKBENCH.check().check(Commands.WORKBENCH.reader().read(folder.resolve("d00.yaml")).design(),
                    CheckOptions.all(List.of(Commands.WORKBENCH.ontology().profile("guangxi")
                    .orElseThrow()))));
        }
        Passing passing = new Passing(reports.iterator(), finding -> true);
        Iterator<DesignReport> each = passing.iterator();
        each.forEachRemaining(design -> assertTrue(!design.findings().isEmpty() && !design.lines().isEmpty()));
        assertEquals(3, passing.size());
        assertEquals(reports.get(0).summary(), passing.get(2).summary());
        assertTrue(passing.stream().allMatch(d -> d.findings().isEmpty() && d.lines().isEmpty()));
        assertEquals(reports.get(0).clauses().size(), passing.stream().mapToInt(d -> d.clauses().size()).sum(), "each clause once");
        assertTrue(passing.found());
    }

    @Test
    void theTimeThatIsLeftIsToldOnceItCanBe() {
        assertEquals(" (about 15:00 left)", Progress.left(Language.EN, Duration.ofSeconds(100), 10, 100));
        assertEquals("（约剩 0:05）", Progress.left(Language.ZH, Duration.ofSeconds(5), 50, 100));
        assertEquals("", Progress.left(Language.EN, Duration.ofSeconds(100), 2, 100));
        assertEquals("", Progress.left(Language.EN, Duration.ofSeconds(1), 10, 100));
    }

    @Test
    void notMuchIsBegunBeforeWhatCameFirstIsTaken() {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> things = IntStream.range(0, 1000).boxed().toList();
        try (InOrder<Integer, Integer> all = new InOrder<>(2, things, thing -> {
            begun.incrementAndGet();
            return thing;
        })) {
            assertEquals(0, all.next());
            assertTrue(begun.get() <= 8, begun + " were begun");
            List<Integer> rest = new ArrayList<>();
            all.forEachRemaining(rest::add);
            assertEquals(things.subList(1, 1000), rest);
        }
    }
}
