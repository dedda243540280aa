package io.github.labcheck.checker.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.timing.Deadline;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartialReportTest {

    private static final Path EXAMPLE = Path.of("../examples/designs/county-veterinary-lab.yaml");
    private static final int SOME = 200;

    @TempDir
    private Path folder;

    /** The example with as many clauses as are asked about before the time is over. */
    private static DesignReport checked(int clauses) {
        AtomicInteger asked = new AtomicInteger();
        Design design = Commands.WORKBENCH.reader().read(EXAMPLE).design();
        CheckOptions options = CheckOptions.all(List.of(Commands.WORKBENCH.ontology().profile("guangxi").orElseThrow()));
        return Commands.WORKBENCH.check().check(design, Commands.WORKBENCH.check().complete(design, options), options,
                new Deadline(() -> asked.incrementAndGet() > clauses));
    }

    private static List<String> ids(DesignReport design) {
        return design.clauses().stream().map(c -> c.clause().id()).toList();
    }

    private static Set<String> findings(DesignReport design, Set<String> clauses) {
        return design.findings().stream().filter(f -> clauses.contains(f.clause().id())).map(Finding::toString)
                .collect(Collectors.toSet());
    }

    @Test
    void whatWasReachedIsJudgedAsEverAndWhatWasNotIsNamed() {
        DesignReport part = checked(SOME);
        DesignReport whole = checked(Integer.MAX_VALUE);
        assertFalse(whole.partial());
        assertTrue(part.partial() && part.cutShort());
        assertEquals(SOME, part.clauses().stream().filter(c -> c.status() != Clause.Status.MANUAL).count(), "all that there was time for");
        List<String> together = new ArrayList<>(ids(part));
        together.addAll(part.scope().unreached());
        assertEquals(ids(whole), together.stream().sorted().toList(), "each clause is either in the counts or named as not checked");
        Set<String> reached = Set.copyOf(ids(part));
        assertEquals(findings(whole, reached), findings(part, reached));
        assertEquals(whole.clauses().stream().filter(c -> reached.contains(c.clause().id())).toList(), part.clauses());
        assertTrue(part.clauses().stream().mapToInt(ClauseResult::met).sum() > 0, "something was judged");
        assertEquals(whole.summary().manual(), part.summary().manual(), "what a person judges takes no time");
    }

    @Test
    void everyFormatSaysThatTheReportIsPartial() {
        CheckReport report = new CheckReport("1.0.0", 59, List.of(checked(SOME)));
        for (Language language : Language.values()) {
            SampleReport.reporters(language).forEach((name, reporter) -> {
                if (!name.equals("xlsx")) {
                    assertTrue(SampleReport.text(reporter, report).contains("limit-reached"), name);
                }
            });
        }
    }

    @Test
    void aCheckThatRanOutOfTimeEndsWithTheCodeOfALimitAndTheOthersAreChecked() throws IOException {
        Files.copy(EXAMPLE, folder.resolve("a.yaml"));
        Files.writeString(folder.resolve("b.yaml"), "labcheck: 2\n");
        CheckRequest request = Commands.of(folder).within(Duration.ZERO).withFormats(List.of("json"), null);
        Ran ran = Commands.check(request);
        assertEquals(Exit.LIMIT, ran.exit());
        assertTrue(ran.out().contains("\"partial\": true") && ran.out().contains("\"clausesNotChecked\": ["), ran.out());
        assertTrue(ran.out().contains("b.yaml"));
        Ran enough = Commands.check(Commands.of(EXAMPLE).within(Duration.ofDays(1)).withFormats(List.of("json"), null));
        assertFalse(enough.out().contains("\"partial\"") || enough.out().contains("clausesNotChecked"), "there was time for all of it");
    }
}
