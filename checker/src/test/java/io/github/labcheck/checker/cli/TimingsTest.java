package io.github.labcheck.checker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.Main;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.checker.timing.Stage;
import io.github.labcheck.ontology.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run tells about its own time, in a process of its own. */
class TimingsTest {

    private static final Pattern LINE = Pattern.compile(" *([0-9.]+) ms  (.*)");

    @TempDir
    private Path folder;

    @Test
    void eachStageIsToldOnceAndTheStartIsNoLongerThanTheWholeRun() throws Exception {
        long before = System.nanoTime();
        List<Matcher> told = told("--timings");
        double whole = (System.nanoTime() - before) / 1e6;
        assertEquals(Arrays.stream(Stage.values()).map(s -> s.label().in(Language.EN)).toList(),
                told.stream().map(m -> m.group(2)).toList());
        double start = Double.parseDouble(told.get(0).group(1));
        assertTrue(start > 0 && start < whole, start + " of " + whole);
    }

    @Test
    void clausesAreToldTheSlowestFirst() throws Exception {
        List<Double> times = told("--profile-rules").stream().map(m -> Double.valueOf(m.group(1))).toList();
        double sum = times.get(times.size() - 1);
        List<Double> shown = times.subList(0, times.size() - 1);
        assertEquals(20, shown.size());
        assertEquals(shown.stream().sorted((a, b) -> Double.compare(b, a)).toList(), shown);
        assertTrue(shown.stream().mapToDouble(t -> t).sum() <= sum + 1, "the parts are no more than all: " + times);
    }

    private List<Matcher> told(String option) throws Exception {
        Path design = Files.writeString(folder.resolve("design.yaml"), SmallDesigns.corridor("0.5"));
        Path errors = folder.resolve("err");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "check", design.toString(), "--lang", "en", option)
                .redirectOutput(folder.resolve("out").toFile()).redirectError(errors.toFile()).start();
        assertTrue(process.waitFor(300, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        return Files.readAllLines(errors).stream().map(LINE::matcher).filter(Matcher::matches).toList();
    }
}
