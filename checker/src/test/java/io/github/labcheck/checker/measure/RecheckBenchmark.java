package io.github.labcheck.checker.measure;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.editing.EditLine;
import io.github.labcheck.checker.editing.EditRefused;
import io.github.labcheck.checker.editing.EditableText;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.operation.Workbench;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What a changed value costs in a session: its text is changed, read and checked again; and the check alone. 100 rooms lie on each storey.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
public class RecheckBenchmark {

    private static final Workbench WORKBENCH = Workbench.forChecking(List.of());

    @Param({"1", "10"})
    private int storeys;

    private byte[] text;
    private CheckOptions options;
    private int turn;

    /** Measures with the settings above. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(RecheckBenchmark.class.getSimpleName()).build()).run();
    }

    /** Writes the design. */
    @Setup
    public void write() {
        text = LargeDesign.of(storeys).getBytes(StandardCharsets.UTF_8);
        options = CheckOptions.all(new Selection(WORKBENCH.ontology()).profiles(List.of()));
    }

    /** The number of findings after a changed value. */
    @Benchmark
    public int changedReadAndChecked() throws EditRefused {
        turn++;
        byte[] after = EditLine.of("set", List.of("R1A5.clearHeight", "2." + (1 + turn % 9)), null)
                .on(new EditableText(text, WORKBENCH.ontology().schema())).after().getBytes(StandardCharsets.UTF_8);
        return WORKBENCH.check().check(WORKBENCH.reader().read("large.yaml", after).design(), options).findings().size();
    }

    /** The number of findings of the design as it is, read and checked. */
    @Benchmark
    public int readAndChecked() {
        return WORKBENCH.check().check(WORKBENCH.reader().read("large.yaml", text).design(), options).findings().size();
    }
}
