package io.github.labcheck.checker.measure;

import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Ontology;
import java.nio.charset.StandardCharsets;
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
 * Everything that a drawing can be asked: every measured value of every room, door, item, flow and storey, from a design
 * that is read already. 100 rooms lie on each storey. The heap has one size, so that its growth is not measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12, time = 3)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
public class DrawingBenchmark {

    private static final Ontology ONTOLOGY = Ontology.load();

    @Param({"1", "5", "10", "20"})
    private int storeys;

    private Design design;

    /** Measures with the settings above. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(DrawingBenchmark.class.getSimpleName()).build()).run();
    }

    /** Reads the design. */
    @Setup
    public void read() {
        Reading reading = new DesignReader(ONTOLOGY.schema())
                .read("large.yaml", LargeDesign.of(storeys).getBytes(StandardCharsets.UTF_8));
        if (reading.design() == null) {
            throw new IllegalStateException(reading.errors().toString());
        }
        design = reading.design();
    }

    /** The number of values measured. */
    @Benchmark
    public int everyMeasuredValue() {
        DesignGraph graph = DrawnValues.complete(design.graph(), ONTOLOGY.schema(), design.date());
        return ONTOLOGY.schema().properties().stream().mapToInt(p -> values(graph, p)).sum();
    }

    private static int values(DesignGraph graph, DesignProperty property) {
        return property.domains().stream().flatMap(c -> graph.instances(c).stream())
                .mapToInt(r -> graph.measurement(r, property.name()).map(m -> m.values().size()).orElse(0)).sum();
    }
}
