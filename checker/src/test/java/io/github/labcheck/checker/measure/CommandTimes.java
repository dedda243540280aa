package io.github.labcheck.checker.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times whole commands through the launcher, one process a run, and prints a Markdown table: wall-clock time from
 * start to exit, median, smallest and largest of the counted runs. Run on the packaged program:
 * {@code mvn -q -Ptimes -DskipTests package}.
 */
public final class CommandTimes {

    private static final int WARM_UP = 3;
    private static final int RUNS = 15;

    private CommandTimes() {
    }

    /** Times a check of each example design and the bare JVM; the one argument is the folder of the launcher. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Path.of(args[0]).toRealPath();
        System.out.printf("Java %s, %d processors, %d runs after %d warm-up%n%n", System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(), RUNS, WARM_UP);
        System.out.println("| command | median ms | min ms | max ms |");
        System.out.println("|---|---:|---:|---:|");
        row("java -version", List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version"));
        String launcher = home.resolve("labcheck").toString();
        row("labcheck --version", List.of(launcher, "--version"));
        try (var designs = Files.list(home.resolve("examples/designs"))) {
            for (Path design : designs.sorted().toList()) {
                row("labcheck check " + home.relativize(design), List.of(launcher, "check", design.toString()));
            }
        }
    }

    private static void row(String name, List<String> command) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            if (run >= 0) {
                times.add((System.nanoTime() - start) / 1_000_000);
            }
        }
        times.sort(null);
        System.out.printf(Locale.ROOT, "| `%s` | %d | %d | %d |%n", name, times.get(RUNS / 2), times.get(0),
                times.get(RUNS - 1));
    }
}
