package io.github.labcheck.checker.measure;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.Recheck;
import io.github.labcheck.checker.editing.EditLine;
import io.github.labcheck.checker.editing.EditRefused;
import io.github.labcheck.checker.editing.EditableText;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.operation.Workbench;
import io.github.labcheck.checker.reading.Design;
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
    private Recheck recheck;
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
        recheck = new Recheck();
    }

    private Design changed(String verb, String... words) throws EditRefused {
        byte[] after = EditLine.of(verb, List.of(words), null).on(new EditableText(text, WORKBENCH.ontology().schema())).after()
                .getBytes(StandardCharsets.UTF_8);
        return WORKBENCH.reader().read("large.yaml", after).design();
    }

    private Design withOtherHeight() throws EditRefused {
        turn++;
        return changed("set", "R1A5.clearHeight", "2." + (1 + turn % 9));
    }

    private Design withMovedHood() throws EditRefused {
        turn++;
        return changed("move", "HR1A5", "by", "0." + (1 + turn % 9), "0");
    }

    private int findings(Design design) {
        return WORKBENCH.check().check(design, options).findings().size();
    }

    /** The number of findings where only what the change touches is judged anew, as sessions do it. */
    private int findingsAgain(Design design) {
        DesignGraph graph = WORKBENCH.check().complete(design, options);
        graph.noting();
        return WORKBENCH.check().check(design, graph, options, recheck).findings().size();
    }

    /** The number of findings after a changed value. */
    @Benchmark
    public int changedReadAndChecked() throws EditRefused {
        return findings(withOtherHeight());
    }

    /** The same where only what the change touches is judged anew. */
    @Benchmark
    public int changedReadAndRechecked() throws EditRefused {
        return findingsAgain(withOtherHeight());
    }

    /** The number of findings after a piece of equipment was moved. */
    @Benchmark
    public int movedReadAndChecked() throws EditRefused {
        return findings(withMovedHood());
    }

    /** The same where only what the move touches is judged anew. */
    @Benchmark
    public int movedReadAndRechecked() throws EditRefused {
        return findingsAgain(withMovedHood());
    }

    /** The number of findings of the design as it is, read and checked. */
    @Benchmark
    public int readAndChecked() {
        return findings(WORKBENCH.reader().read("large.yaml", text).design());
    }
}
