package io.github.labcheck.checker.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Command: seeds all faults and makes all harmless edits, writes the table {@code docs/seeded-faults.md}, and ends with 1 if too
 * few faults are found or anything is found that is none: {@code mvn -q -B -Pfaults -pl checker -am -DskipTests package}.
 */
public final class SeededFaults {

    private SeededFaults() {
    }

    /** The one argument is the folder with {@code examples} and {@code docs}. */
    public static void main(String[] args) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        Path home = Path.of(args[0]).toRealPath();
        FaultRun run = new FaultRun(EditedDesign.read(home.resolve("examples/designs/qinzhou-food-lab.yaml")));
        FaultResults results = new FaultResults();
        FaultFamilies.all().forEach(f -> results.seed(run, f, f.faults()));
        HarmlessEdits.all().forEach(e -> results.leave(run, e));
        Files.writeString(home.resolve("docs/seeded-faults.md"), FaultTable.of(results));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        results.missed().forEach(m -> out.println("not found: " + m));
        List<String> shortcomings = results.shortcomings();
        shortcomings.forEach(s -> out.println("not good enough: " + s));
        out.printf("%d of %d faults found, %d harmless edits%n", FaultResults.found(results.all()), results.all().size(),
                results.harmless().size());
        if (!shortcomings.isEmpty()) {
            System.exit(1);
        }
    }
}
