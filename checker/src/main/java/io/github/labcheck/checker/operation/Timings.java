package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.timing.Stage;
import io.github.labcheck.checker.timing.Stages;
import io.github.labcheck.ontology.Language;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells beside the output of an operation how long its parts took, and which clauses took longest. */
public final class Timings {

    private static final int SHOWN = 20;
    private static final double MILLION = 1e6;

    private Timings() { }

    /**
     * Begins to note times.
     *
     * @param stages  whether the parts are told
     * @param clauses whether the clauses are told
     * @return the operation, which also tells the times when it ends
     */
    public static Operation of(Operation operation, Language language, boolean stages, boolean clauses) {
        Instant now = Instant.now(); // before the machine is asked, which takes its time as well
        // What the system tells of a process is only as exact as the second in which the system was started.
        Duration start = Duration.between(Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), now);
        Stages.begin();
        return streams -> {
            try {
                return operation.run(streams);
            } finally {
                Page page = streams.messages(language);
                if (stages) {
                    stages(page, language, start);
                }
                if (clauses) {
                    clauses(page, language);
                }
                page.flush();
                Stages.end();
            }
        };
    }

    private static void stages(Page page, Language language, Duration start) {
        page.line(0, OperationWords.TIMINGS.in(language));
        for (Stage stage : Stage.values()) {
            line(page, stage == Stage.START ? start.toNanos() : Stages.nanos(stage), stage.label().in(language));
        }
    }

    private static void clauses(Page page, Language language) {
        page.line(0, OperationWords.CLAUSE_TIMINGS.in(language, SHOWN));
        List<Map.Entry<String, Long>> all = Stages.clauses().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .toList();
        all.stream().limit(SHOWN).forEach(e -> line(page, e.getValue(), e.getKey()));
        line(page, all.stream().mapToLong(Map.Entry::getValue).sum(), OperationWords.ALL_CLAUSES.in(language, all.size()));
    }

    private static void line(Page page, long nanos, String words) {
        page.line(0, String.format(Locale.ROOT, "%10.1f ms  %s", nanos / MILLION, words));
    }
}
